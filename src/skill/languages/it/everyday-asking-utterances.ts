import type { MoreUtterances } from '../own-words.js';

/** What is asked and told at home: "di chi è questa", "quando è uscita", "tra venti minuti spegni". */
export const everydayAskingUtterances: MoreUtterances = {
  WhatsPlayingIntent: [
    ...[
      'di chi è',
      'di chi è questa',
      'di chi è questo pezzo',
      'chi la canta',
      'chi sta cantando',
      'chi canta adesso',
      'chi è questo',
      'chi è questa',
      'chi sono questi',
    ],
    ...['che pezzo è', 'che pezzo è questo', 'che musica è', 'che musica è questa', 'come si chiama', 'come si intitola', 'come si intitola questa canzone'],
    ...["cos'è", "cos'è questa", "che cos'è questa", 'cosa suona', 'cosa stai suonando', 'cosa stai mettendo', 'qual è questa canzone'],
  ],
  WhatsNextIntent: ['qual è la prossima', 'cosa viene dopo questa', "cosa c'è dopo questa", 'che canzone è la prossima', 'e dopo'],
  AboutSongIntent: [
    'in che {aspect} sta',
    'in che {aspect} è',
    'in quale {aspect} sta questa canzone',
    'in quale {aspect} è questa canzone',
    'su che {aspect} sta',
    'di che {aspect} è questa',
    'dimmi {aspect} è uscita',
    'sai {aspect} è uscita questa canzone',
  ],
  SearchLibraryIntent: [
    'hai qualcosa di {artist}',
    'hai qualcosa dei {artist}',
    'hai canzoni di {artist}',
    'hai la canzone {title}',
    'ho qualcosa degli {artist}',
  ],
  ListAlbumsIntent: [
    'quali dischi dei {artist} ho',
    'che dischi di {artist} ho',
    'che dischi ho di {artist}',
    'che album dei {artist} ho',
    'che album hai di {artist}',
  ],
  LikeIntent: [
    ...['mi piace', 'questa mi piace', 'questa mi piace un sacco', 'mi piace tantissimo questa canzone', 'bella questa', 'bella questa canzone'],
    ...['aggiungila ai miei preferiti', 'salvala nei preferiti', 'mettila tra i preferiti', 'metti questa canzone tra i preferiti'],
  ],
  UnlikeIntent: ['toglila dai miei preferiti', 'leva questa canzone dai preferiti', 'rimuovila dai miei preferiti'],
  NeverPlayIntent: ['non la voglio più sentire', 'questa non la voglio più sentire', 'non farmela più sentire', 'non metterla più', 'mai più questa canzone'],
  SleepTimerIntent: [
    ...['tra', 'fra'].flatMap((then) => ['spegni', 'spegni tutto', 'spegni la musica', 'ferma la musica'].map((stop) => `${then} {duration} ${stop}`)),
    ...['spegni tutto fra', 'spegniti fra', 'spegni tra', 'spegni fra', 'ferma tutto tra', 'togli la musica tra', 'togli la musica fra'].map(
      (stop) => `${stop} {duration}`,
    ),
    'metti un timer di spegnimento di {duration}',
  ],
  CancelTimerIntent: ['togli il timer', 'lascia perdere il timer', 'ferma il timer'],
  StopAfterSongIntent: [
    ...['finita questa', 'finita questa canzone', 'dopo questa', 'dopo questa canzone'].map((then) => `${then} spegni`),
    ...['dopo questa fermati', 'dopo questa basta', 'spegni dopo questa', 'spegni quando finisce la canzone', 'quando finisce questa canzone spegni'],
  ],
  WhoAmIIntent: ['con che account sono collegato', 'con quale account sono connesso', 'che account uso', 'sai chi sono', 'di chi è questo account'],
  ThanksIntent: ['a posto così', 'a posto così grazie', 'va bene così grazie', 'grazie alexa', 'ottimo grazie'],
  ChooseIntent: ['quella degli {artist}', 'quello dei {artist}', 'no quella dei {artist}', 'no quella degli {artist}', 'meglio {kind}', 'meglio la {kind}'],
  ForgetIntent: ['dimentica quello che ho appena detto', 'dimentica quello che ho scelto'],
};
