import { type Speech, ssml } from '../../ssml.js';

/** "a", "a and b", "a, b and c". */
export const allOf = (items: readonly Speech[]): Speech => joined(items, ' and ');

/** "a", "a or b", "a, b or c". */
export const oneOf = (items: readonly Speech[]): Speech => joined(items, ' or ');

function joined(items: readonly Speech[], lastJoint: string): Speech {
  const [first, ...rest] = items;
  if (first === undefined) return ssml``;
  return rest.reduce((list, item, index) => ({ ssml: `${list.ssml}${index === rest.length - 1 ? lastJoint : ', '}${item.ssml}` }), first);
}
