import { type Speech, ssml } from '../ssml.js';

/** Nobody keeps more in mind, and Alexa does not say endless answers: of a longer list the first few are said, and how many there are besides. */
const MAX_LISTED = 8;
const FIRST_FEW = 4;

/** @param moreOf "56 more". */
export const shortened = (items: readonly Speech[], moreOf: (count: number) => string): readonly Speech[] =>
  items.length <= MAX_LISTED ? items : [...items.slice(0, FIRST_FEW), ssml`${moreOf(items.length - FIRST_FEW)}`];

/**
 * Says several things one after another, with a word of the language before the last: `listedWith(' and ', …)` makes "a", "a and b", "a, b and c".
 *
 * @param lastJoint A function where the word depends on what follows it ("y", but "e" before an i).
 * @param moreOf See {@link shortened}.
 */
export const listedWith = (lastJoint: string | ((next: Speech) => string), moreOf: (count: number) => string) => {
  const jointBefore = (next: Speech): string => (typeof lastJoint === 'string' ? lastJoint : lastJoint(next));
  return (items: readonly Speech[]): Speech => {
    const [first, ...rest] = shortened(items, moreOf);
    if (first === undefined) return ssml``;
    return rest.reduce((list, item, index) => ({ ssml: `${list.ssml}${index === rest.length - 1 ? jointBefore(item) : ', '}${item.ssml}` }), first);
  };
};

/** With the first letter of a sentence. */
export const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) });

/** A list of plain text, as a language lists what it says; like all text it is escaped where it becomes speech. */
export const listedText = (items: readonly string[], allOf: (items: readonly Speech[]) => Speech): string => allOf(items.map((text) => ({ ssml: text }))).ssml;
