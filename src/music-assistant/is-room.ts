import type { Player } from './types.js';

/** Parts of other players, and what does not sound. */
const NO_ROOM_TYPES = ['protocol', 'display', 'visualizer', 'light'];

/** Is this a player that people would call a room? */
export const isRoom = ({ type }: Pick<Player, 'type'>): boolean => !NO_ROOM_TYPES.includes(type);
