import { listedWith } from '../spoken-lists.js';

const more = (count: number): string => `${count} andere`;

/** "a", "a en b", "a, b en c". */
export const allOf = listedWith(' en ', more);

/** "a", "a of b", "a, b of c". */
export const oneOf = listedWith(' of ', more);
