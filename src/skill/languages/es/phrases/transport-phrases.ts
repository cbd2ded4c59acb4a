import { sentences, ssml } from '../../../ssml.js';
import type { TransportPhrases } from '../../phrases/transport-phrases.js';
import type { Action } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenPosition } from '../spoken-durations.js';
import { spoken, what, withExample } from '../spoken-media.js';
import { at, inAllRooms } from '../spoken-places.js';

/** Behind "he pedido …" and "no ha podido …". */
const VERBS = {
  pause: 'pausar la música',
  resume: 'reanudar la música',
  stop: 'parar la música',
  skip: 'pasar a la siguiente',
  go_back: 'volver a la anterior',
  start_again: 'empezar de nuevo',
  seek: 'cambiar de posición',
  shuffle: 'mezclar la música',
  repeat: 'repetir',
  set_volume: 'cambiar el volumen',
  mute: 'quitar el sonido',
  unmute: 'activar el sonido',
  queue: 'añadir a la cola',
  clear_queue: 'vaciar la cola',
  move: 'mover la música',
  group: 'agrupar las habitaciones',
  ungroup: 'separar las habitaciones',
  announce: 'hacer el anuncio',
  keep_going: 'seguir con la música',
  save_queue: 'guardar la cola',
} as const satisfies Record<Action, string>;

const REPEATING = { one: 'Repito esta canción', all: 'Repito todo', off: 'Repetición desactivada' } as const;

/** What was done to music that plays. */
export const transportPhrases = {
  paused: (place) => ssml`En pausa ${at(place)}.`,
  resumed: ({ place, media }) => (media === undefined ? ssml`Sigue la música ${at(place)}.` : ssml`Sigo con ${what(media)} ${at(place)}.`),
  stopped: (place) => ssml`Paro la música ${at(place)}.`,
  skipped: (place) => ssml`Siguiente canción ${at(place)}.`,
  wentBack: ({ place, media }) => (media === undefined ? ssml`Vuelvo a la canción anterior ${at(place)}.` : ssml`Vuelvo a ${spoken(media)} ${at(place)}.`),
  startedAgain: ({ place, media }) => ssml`${media === undefined ? 'La canción' : what(media)} empieza de nuevo ${at(place)}.`,
  firstInQueue: (place) => ssml`No hay nada antes ${at(place)}.`,
  lastInQueue: (place) => ssml`No hay nada después ${at(place)}.`,
  soughtTo: ({ position, place }) => ssml`Voy ${position < 1 ? 'al principio' : `a ${spokenPosition(position)}`} ${at(place)}.`,
  cannotSeek: (place) => ssml`No se puede avanzar ni retroceder ${at(place)}.`,
  beyondTheEnd: ({ duration, place }) => ssml`Lo que suena ${at(place)} solo dura ${spokenPosition(duration)}.`,
  howFar: () => ssml`¿Cuánto tiempo?`,
  shuffled: ({ on, place }) => ssml`Modo aleatorio ${on ? 'activado' : 'desactivado'} ${at(place)}.`,
  repeating: ({ mode, place }) => ssml`${REPEATING[mode]} ${at(place)}.`,
  noSuchTrack: ({ number, count, place }) => (count === 0 ? ssml`La cola está vacía ${at(place)}.` : ssml`No hay pista ${number} ${at(place)}, solo ${count}.`),
  alreadyPlaying: ({ place, media }) => (media === undefined ? ssml`Ya suena música ${at(place)}.` : ssml`${what(media)} ya suena ${at(place)}.`),
  nothingPlaying: ({ place, elsewhere }) =>
    sentences(
      place === 'everywhere' ? ssml`No suena nada en ningún sitio.` : ssml`No suena nada ${at(place)}.`,
      elsewhere === undefined ? undefined : ssml`Hay música ${at({ name: elsewhere })}.`,
    ),
  nothingToResume: ({ place, example }) => withExample(ssml`No hay nada que reanudar ${at(place)}.`, example),
  asked: ({ place, action }) => ssml`He pedido ${VERBS[action]} ${at(place)}. Tarda un poco.`,
  couldNot: ({ place, action }) => ssml`Music Assistant no ha podido ${VERBS[action]} ${at(place)}. Inténtalo dentro de un momento.`,
  except: (rooms) => (rooms.length === 0 ? EMPTY : ssml`No ha funcionado ${inAllRooms(rooms)}.`),
} satisfies TransportPhrases;
