import { type Speech, sentences, ssml } from '../../ssml.js';
import type { Action, Example, Named, Phrases, Place, Wanted } from '../phrases.js';

const EMPTY = ssml``;

/** Places that are adverbs already. */
const ADVERBS = ['everywhere', 'upstairs', 'downstairs', 'outside', 'outdoors', 'inside'];
/** What music is on rather than in. */
const ON = ['speaker', 'speakers', 'soundbar', 'tv', 'echo', 'patio', 'terrace', 'balcony', 'deck', 'porch', 'landing', 'roof'];

/** "Living Room" → "living room"; "TV" and "Anna's Room" stay. */
const roomName = (name: string): string => (/['’]s\b/.test(name) ? name : name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()));

const isAdverb = (name: string): boolean => ADVERBS.includes(name.toLowerCase());

/** "the kitchen", "my room", "Anna's Room", "everywhere". */
function the(place: Place): Speech {
  if (place === 'everywhere') return ssml`every room`;
  const name = roomName(place.name);
  return /^(the|my|our|your)\b|['’]s\b/i.test(name) || isAdverb(name) ? ssml`${name}` : ssml`the ${name}`;
}

/** "in the kitchen", "on the kitchen speaker", "upstairs", "everywhere". */
function at(place: Place): Speech {
  if (place === 'everywhere') return ssml`everywhere`;
  if (isAdverb(place.name)) return the(place);
  const last = place.name.toLowerCase().split(' ').at(-1) ?? '';
  return ON.includes(last) ? ssml`on ${the(place)}` : ssml`in ${the(place)}`;
}

const by = (artist: string | undefined): Speech => (artist === undefined ? EMPTY : ssml` by ${artist}`);

function what(media: Named | Wanted): Speech {
  switch (media.kind) {
    case 'album':
      return ssml`the album ${media.name}${by(media.artist)}`;
    case 'playlist':
      return ssml`the playlist ${media.name}`;
    default:
      return ssml`${media.name}${by(media.artist)}`;
  }
}

/** 0–10 as Echo people say it; percent for what lies between. */
const loudness = (level: number): Speech => (level % 10 === 0 ? ssml`${level / 10}` : percent(level));
const percent = (level: number): Speech => ssml`${level} percent`;

/** "a", "a or b", "a, b or c". */
function oneOf(rooms: readonly string[]): Speech {
  const names = rooms.map((room) => the({ name: room }));
  const last = names.at(-1);
  if (last === undefined) return EMPTY;
  if (names.length === 1) return last;
  const front = names.slice(0, -1);
  return ssml`${front.slice(1).reduce((list, name) => ssml`${list}, ${name}`, front[0] ?? EMPTY)} or ${last}`;
}

const playCommand = ({ media, room }: Example): Speech =>
  ssml`play ${media === undefined ? ssml`some music by an artist you like` : what(media)}${room === undefined ? EMPTY : ssml` ${at({ name: room })}`}`;

const attempt = (example: Example): Speech => ssml`Try: ${playCommand(example)}.`;

const VERBS = {
  pause: 'pause',
  resume: 'play on',
  stop: 'stop',
  skip: 'skip',
  go_back: 'go back',
  set_volume: 'change the volume',
  mute: 'go quiet',
  unmute: 'unmute',
} as const satisfies Record<Action, string>;

/** Everything said in English. Short, and in the words of what Music Assistant returned. */
export const phrases: Phrases = {
  welcome: () => ssml`Music Assistant. What should I play?`,
  whatToPlay: (example) => (example?.media === undefined ? ssml`What should I play?` : ssml`What should I play? For example: ${playCommand(example)}.`),
  goodbye: () => ssml`Bye.`,
  okay: () => ssml`Okay.`,
  help: (example) => ssml`Say: ${playCommand(example)}. Or: volume five${example.room === undefined ? EMPTY : ssml` ${at({ name: example.room })}`}.`,
  notUnderstood: (example) => sentences(ssml`I didn't get that.`, attempt(example)),
  anythingElse: () => ssml`Anything else?`,

  whichRoom: ({ rooms, more }) => (more ? ssml`Which room? For example ${oneOf(rooms)}.` : ssml`Which room: ${oneOf(rooms)}?`),
  roomChosen: (place) => ssml`Okay, ${the(place)}. What should I play?`,

  playing: ({ media, place, except }) =>
    except === undefined || except.length === 0
      ? ssml`Playing ${what(media)} ${at(place)}.`
      : sentences(ssml`Playing ${what(media)} ${at(place)}.`, phrases.except(except)),
  askedToPlay: ({ media, place }) => ssml`I've asked ${the(place)} to play ${what(media)}. It's taking a while.`,
  offerInstead: (media) => ssml`I only found ${what(media)}. Should I play that?`,
  notFound: ({ wanted, example }) => sentences(ssml`I couldn't find ${what(wanted)}.`, attempt(example)),
  couldNotPlay: ({ media, place }) => ssml`Music Assistant couldn't play ${what(media)} ${at(place)}. Try another song.`,

  paused: (place) => ssml`Paused ${at(place)}.`,
  resumed: ({ place, media }) => (media === undefined ? ssml`Playing again ${at(place)}.` : ssml`Playing ${what(media)} again ${at(place)}.`),
  stopped: (place) => ssml`Stopped ${at(place)}.`,
  skipped: (place) => ssml`Skipping to the next one ${at(place)}.`,
  wentBack: ({ place, media }) => (media === undefined ? ssml`Going back to the one before ${at(place)}.` : ssml`Going back to ${media} ${at(place)}.`),
  firstInQueue: (place) => ssml`There is nothing before this ${at(place)}.`,
  lastInQueue: (place) => ssml`There is nothing after this ${at(place)}.`,
  alreadyPlaying: ({ place, media }) =>
    media === undefined ? ssml`It's already playing ${at(place)}.` : ssml`${what(media)} is already playing ${at(place)}.`,
  nothingPlaying: ({ place, elsewhere }) =>
    sentences(
      place === 'everywhere' ? ssml`Nothing is playing anywhere.` : ssml`Nothing is playing ${at(place)}.`,
      elsewhere === undefined ? undefined : ssml`There is music ${at({ name: elsewhere })}.`,
    ),
  nothingToResume: ({ place, example }) => sentences(ssml`There is nothing to resume ${at(place)}.`, attempt(example)),
  asked: ({ place, action }) => ssml`I've asked ${the(place)} to ${VERBS[action]}. It's taking a while.`,
  couldNot: ({ place, action }) => ssml`Music Assistant couldn't make ${the(place)} ${VERBS[action]}. Try again in a moment.`,
  except: (rooms) => ssml`It didn't work in ${oneOf(rooms)}.`,

  volume: ({ level, place, scale }) => ssml`Volume ${scale === 'percent' ? percent(level) : loudness(level)} ${at(place)}.`,
  louder: ({ level, place }) => (level === undefined ? ssml`Louder ${at(place)}.` : ssml`Volume up to ${percent(level)} ${at(place)}.`),
  quieter: ({ level, place }) => (level === undefined ? ssml`Quieter ${at(place)}.` : ssml`Volume down to ${percent(level)} ${at(place)}.`),
  loudestAlready: (place) => ssml`It's already as loud as it gets ${at(place)}.`,
  silentAlready: (place) => ssml`The volume is already at zero ${at(place)}.`,
  muted: (place) => ssml`Muted ${at(place)}.`,
  unmuted: ({ level, place }) => (level === undefined ? ssml`Unmuted ${at(place)}.` : ssml`Unmuted, volume ${loudness(level)} ${at(place)}.`),
  volumeRange: () => ssml`The volume goes from zero to ten, or to one hundred percent. Try: volume five.`,
  howLoud: (place) => ssml`How loud ${at(place)}? Say: volume, and a number from zero to ten.`,
  volumeUnknown: (place) => ssml`I don't know how loud it is ${at(place)}. Say a number, like: volume five.`,
  noVolume: (place) => ssml`The volume can't be changed from here ${at(place)}. Use its own buttons.`,
  sureThatLoud: (level) =>
    level === undefined ? ssml`That gets very loud in every room. Are you sure?` : ssml`${loudness(level)} is very loud in every room. Are you sure?`,

  nowPlaying: ({ media, place, paused }) => {
    if (media === undefined) return paused ? ssml`Something is paused ${at(place)}.` : ssml`Something is playing ${at(place)}, but I can't tell what.`;
    return ssml`${what(media)} is ${paused ? 'paused' : 'playing'} ${at(place)}.`;
  },

  linkAccount: () => ssml`Please link your Music Assistant account first. I've sent a card to the Alexa app.`,
  linkAgain: () => ssml`Music Assistant has ended your sign-in. Please link your account again: I've sent a card to the Alexa app.`,
  mayNotControl: () => ssml`Your link only allows me to look, not to control the music. Link again in the Alexa app to change that.`,
  unknownRoom: ({ said, rooms }) => sentences(ssml`I don't know a room called ${said}.`, rooms.length === 0 ? undefined : ssml`Which room: ${oneOf(rooms)}?`),
  roomOffline: ({ room, others }) =>
    sentences(ssml`I can't reach ${the({ name: room })} right now.`, others.length === 0 ? ssml`Check that it's switched on.` : ssml`Try ${oneOf(others)}.`),
  noRooms: () => ssml`Music Assistant has no players for you. Add one there, then try again.`,
  groupNotYours: (room) => ssml`I may not use a room that ${the({ name: room })} is grouped with. Ungroup it in Music Assistant first.`,
  forbidden: () => ssml`Music Assistant doesn't allow your account to do that. Its owner can change that.`,
  rejected: () => ssml`Music Assistant couldn't do that. Try something else.`,
  unreachable: () => ssml`I can't reach Music Assistant right now. Check that it's running, then try again.`,
  tooSlow: () => ssml`Music Assistant is taking too long to answer. Please try again in a moment.`,
  malformed: () => ssml`Music Assistant gave an answer I don't understand. Check that it's up to date.`,
  accountsUnavailable: () => ssml`I can't look up your account right now. Please try again in a minute.`,
  unexpected: () => ssml`Sorry, something went wrong on my side. Please try again.`,
};
