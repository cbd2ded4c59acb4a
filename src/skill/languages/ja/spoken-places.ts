import type { Place } from '../phrases.js';
import { roomLists, saysPlaces } from '../spoken-places.js';
import { allOf, oneOf } from './spoken-lists.js';

/** "キッチン", "すべての部屋". */
export const the = saysPlaces({ everywhere: 'すべての部屋', one: (name) => name, allOf });

/** "キッチンで". */
export const at = (place: Place): string => `${the(place)}で`;

/** "キッチンの". */
export const of = (place: Place): string => `${the(place)}の`;

/** "キッチンか、リビング", "キッチンとリビング". */
export const { oneOfRooms, allRooms } = roomLists((name) => name, { allOf, oneOf });
