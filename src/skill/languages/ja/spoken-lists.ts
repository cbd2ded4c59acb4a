import { type Speech, ssml } from '../../ssml.js';
import { shortened } from '../spoken-lists.js';

const more = (count: number): string => `ほか${count}部屋`;

/** "a", "aとb", "a、b、c". */
export const allOf = (items: readonly Speech[]): Speech => joined(items, items.length === 2 ? 'と' : '、');

/** "a", "aか、b", "aか、bか、c". */
export const oneOf = (items: readonly Speech[]): Speech => joined(items, 'か、');

function joined(items: readonly Speech[], joint: string): Speech {
  const [first, ...rest] = shortened(items, more);
  if (first === undefined) return ssml``;
  return rest.reduce((list, item) => ({ ssml: `${list.ssml}${joint}${item.ssml}` }), first);
}
