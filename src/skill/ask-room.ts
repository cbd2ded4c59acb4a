import { isRoom } from '../music-assistant/is-room.js';
import type { Player } from '../music-assistant/types.js';
import type { Question } from './echo-memory.js';
import type { IntentContext, Reply } from './intent.js';
import { isUsable, roomNames } from './rooms.js';
import type { Slots } from './slots.js';

/**
 * Ask which of these rooms; the answer does what was asked for.
 *
 * @param options `kind`: `room` when none was said, so that the answer is where this Echo stands; default `which`. `slots`: what else was said.
 */
export function askWhichRoom(
  { memory, intent, say }: IntentContext,
  { players, slots, kind = 'which' }: { players: readonly Player[]; slots: Slots; kind?: Extract<Question['kind'], 'room' | 'which'> },
): Reply {
  const rooms = roomNames(players);
  memory.ask({ kind, intent, slots, rooms });
  const offered = players.filter((player) => isUsable(player) && isRoom(player));
  const question = say.whichRoom({ rooms, more: offered.length > rooms.length });
  return { speech: question, ask: question, outcome: 'asked_room' };
}
