import { listedWith } from '../spoken-lists.js';

/** "a", "a e b", "a, b e c". */
export const allOf = listedWith(' e ');

/** "a", "a ou b", "a, b ou c". */
export const oneOf = listedWith(' ou ');
