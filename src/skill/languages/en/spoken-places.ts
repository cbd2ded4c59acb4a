import type { Place } from '../phrases.js';
import { listedText } from '../spoken-lists.js';
import { roomLists, saysPlaces } from '../spoken-places.js';
import { allOf, oneOf } from './spoken-lists.js';

/** Places that are adverbs already. */
const ADVERBS = ['everywhere', 'upstairs', 'downstairs', 'outside', 'outdoors', 'inside'];
/** What music is on rather than in. */
const ON = ['speaker', 'speakers', 'soundbar', 'tv', 'echo', 'stereo', 'patio', 'terrace', 'balcony', 'deck', 'porch', 'verandah', 'landing', 'roof'];

/** "Living Room" → "living room"; "TV" and "Anna's Room" stay. */
const roomName = (name: string): string => (/['’]s\b/.test(name) ? name : name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()));

const isAdverb = (name: string): boolean => ADVERBS.includes(name.toLowerCase());

function theRoom(name: string): string {
  const room = roomName(name);
  return /^(the|my|our|your)\b|['’]s\b/i.test(room) || isAdverb(room) ? room : `the ${room}`;
}

/** "the kitchen", "my room", "Anna's Room", "every room". */
export const the = saysPlaces({ everywhere: 'every room', one: theRoom, allOf });

const prepositionOf = (name: string): string => {
  if (isAdverb(name)) return '';
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  return ON.includes(last) ? 'on' : 'in';
};

/** "in the kitchen", "on the kitchen speaker", "upstairs", "in the kitchen and the office", "everywhere". */
export function at(place: Place): string {
  if (place === 'everywhere') return 'everywhere';
  const [first = '', ...others] = 'names' in place ? place.names : [place.name];
  const preposition = prepositionOf(first);
  if (others.some((name) => prepositionOf(name) !== preposition))
    return listedText(
      [first, ...others].map((name) => at({ name })),
      allOf,
    );
  return `${preposition} ${the(place)}`.trim();
}

/** "to the kitchen", "upstairs". */
export const to = (place: Place): string => (place !== 'everywhere' && 'name' in place && isAdverb(place.name) ? the(place) : `to ${the(place)}`);

/** "the kitchen or the office", "the kitchen and the office". */
export const { oneOfRooms, allRooms } = roomLists(theRoom, { allOf, oneOf });
