import { listedWith } from '../spoken-lists.js';

const more = (count: number): string => `${count} weitere`;

/** "a", "a und b", "a, b und c". */
export const allOf = listedWith(' und ', more);

/** "a", "a oder b", "a, b oder c". */
export const oneOf = listedWith(' oder ', more);
