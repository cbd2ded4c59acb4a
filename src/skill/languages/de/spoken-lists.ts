import { type Speech, ssml } from '../../ssml.js';

/** "a", "a und b", "a, b und c". */
export const allOf = (items: readonly Speech[]): Speech => joined(items, ' und ');

/** "a", "a oder b", "a, b oder c". */
export const oneOf = (items: readonly Speech[]): Speech => joined(items, ' oder ');

function joined(items: readonly Speech[], lastJoint: string): Speech {
  const [first, ...rest] = items;
  if (first === undefined) return ssml``;
  return rest.reduce((list, item, index) => ({ ssml: `${list.ssml}${index === rest.length - 1 ? lastJoint : ', '}${item.ssml}` }), first);
}

const names = (rooms: readonly string[]): Speech[] => rooms.map((room) => ssml`${room}`);

/** "Küche oder Büro": German needs no articles there. */
export const oneOfRooms = (rooms: readonly string[]): Speech => oneOf(names(rooms));

/** "Küche und Büro". */
export const allRooms = (rooms: readonly string[]): Speech => allOf(names(rooms));

/** The first letter of a sentence. */
export const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) });
