import { type Speech, ssml } from '../../ssml.js';

/** "a", "a e b", "a, b e c". */
export const allOf = (items: readonly Speech[]): Speech => joined(items, ' e ');

/** "a", "a o b", "a, b o c". */
export const oneOf = (items: readonly Speech[]): Speech => joined(items, ' o ');

function joined(items: readonly Speech[], lastJoint: string): Speech {
  const [first, ...rest] = items;
  if (first === undefined) return ssml``;
  return rest.reduce((list, item, index) => ({ ssml: `${list.ssml}${index === rest.length - 1 ? lastJoint : ', '}${item.ssml}` }), first);
}
