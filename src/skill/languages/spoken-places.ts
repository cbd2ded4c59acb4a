import { type Speech, ssml } from '../ssml.js';
import type { Place } from './phrases.js';
import { listedText } from './spoken-lists.js';

type Lists = {
  /** "a, b and c". */
  readonly allOf: (items: readonly Speech[]) => Speech;
  /** "a, b or c". */
  readonly oneOf: (items: readonly Speech[]) => Speech;
};

/** A way to say places, from how it says one: "in the kitchen", so "in the kitchen and in the office". */
export const saysPlaces =
  ({ everywhere, one, allOf }: { everywhere: string; one: (name: string) => string; allOf: Lists['allOf'] }) =>
  (place: Place): string => {
    if (place === 'everywhere') return everywhere;
    return 'names' in place ? listedText(place.names.map(one), allOf) : one(place.name);
  };

/** Rooms by their names, as choices ("the kitchen or the office") and together. */
export function roomLists(one: (name: string) => string, { allOf, oneOf }: Lists) {
  const rooms = (names: readonly string[]): Speech[] => names.map((name) => ssml`${one(name)}`);
  return { oneOfRooms: (names: readonly string[]): Speech => oneOf(rooms(names)), allRooms: (names: readonly string[]): Speech => allOf(rooms(names)) };
}
