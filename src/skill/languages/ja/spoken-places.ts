import { listedText } from '../listed-text.js';
import type { Place } from '../phrases.js';
import { allOf } from './spoken-lists.js';

/** "キッチン", "すべての部屋". */
export function the(place: Place): string {
  if (place === 'everywhere') return 'すべての部屋';
  return 'names' in place ? listedText(place.names, allOf) : place.name;
}

/** "キッチンで". */
export const at = (place: Place): string => `${the(place)}で`;

/** "キッチンの". */
export const of = (place: Place): string => `${the(place)}の`;
