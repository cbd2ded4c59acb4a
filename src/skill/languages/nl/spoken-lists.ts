import { type Speech, ssml } from '../../ssml.js';
import { roomName } from './spoken-places.js';

/** "a", "a en b", "a, b en c". */
export const allOf = (items: readonly Speech[]): Speech => joined(items, ' en ');

/** "a", "a of b", "a, b of c". */
export const oneOf = (items: readonly Speech[]): Speech => joined(items, ' of ');

function joined(items: readonly Speech[], lastJoint: string): Speech {
  const [first, ...rest] = items;
  if (first === undefined) return ssml``;
  return rest.reduce((list, item, index) => ({ ssml: `${list.ssml}${index === rest.length - 1 ? lastJoint : ', '}${item.ssml}` }), first);
}

const names = (rooms: readonly string[]): Speech[] => rooms.map((room) => ssml`${roomName(room)}`);

/** "keuken of kantoor": Dutch needs no articles there. */
export const oneOfRooms = (rooms: readonly string[]): Speech => oneOf(names(rooms));

/** "keuken en kantoor". */
export const allRooms = (rooms: readonly string[]): Speech => allOf(names(rooms));

/** The first letter of a sentence. */
export const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) });
