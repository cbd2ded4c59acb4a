import { listedWith } from '../spoken-lists.js';

/** "a", "a und b", "a, b und c". */
export const allOf = listedWith(' und ');

/** "a", "a oder b", "a, b oder c". */
export const oneOf = listedWith(' oder ');
