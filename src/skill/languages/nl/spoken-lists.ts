import { type Speech, ssml } from '../../ssml.js';
import { listedWith } from '../spoken-lists.js';
import { roomName } from './spoken-places.js';

/** "a", "a en b", "a, b en c". */
export const allOf = listedWith(' en ');

/** "a", "a of b", "a, b of c". */
export const oneOf = listedWith(' of ');

const names = (rooms: readonly string[]): Speech[] => rooms.map((room) => ssml`${roomName(room)}`);

/** "keuken of kantoor": Dutch needs no articles there. */
export const oneOfRooms = (rooms: readonly string[]): Speech => oneOf(names(rooms));

/** "keuken en kantoor". */
export const allRooms = (rooms: readonly string[]): Speech => allOf(names(rooms));
