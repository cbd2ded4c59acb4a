import { listedWith } from '../spoken-lists.js';

/** "a", "a and b", "a, b and c". */
export const allOf = listedWith(' and ');

/** "a", "a or b", "a, b or c". */
export const oneOf = listedWith(' or ');
