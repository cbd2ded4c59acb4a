import { sentences, ssml } from '../../../ssml.js';
import type { TransportPhrases } from '../../phrases/transport-phrases.js';
import type { Action } from '../../phrases.js';
import { capital } from '../../spoken-lists.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenPosition } from '../spoken-durations.js';
import { spoken, what, withExample } from '../spoken-media.js';
import { at, atFirst, oneOfRooms } from '../spoken-places.js';

/** Behind "kon Music Assistant …" and "ik ben nog bezig om …". */
const VERBS = {
  pause: ['niet pauzeren', 'te pauzeren'],
  resume: ['niet verder spelen', 'verder te spelen'],
  stop: ['niet stoppen', 'te stoppen'],
  skip: ['niet verder springen', 'verder te springen'],
  go_back: ['niet teruggaan', 'terug te gaan'],
  start_again: ['niet opnieuw beginnen', 'opnieuw te beginnen'],
  seek: ['niet spoelen', 'te spoelen'],
  shuffle: ['niet shuffelen', 'te shuffelen'],
  repeat: ['het herhalen niet veranderen', 'het herhalen te veranderen'],
  set_volume: ['het volume niet veranderen', 'het volume te veranderen'],
  mute: ['het geluid niet dempen', 'het geluid te dempen'],
  unmute: ['het geluid niet aanzetten', 'het geluid aan te zetten'],
  queue: ['dat niet in de wachtrij zetten', 'dat in de wachtrij te zetten'],
  clear_queue: ['de wachtrij niet leegmaken', 'de wachtrij leeg te maken'],
  move: ['de muziek niet overnemen', 'de muziek over te nemen'],
  group: ['de kamers niet koppelen', 'de kamers te koppelen'],
  ungroup: ['de groep niet opheffen', 'de groep op te heffen'],
  announce: ['dat niet omroepen', 'dat om te roepen'],
  keep_going: ['de muziek niet laten doorgaan', 'de muziek te laten doorgaan'],
  save_queue: ['de wachtrij niet opslaan', 'de wachtrij op te slaan'],
} as const satisfies Record<Action, readonly [not: string, busy: string]>;

const REPEATING = { one: 'wordt dit nummer herhaald', all: 'wordt alles herhaald', off: 'staat herhalen uit' } as const;

/** What was done to music that plays. */
export const transportPhrases = {
  paused: (place) => ssml`${atFirst(place)} gepauzeerd.`,
  resumed: ({ place, media }) => ssml`${media === undefined ? ssml`De muziek` : capital(what(media))} speelt weer ${at(place)}.`,
  stopped: (place) => ssml`${atFirst(place)} gestopt.`,
  skipped: (place) => ssml`Naar het volgende nummer ${at(place)}.`,
  wentBack: ({ place, media }) => (media === undefined ? ssml`Terug naar het vorige nummer ${at(place)}.` : ssml`Terug naar ${spoken(media)} ${at(place)}.`),
  startedAgain: ({ place, media }) => ssml`Ik speel ${media === undefined ? 'dit' : what(media)} ${at(place)} vanaf het begin.`,
  firstInQueue: (place) => ssml`${atFirst(place)} komt hier niets voor.`,
  lastInQueue: (place) => ssml`${atFirst(place)} komt hierna niets meer.`,
  soughtTo: ({ position, place }) => ssml`Verder vanaf ${position < 1 ? 'het begin' : spokenPosition(position)} ${at(place)}.`,
  cannotSeek: (place) => ssml`Wat ${at(place)} speelt, kan ik niet spoelen.`,
  beyondTheEnd: ({ duration, place }) => ssml`Wat ${at(place)} speelt, duurt maar ${spokenPosition(duration)}.`,
  howFar: () => ssml`Hoe ver moet ik spoelen?`,
  shuffled: ({ on, place }) => ssml`Shuffle staat ${at(place)} ${on ? 'aan' : 'uit'}.`,
  repeating: ({ mode, place }) => ssml`${atFirst(place)} ${REPEATING[mode]}.`,
  noSuchTrack: ({ number, count, place }) =>
    count === 0
      ? ssml`${atFirst(place)} is de wachtrij leeg.`
      : ssml`Nummer ${number} is er ${at(place)} niet, er ${count === 1 ? 'is er maar één' : `zijn er maar ${count}`}.`,
  alreadyPlaying: ({ place, media }) => ssml`${media === undefined ? ssml`De muziek` : capital(what(media))} speelt al ${at(place)}.`,
  nothingPlaying: ({ place, elsewhere }) =>
    sentences(
      place === 'everywhere' ? ssml`Er speelt nergens iets.` : ssml`${atFirst(place)} speelt niets.`,
      elsewhere === undefined ? undefined : ssml`Er speelt wel muziek ${at({ name: elsewhere })}.`,
    ),
  nothingToResume: ({ place, example }) => withExample(ssml`${atFirst(place)} is er niets te hervatten.`, example),
  asked: ({ place, action }) => ssml`Ik ben nog bezig om ${at(place)} ${VERBS[action][1]}.`,
  couldNot: ({ place, action }) => ssml`${atFirst(place)} kon Music Assistant ${VERBS[action][0]}. Probeer het zo nog eens.`,
  except: (rooms) => (rooms.length === 0 ? EMPTY : ssml`Hier lukte het niet: ${oneOfRooms(rooms)}.`),
} satisfies TransportPhrases;
