import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { chooseRooms, roomNames, unknownRoom } from '../player.js';

/** "This is the kitchen Echo": from now on the kitchen is meant here when no room is said. */
export const bindEcho = defineIntent({
  name: 'BindEchoIntent',
  slots: ['room'],
  needs: 'music.read',
  run: bindRoom,
});

/** This Echo belongs to the room that was said. */
export async function bindRoom(context: IntentContext): Promise<Reply> {
  const { memory, house, slots, say } = context;
  const said = slots.room ?? slots.zone;
  const choice = said === undefined ? undefined : await chooseRooms(context, { purpose: 'reach', said });
  if (choice !== undefined && choice.rooms === undefined) return choice.reply ?? unknownRoom(context, choice.unknown);
  const [player, second] = choice?.rooms.players ?? [];
  if (player === undefined || second !== undefined) return askWhere(context, roomNames(await house.players()));
  memory.setHome(player.playerId);
  memory.useRoom(player.playerId);
  return { speech: say.echoBound(player.name) };
}

/** No room, or more than one: an Echo stands in one. */
function askWhere({ memory, intent, say }: IntentContext, rooms: readonly string[]): Reply {
  memory.ask({ kind: 'which', intent, slots: {} });
  const question = say.whichRoom({ rooms, more: false });
  return { speech: question, ask: question, outcome: 'asked_room' };
}
