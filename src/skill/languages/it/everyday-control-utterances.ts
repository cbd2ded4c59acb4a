import type { MoreUtterances } from '../own-words.js';
import { inARoom, withAndWithoutRoom } from './sentence-forms.js';

/** What is said at home to music that plays: "spegni tutto", "salta questa", "alzala", "rimettila". */
export const everydayControlUtterances: MoreUtterances = {
  PauseIntent: ['fermala un attimo', 'ferma un attimo', 'ferma un attimo la musica', 'pausa un attimo', 'mettila un attimo in pausa'],
  ResumeIntent: [...inARoom('rimetti la musica'), ...withAndWithoutRoom('riaccendi la musica'), 'fai ripartire', 'falla ripartire', 'riprendi da dove eravamo'],
  StopIntent: [
    'spegni tutto',
    'spegni tutto {zone}',
    'ferma tutto {zone}',
    ...withAndWithoutRoom('togli la musica'),
    'togli la musica {zone}',
    ...withAndWithoutRoom('spegni la radio'),
    ...['leva la musica', 'stacca la musica', 'stoppa la musica', 'stop musica', 'basta con la musica', 'ferma la radio'],
  ],
  NextIntent: [
    ...['salta questa', 'salta questo pezzo', 'skippa', 'skippa questa', 'passa alla prossima', 'passa alla successiva', 'vai alla successiva', 'passa avanti'],
    ...['cambia', 'cambiala', 'cambia brano', 'cambia pezzo', 'cambia musica', 'quella dopo', 'metti quella dopo', 'metti la prossima', 'la canzone dopo'],
    ...["metti un'altra canzone", "mettine un'altra", 'questa non mi piace cambia', 'non mi piace cambia'],
  ],
  PreviousIntent: ['rimetti la precedente', 'metti quella di prima', 'torna alla precedente'],
  RestartIntent: [
    ...['rimettila', 'rimettila da capo', "rimettila dall'inizio", 'rimetti questa', 'rimetti questa da capo', 'rimetti la canzone da capo'],
    ...['ricomincia questa', 'falla ricominciare', 'ancora questa canzone', "un'altra volta questa canzone"],
  ],
  SeekIntent: ['torna {direction} {duration}', 'manda {direction} {duration}'],
  ShuffleIntent: [
    ...['metti casuale', 'metti in ordine casuale', 'metti in modalità casuale', 'metti a caso'],
    ...withAndWithoutRoom('metti la musica in ordine casuale'),
    ...['mischia la musica', 'mischia le canzoni', 'mischia la playlist {playlist}', 'mischia la mia playlist {playlist}'],
  ],
  RepeatIntent: ['{repeat} in loop'],
  PlayTrackNumberIntent: ['metti il pezzo numero {amount}', 'brano numero {amount}'],
  SetVolumeIntent: ['metti il volume al {amount}', 'volume al {amount}', 'metti a {amount}', 'alza a {amount}', 'abbassa a {amount}'],
  VolumeUpIntent: [
    ...['alza', 'alzala', 'alzala {step}', 'alza {zone}', 'alza tutto', 'fai più forte', 'volume più alto', 'aumenta {step}', 'aumenta {step} il volume'],
    ...inARoom('alza'),
    ...['metti {step} più forte', 'metti {step} più alto', 'metti più alto', 'più alto {zone}'],
    ...['non si sente niente', 'non si sente nulla', 'non sento niente', 'non sento', 'si sente poco'],
  ],
  VolumeDownIntent: [
    ...['abbassa', 'abbassala', 'abbassala {step}', 'abbassa {zone}', 'abbassa tutto', 'fai più piano', 'volume più basso', 'diminuisci {step} il volume'],
    ...inARoom('abbassa'),
    ...['metti {step} più piano', 'metti {step} più basso', 'metti più basso', 'meno forte', '{step} meno forte'],
    ...['è {step} troppo alto', 'è {step} alto', 'troppo alto', 'troppo forte', 'la musica è troppo alta'],
  ],
  MuteIntent: ['muto', 'silenzio', 'metti muto', 'metti in muto', 'togli il volume', ...withAndWithoutRoom('azzera il volume')],
  HowLoudIntent: ['quanto è alta la musica', 'il volume a quanto è', 'a che volume è', 'a che volume siamo'],
  MoveMusicIntent: [...inARoom('portami la musica'), ...inARoom('spostala'), ...inARoom('portala')],
  GroupRoomsIntent: inARoom('metti anche'),
  ListRoomsIntent: ['che stanze hai', 'quali stanze hai', 'quali casse ci sono', 'che stanze conosci'],
};
