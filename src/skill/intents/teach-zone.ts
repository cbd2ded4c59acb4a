import type { Player } from '../../music-assistant/types.js';
import { exampleHere } from '../example.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { roomNames } from '../player.js';
import { matchRoom } from '../room-names.js';
import { EVERYWHERE } from '../room-words.js';
import type { SlotValue } from '../slots.js';
import { isHere, zoneOf, zoneWord } from '../zones.js';
import { bindRoom } from './bind-echo.js';

/** "Upstairs is the bedroom and the office." */
export const teachZone = defineIntent({
  name: 'TeachZoneIntent',
  slots: ['zone', 'room', 'other_room'],
  needs: 'music.read',
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
    memory.ask({
      kind: 'which',
      intent,
      slots: { ...(slots.zone === undefined ? {} : { zone: slots.zone }), ...(kept === undefined ? {} : { other_room: kept }) },
    });
    const rooms = roomNames(players);
    const question = unknown === undefined ? say.whichRoom({ rooms, more: false }) : say.unknownRoom({ said: unknown.room.text, rooms });
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
function roomsIn({ language }: IntentContext, { said, players }: { said: SlotValue; players: readonly Player[] }): readonly Player[] {
  const whole = matchRoom({ said, players, language });
  if (whole === EVERYWHERE) return [];
  const parts = said.text.split(new RegExp(`\\s+${language.reading.and}\\s+|\\s*,\\s*`, 'iu')).filter((part) => part.trim() !== '');
  if (parts.length < 2) return whole;
  const each = parts.map((text) => matchRoom({ said: { text, resolved: [] }, players, language }));
  return each.every((match) => match !== EVERYWHERE && match.length > 0) ? each.flatMap((match) => (match === EVERYWHERE ? [] : match)) : whole;
}
