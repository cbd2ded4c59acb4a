import { type Speech, ssml } from '../../ssml.js';

const TAG = /<[^>]*>/g;
/** "Y" and "o" change before their own sound: "Iván e Inés", "uno u otro"; but "nieve y hielo". */
const soundsLikeI = (text: string): boolean => /^(?:i|í|hi(?!e)|hí)/i.test(text);
const soundsLikeO = (text: string): boolean => /^(?:o|ó|ho|hó|8|11\b)/i.test(text);

/** "a", "a y b", "a, b y c". */
export const allOf = (items: readonly Speech[]): Speech => joined(items, (next) => (soundsLikeI(next) ? 'e' : 'y'));

/** "a", "a o b", "a, b o c". */
export const oneOf = (items: readonly Speech[]): Speech => joined(items, (next) => (soundsLikeO(next) ? 'u' : 'o'));

function joined(items: readonly Speech[], jointBefore: (next: string) => string): Speech {
  const [first, ...rest] = items;
  if (first === undefined) return ssml``;
  return rest.reduce((list, item, index) => {
    const joint = index === rest.length - 1 ? ` ${jointBefore(item.ssml.replace(TAG, ''))} ` : ', ';
    return ssml`${list}${joint}${item}`;
  }, first);
}
