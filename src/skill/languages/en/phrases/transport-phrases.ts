import { sentences, ssml } from '../../../ssml.js';
import type { TransportPhrases } from '../../phrases/transport-phrases.js';
import type { Action } from '../../phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenPosition } from '../spoken-durations.js';
import { spoken, what, withExample } from '../spoken-media.js';
import { at, oneOfRooms, the } from '../spoken-places.js';

/** Behind "I've asked the kitchen to …" and "couldn't make the kitchen …". */
const VERBS = {
  pause: 'pause',
  resume: 'play on',
  stop: 'stop',
  skip: 'skip',
  go_back: 'go back',
  start_again: 'start again',
  seek: 'jump there',
  shuffle: 'shuffle',
  repeat: 'repeat',
  set_volume: 'change the volume',
  mute: 'go quiet',
  unmute: 'unmute',
  queue: 'queue that',
  clear_queue: 'clear the queue',
  move: 'take over the music',
  group: 'join in',
  ungroup: 'leave the group',
  announce: 'announce that',
  keep_going: 'keep going',
  save_queue: 'save the queue',
} as const satisfies Record<Action, string>;

const REPEATING = { one: 'Repeating this song', all: 'Repeating everything', off: 'Repeat is off' } as const;

/** What was done to music that plays. */
export const transportPhrases = {
  paused: (place) => ssml`Paused ${at(place)}.`,
  resumed: ({ place, media }) => (media === undefined ? ssml`Playing again ${at(place)}.` : ssml`Playing ${what(media)} again ${at(place)}.`),
  stopped: (place) => ssml`Stopped ${at(place)}.`,
  skipped: (place) => ssml`Skipping to the next one ${at(place)}.`,
  wentBack: ({ place, media }) => (media === undefined ? ssml`Going back to the one before ${at(place)}.` : ssml`Going back to ${spoken(media)} ${at(place)}.`),
  startedAgain: ({ place, media }) => ssml`Playing ${media === undefined ? 'this' : what(media)} from the start ${at(place)}.`,
  firstInQueue: (place) => ssml`There is nothing before this ${place === 'everywhere' ? 'anywhere' : at(place)}.`,
  lastInQueue: (place) => ssml`There is nothing after this ${place === 'everywhere' ? 'anywhere' : at(place)}.`,
  soughtTo: ({ position, place }) => ssml`Playing from ${position < 1 ? 'the start' : spokenPosition(position)} ${at(place)}.`,
  cannotSeek: (place) => ssml`I can't jump around in what's playing ${at(place)}.`,
  beyondTheEnd: ({ duration, place }) => ssml`What's playing ${at(place)} is only ${spokenPosition(duration)} long.`,
  howFar: () => ssml`How far should I go?`,
  shuffled: ({ on, place }) => ssml`Shuffle is ${on ? 'on' : 'off'} ${at(place)}.`,
  repeating: ({ mode, place }) => ssml`${REPEATING[mode]} ${at(place)}.`,
  noSuchTrack: ({ number, count, place }) =>
    count === 0 ? ssml`There's nothing in the queue ${at(place)}.` : ssml`There's no track ${number} ${at(place)}, only ${count}.`,
  alreadyPlaying: ({ place, media }) =>
    media === undefined ? ssml`It's already playing ${at(place)}.` : ssml`${what(media)} is already playing ${at(place)}.`,
  nothingPlaying: ({ place, elsewhere }) =>
    sentences(
      place === 'everywhere' ? ssml`Nothing is playing anywhere.` : ssml`Nothing is playing ${at(place)}.`,
      elsewhere === undefined ? undefined : ssml`There is music ${at({ name: elsewhere })}.`,
    ),
  nothingToResume: ({ place, example }) => withExample(ssml`There is nothing to resume ${at(place)}.`, example),
  asked: ({ place, action }) => ssml`I've asked ${the(place)} to ${VERBS[action]}. It's taking a while.`,
  couldNot: ({ place, action }) => ssml`Music Assistant couldn't make ${the(place)} ${VERBS[action]}. Try again in a moment.`,
  except: (rooms) => (rooms.length === 0 ? EMPTY : ssml`It didn't work in ${oneOfRooms(rooms)}.`),
} satisfies TransportPhrases;
