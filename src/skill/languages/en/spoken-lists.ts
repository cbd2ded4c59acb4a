import { listedWith } from '../spoken-lists.js';

const more = (count: number): string => `${count} more`;

/** "a", "a and b", "a, b and c". */
export const allOf = listedWith(' and ', more);

/** "a", "a or b", "a, b or c". */
export const oneOf = listedWith(' or ', more);
