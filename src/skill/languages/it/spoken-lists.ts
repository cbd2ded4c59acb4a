import { listedWith } from '../spoken-lists.js';

/** "a", "a e b", "a, b e c". */
export const allOf = listedWith(' e ');

/** "a", "a o b", "a, b o c". */
export const oneOf = listedWith(' o ');
