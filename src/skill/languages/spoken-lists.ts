import { type Speech, ssml } from '../ssml.js';

/**
 * Says several things one after another, with a word of the language before the last: `listedWith(' and ')` makes "a", "a and b", "a, b and c".
 *
 * @param lastJoint A function where the word depends on what follows it ("y", but "e" before an i).
 */
export const listedWith = (lastJoint: string | ((next: Speech) => string)) => {
  const jointBefore = (next: Speech): string => (typeof lastJoint === 'string' ? lastJoint : lastJoint(next));
  return (items: readonly Speech[]): Speech => {
    const [first, ...rest] = items;
    if (first === undefined) return ssml``;
    return rest.reduce((list, item, index) => ({ ssml: `${list.ssml}${index === rest.length - 1 ? jointBefore(item) : ', '}${item.ssml}` }), first);
  };
};

/** With the first letter of a sentence. */
export const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) });

/** A list of plain text, as a language lists what it says; like all text it is escaped where it becomes speech. */
export const listedText = (items: readonly string[], allOf: (items: readonly Speech[]) => Speech): string => allOf(items.map((text) => ({ ssml: text }))).ssml;
