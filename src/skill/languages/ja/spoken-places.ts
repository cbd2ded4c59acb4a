import type { Place } from '../phrases.js';

/** "キッチン", "すべての部屋". */
export const the = (place: Place): string => (place === 'everywhere' ? 'すべての部屋' : place.name);

/** "キッチンで". */
export const at = (place: Place): string => `${the(place)}で`;

/** "キッチンの". */
export const of = (place: Place): string => `${the(place)}の`;
