import { listedWith } from '../spoken-lists.js';

/** "a", "a et b", "a, b et c". */
export const allOf = listedWith(' et ');

/** "a", "a ou b", "a, b ou c". */
export const oneOf = listedWith(' ou ');
