import { type Speech, ssml } from '../../ssml.js';

/** "a", "a e b", "a, b e c". */
export const allOf = (items: readonly Speech[]): Speech => joined(items, ' e ');

/** "a", "a ou b", "a, b ou c". */
export const oneOf = (items: readonly Speech[]): Speech => joined(items, ' ou ');

function joined(items: readonly Speech[], lastJoint: string): Speech {
  const [first, ...rest] = items;
  if (first === undefined) return ssml``;
  return rest.reduce((list, item, index) => ssml`${list}${index === rest.length - 1 ? lastJoint : ', '}${item}`, first);
}
