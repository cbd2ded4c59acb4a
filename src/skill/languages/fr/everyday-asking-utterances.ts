import type { MoreUtterances } from '../own-words.js';
import { inARoom } from './sentence-forms.js';

/** What is asked and told at home, in the word order of speech: "c'est qui qui chante", "je veux plus l'entendre". */
export const everydayAskingUtterances: MoreUtterances = {
  WhatsPlayingIntent: [
    ...["c'est quoi", "c'est quoi ça", "c'est quoi le titre", "c'est quoi le nom de la chanson", "c'est quoi cette chanson là", "c'est quoi qui passe"],
    ...[
      "c'est qui qui chante",
      "qui c'est qui chante",
      "c'est qui ça",
      "c'est qui là",
      "c'est de qui ça",
      "c'est de qui cette chanson",
      'elle est de qui cette chanson',
    ],
    ...['tu joues quoi', 'tu joues quoi là', 'on écoute quoi', 'on écoute quoi là', "ça s'appelle comment", "elle s'appelle comment cette chanson"],
    ...inARoom("c'est quoi la musique"),
    ...inARoom('ça joue quoi'),
  ],
  WhatsNextIntent: ["c'est quoi ensuite", "c'est quoi la suivante", 'il y a quoi après', 'et après'],
  AboutSongIntent: [
    "c'est sur quel {aspect} ça",
    'elle est sur quel {aspect}',
    'elle est de quelle {aspect}',
    'elle est de quelle {aspect} cette chanson',
    'ça vient de quel {aspect}',
    'ça date de quelle {aspect}',
    "c'est sorti {aspect}",
    'elle est sortie {aspect}',
    'elle est sortie {aspect} cette chanson',
    'ça date de {aspect}',
  ],
  SearchLibraryIntent: [
    'tu as du {artist}',
    'tu as quelque chose de {artist}',
    'est-ce que tu as du {artist}',
    'est-ce que tu as la chanson {title}',
    'on a du {artist}',
  ],
  ListAlbumsIntent: ["j'ai quoi comme albums de {artist}", 'tu as quels albums de {artist}', 'quels albums tu as de {artist}'],
  LikeIntent: [
    ...["j'aime bien", "j'adore", 'je kiffe cette chanson', 'elle est trop bien cette chanson', "j'aime trop cette chanson", "j'aime beaucoup cette chanson"],
    ...['ajoute-la à mes favoris', 'ajoute-la aux favoris', 'ajoute ça aux favoris', 'mets-la dans mes favoris'],
  ],
  UnlikeIntent: ['enlève-la de mes favoris', 'enlève-la des favoris', 'retire-la de mes favoris', 'enlève cette chanson des favoris'],
  NeverPlayIntent: [
    ...['je veux plus entendre cette chanson', 'je veux plus jamais entendre cette chanson', 'je veux plus jamais entendre ça', "je veux plus l'entendre"],
    ...['joue', 'mets', 'passe'].map((verb) => `${verb} plus jamais cette chanson`),
    ...['joue plus jamais ça', 'mets plus jamais ça', "j'aime pas cette chanson", "j'aime pas du tout cette chanson"],
  ],
  SleepTimerIntent: [
    ...['éteins-toi', 'arrête tout', 'éteins tout', 'coupe tout', 'arrête de jouer', 'stop'].map((stop) => `${stop} dans {duration}`),
    ...['arrête la musique', 'éteins la musique', 'coupe la musique', 'éteins tout'].map((stop) => `dans {duration} ${stop}`),
    ...['dans la {room}', 'dans le {room}'].map((there) => `coupe la musique ${there} dans {duration}`),
    'mets un minuteur de {duration}',
  ],
  CancelTimerIntent: ['annule le minuteur', 'enlève le minuteur', 'arrête le minuteur'],
  StopAfterSongIntent: [
    ...['arrête', 'arrête-toi'].flatMap((stop) => [`${stop} après celle-là`, `${stop} à la fin du morceau`]),
    'arrête-toi à la fin de la chanson',
    'coupe après cette chanson',
    'après cette chanson tu arrêtes',
    'encore celle-là et après tu arrêtes',
  ],
  AnnounceIntent: ['dis {message} dans {room}', 'dis que {message} dans {room}', 'annonce que {message} dans {room}', 'dis à tout le monde de {message}'],
  WhoAmIIntent: ['je suis connecté avec quel compte', 'je suis sur quel compte', 'tu sais qui je suis', 'tu utilises quel compte', "c'est le compte de qui"],
  ThanksIntent: ["merci c'est bon", "merci c'est tout", 'merci alexa', 'nickel merci', 'génial merci'],
  ChooseIntent: ['celle des {artist}', 'celui des {artist}', 'non celle des {artist}', 'plutôt celle de {artist}', 'plutôt {kind}', 'plutôt la {kind}'],
  ChooseRoomIntent: inARoom('non pas ici'),
  ForgetIntent: ['oublie ce que je viens de dire'],
};
