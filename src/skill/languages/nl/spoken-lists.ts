import { listedWith } from '../spoken-lists.js';

/** "a", "a en b", "a, b en c". */
export const allOf = listedWith(' en ');

/** "a", "a of b", "a, b of c". */
export const oneOf = listedWith(' of ');
