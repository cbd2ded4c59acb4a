import { listedWith } from '../spoken-lists.js';

const more = (count: number): string => `${count} autres`;

/** "a", "a et b", "a, b et c". */
export const allOf = listedWith(' et ', more);

/** "a", "a ou b", "a, b ou c". */
export const oneOf = listedWith(' ou ', more);
