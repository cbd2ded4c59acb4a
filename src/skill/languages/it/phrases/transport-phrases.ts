import { sentences, ssml } from '../../../ssml.js';
import type { TransportPhrases } from '../../phrases/transport-phrases.js';
import type { Action } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenPosition } from '../spoken-durations.js';
import { spoken, what, withExample } from '../spoken-media.js';
import { at, inAllRooms } from '../spoken-places.js';

/** Behind "ho chiesto di …" and "non è riuscito a …". */
const VERBS = {
  pause: 'mettere in pausa',
  resume: 'riprendere',
  stop: 'fermare la musica',
  skip: 'passare alla prossima',
  go_back: 'tornare indietro',
  start_again: 'ricominciare',
  seek: 'cambiare posizione',
  shuffle: 'mescolare',
  repeat: 'ripetere',
  set_volume: 'cambiare il volume',
  mute: "togliere l'audio",
  unmute: "rimettere l'audio",
  queue: 'aggiungere alla coda',
  clear_queue: 'svuotare la coda',
  move: 'spostare la musica',
  group: 'unire le stanze',
  ungroup: 'separare le stanze',
  announce: "fare l'annuncio",
  keep_going: 'continuare la musica',
  save_queue: 'salvare la coda',
} as const satisfies Record<Action, string>;

const REPEATING = { one: 'Ripeto questa canzone', all: 'Ripeto tutto', off: 'Ripetizione disattivata' } as const;

/** What was done to music that plays. */
export const transportPhrases = {
  paused: (place) => ssml`In pausa ${at(place)}.`,
  resumed: ({ place, media }) => (media === undefined ? ssml`La musica riprende ${at(place)}.` : ssml`Riprendo ${what(media)} ${at(place)}.`),
  stopped: (place) => ssml`Musica ferma ${at(place)}.`,
  skipped: (place) => ssml`Passo alla prossima ${at(place)}.`,
  wentBack: ({ place, media }) => (media === undefined ? ssml`Torno a quella di prima ${at(place)}.` : ssml`Torno a ${spoken(media)} ${at(place)}.`),
  startedAgain: ({ place, media }) => ssml`Ricomincio ${media === undefined ? 'la canzone' : what(media)} ${at(place)}.`,
  firstInQueue: (place) => ssml`Non c'è niente prima di questa ${at(place)}.`,
  lastInQueue: (place) => ssml`Non c'è niente dopo questa ${at(place)}.`,
  soughtTo: ({ position, place }) => ssml`Riparto ${position < 1 ? "dall'inizio" : `da ${spokenPosition(position)}`} ${at(place)}.`,
  cannotSeek: (place) => ssml`Non posso andare avanti o indietro ${at(place)}.`,
  beyondTheEnd: ({ duration, place }) => ssml`Quello che suona ${at(place)} dura solo ${spokenPosition(duration)}.`,
  howFar: () => ssml`Di quanto?`,
  shuffled: ({ on, place }) => ssml`Riproduzione casuale ${on ? 'attivata' : 'disattivata'} ${at(place)}.`,
  repeating: ({ mode, place }) => ssml`${REPEATING[mode]} ${at(place)}.`,
  noSuchTrack: ({ number, count, place }) =>
    count === 0 ? ssml`La coda è vuota ${at(place)}.` : ssml`Non c'è la traccia ${number} ${at(place)}, ce ne sono solo ${count}.`,
  alreadyPlaying: ({ place, media }) =>
    media === undefined ? ssml`La musica sta già suonando ${at(place)}.` : ssml`${what(media)} sta già suonando ${at(place)}.`,
  nothingPlaying: ({ place, elsewhere }) =>
    sentences(
      place === 'everywhere' ? ssml`Non suona niente da nessuna parte.` : ssml`Non suona niente ${at(place)}.`,
      elsewhere === undefined ? undefined : ssml`C'è musica ${at({ name: elsewhere })}.`,
    ),
  nothingToResume: ({ place, example }) => withExample(ssml`Non c'è niente da riprendere ${at(place)}.`, example),
  asked: ({ place, action }) => ssml`Ho chiesto di ${VERBS[action]} ${at(place)}. Ci vuole un momento.`,
  couldNot: ({ place, action }) => ssml`Music Assistant non è riuscito a ${VERBS[action]} ${at(place)}. Riprova tra poco.`,
  except: (rooms) => (rooms.length === 0 ? EMPTY : ssml`Non ha funzionato ${inAllRooms(rooms)}.`),
} satisfies TransportPhrases;
