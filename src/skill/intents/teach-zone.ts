import type { Player } from '../../music-assistant/types.js';
import { askWhichRoom } from '../ask-room.js';
import { exampleHere } from '../example.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { roomsListed } from '../room-groups.js';
import { matchRoom } from '../room-names.js';
import { EVERYWHERE } from '../room-words.js';
import { roomNames } from '../rooms.js';
import type { SlotValue } from '../slots.js';
import { isHere, zoneOf, zoneWord } from '../zones.js';
import { bindRoom } from './bind-echo.js';

/** "Upstairs is the bedroom and the office." */
export const teachZone = defineIntent({
  name: 'TeachZoneIntent',
  slots: ['zone', 'room', 'other_room'],
  needs: 'music.read',
  elsewhere: 'stay',
  run: teach,
});

async function teach(context: IntentContext): Promise<Reply> {
  const { slots, say, language, house, household, memory, intent } = context;
  const zone = slots.zone === undefined ? undefined : zoneOf(slots.zone, language);
  // "Here is the kitchen" is about this Echo. "Everywhere" is known without us.
  if (slots.zone !== undefined && isHere(slots.zone, language)) return bindRoom(context);
  if (zone === undefined) return { speech: say.notUnderstood(await exampleHere(context)), outcome: 'not_understood' };
  const said = [slots.room, slots.other_room].filter((room) => room !== undefined);
  const players = await house.players();
  const found = said.map((room) => ({ room, rooms: roomsIn(context, { said: room, players }) }));
  const unknown = found.find(({ rooms }) => rooms.length === 0);
  if (unknown !== undefined || said.length === 0) {
    const kept = found.find((each) => each !== unknown)?.room;
    const known = { ...(slots.zone === undefined ? {} : { zone: slots.zone }), ...(kept === undefined ? {} : { other_room: kept }) };
    if (unknown === undefined) return askWhichRoom(context, { players, slots: known });
    const offered = roomNames(players);
    memory.ask({ kind: 'which', intent, slots: known, rooms: offered });
    const question = say.unknownRoom({ said: unknown.room.text, rooms: offered });
    return { speech: question, ask: question, outcome: 'unknown_room' };
  }
  const rooms = [...new Set(found.flatMap((each) => each.rooms))];
  household.teachZone(
    zone,
    rooms.map(({ playerId }) => playerId),
  );
  return { speech: say.zoneTaught({ zone: zoneWord(zone, language), rooms: rooms.map(({ name }) => name) }) };
}

/** The rooms of one slot: Alexa may well put "the bedroom and the office" into it. */
function roomsIn(context: IntentContext, { said, players }: { said: SlotValue; players: readonly Player[] }): readonly Player[] {
  const listed = roomsListed(context, { said, rooms: players });
  const match = listed ?? matchRoom({ said, players, language: context.language });
  return match === EVERYWHERE ? [] : match;
}
