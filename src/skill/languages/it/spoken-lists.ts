import { listedWith } from '../spoken-lists.js';

const more = (count: number): string => `altre ${count}`;

/** "a", "a e b", "a, b e c". */
export const allOf = listedWith(' e ', more);

/** "a", "a o b", "a, b o c". */
export const oneOf = listedWith(' o ', more);
