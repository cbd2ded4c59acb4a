import { type Speech, ssml } from '../../ssml.js';
import { listedWith } from '../spoken-lists.js';

/** "a", "a und b", "a, b und c". */
export const allOf = listedWith(' und ');

/** "a", "a oder b", "a, b oder c". */
export const oneOf = listedWith(' oder ');

const names = (rooms: readonly string[]): Speech[] => rooms.map((room) => ssml`${room}`);

/** "Küche oder Büro": German needs no articles there. */
export const oneOfRooms = (rooms: readonly string[]): Speech => oneOf(names(rooms));

/** "Küche und Büro". */
export const allRooms = (rooms: readonly string[]): Speech => allOf(names(rooms));
