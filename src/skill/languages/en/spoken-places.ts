import { type Speech, ssml } from '../../ssml.js';
import { listedText } from '../listed-text.js';
import type { Place } from '../phrases.js';
import { allOf, oneOf } from './spoken-lists.js';

/** Places that are adverbs already. */
const ADVERBS = ['everywhere', 'upstairs', 'downstairs', 'outside', 'outdoors', 'inside'];
/** What music is on rather than in. */
const ON = ['speaker', 'speakers', 'soundbar', 'tv', 'echo', 'stereo', 'patio', 'terrace', 'balcony', 'deck', 'porch', 'verandah', 'landing', 'roof'];

/** "Living Room" → "living room"; "TV" and "Anna's Room" stay. */
const roomName = (name: string): string => (/['’]s\b/.test(name) ? name : name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()));

const isAdverb = (name: string): boolean => ADVERBS.includes(name.toLowerCase());

/** "the kitchen", "my room", "Anna's Room", "every room". */
export function the(place: Place): string {
  if (place === 'everywhere') return 'every room';
  if ('names' in place)
    return listedText(
      place.names.map((name) => the({ name })),
      allOf,
    );
  const name = roomName(place.name);
  return /^(the|my|our|your)\b|['’]s\b/i.test(name) || isAdverb(name) ? name : `the ${name}`;
}

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

const rooms = (names: readonly string[]): Speech[] => names.map((name) => ssml`${the({ name })}`);

/** "the kitchen or the office". */
export const oneOfRooms = (names: readonly string[]): Speech => oneOf(rooms(names));

/** "the kitchen and the office". */
export const allRooms = (names: readonly string[]): Speech => allOf(rooms(names));
