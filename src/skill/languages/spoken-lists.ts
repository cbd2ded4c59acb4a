import { type Speech, ssml } from '../ssml.js';

/** Says several things one after another, with a word of the language before the last: `listedWith(' and ')` makes "a", "a and b", "a, b and c". */
export const listedWith =
  (lastJoint: string) =>
  (items: readonly Speech[]): Speech => {
    const [first, ...rest] = items;
    if (first === undefined) return ssml``;
    return rest.reduce((list, item, index) => ({ ssml: `${list.ssml}${index === rest.length - 1 ? lastJoint : ', '}${item.ssml}` }), first);
  };

/** With the first letter of a sentence. */
export const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) });
