import { askWhichRoom } from '../ask-room.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { chooseRooms, unknownRoom } from '../player.js';

/** "This is the kitchen Echo": from now on the kitchen is meant here when no room is said. */
export const bindEcho = defineIntent({
  name: 'BindEchoIntent',
  slots: ['room'],
  needs: 'music.read',
  elsewhere: 'stay',
  run: bindRoom,
});

/** This Echo belongs to the room that was said. */
export async function bindRoom(context: IntentContext): Promise<Reply> {
  const { memory, house, slots, say } = context;
  const said = slots.room ?? slots.zone;
  const choice = said === undefined ? undefined : await chooseRooms(context, { purpose: 'reach', said });
  if (choice !== undefined && choice.rooms === undefined) return choice.reply ?? unknownRoom(context, choice.unknown);
  const [player, second] = choice?.rooms.players ?? [];
  // No room, or more than one: an Echo stands in one.
  if (player === undefined || second !== undefined) return askWhichRoom(context, { players: await house.players(), slots: {} });
  memory.setHome(player.playerId);
  memory.useRoom(player.playerId);
  return { speech: say.echoBound(player.name) };
}
