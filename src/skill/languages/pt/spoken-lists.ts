import { listedWith } from '../spoken-lists.js';

const more = (count: number): string => `mais ${count}`;

/** "a", "a e b", "a, b e c". */
export const allOf = listedWith(' e ', more);

/** "a", "a ou b", "a, b ou c". */
export const oneOf = listedWith(' ou ', more);
