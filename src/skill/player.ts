import { isRoom } from '../music-assistant/is-room.js';
import type { Player } from '../music-assistant/types.js';
import { askWhichRoom } from './ask-room.js';
import { SkillError } from './errors.js';
import type { IntentContext, Reply } from './intent.js';
import type { IntentName } from './intents/index.js';
import { leadersOf } from './leaders.js';
import { isNameOfOne, roomsListed, several, taughtZone, zoneSaid } from './room-groups.js';
import { matchRoom } from './room-names.js';
import { EVERYWHERE, soundsLikeRoom } from './room-words.js';
import { isUsable, type Purpose, type RoomChoice, type Rooms, roomIdOf, roomNames, type UnknownRoom } from './rooms.js';
import type { Slots, SlotValue } from './slots.js';
import { fold } from './text.js';
import { isHere, isZone, zoneWord } from './zones.js';

/**
 * Which room: the one said → the one this conversation is about → the one this Echo belongs to → the only one → the
 * one that is playing (not to play) → ask. The chosen room becomes the one this conversation is about.
 *
 * @throws {SkillError} `no_rooms`, `room_offline`; {MusicAssistantError}.
 */
export async function chooseRooms(context: IntentContext, { purpose, said }: { purpose: Purpose; said: SlotValue | undefined }): Promise<RoomChoice> {
  const { house, ma, memory } = context;
  const callsBefore = ma.calls;
  const known = await house.players();
  const fromMemory = ma.calls === callsBefore;
  const choice = choose(context, { purpose, said, all: known });
  const isThere = choice.unknown === undefined && (choice.rooms === undefined || choice.rooms.players.every(({ available }) => available));
  // A room that is new, or back, or has begun to play, may not be so in the list we remember.
  const isSettled = isThere && !isElsewhere(context, { said, choice });
  const final = isSettled || !fromMemory ? choice : choose(context, { purpose, said, all: await house.players({ maxAge: 0 }) });
  if (final.rooms === undefined) return final;
  const { place, players, all } = final.rooms;
  const [player, second] = players;
  const one = place === EVERYWHERE || second !== undefined ? undefined : player;
  if (one !== undefined && !one.available) {
    throw new SkillError({ code: 'room_offline', room: one.name, others: roomNames(all.filter(({ playerId }) => playerId !== one.playerId)) });
  }
  if (purpose === 'reach') return final;
  memory.useRoom(roomIdOf(final.rooms));
  if (one !== undefined && said !== undefined && final.rooms.zone === undefined) memory.noteNamedRoom(one.playerId);
  // Where music is asked for is where this Echo stands; a pause may be meant for anywhere.
  if (context.answersRoom && purpose === 'play' && one !== undefined) memory.assumeHome(one.playerId);
  return final;
}

/** Nobody said so, and yet it is not the room we would have taken. */
function isElsewhere({ memory }: IntentContext, { said, choice }: { said: SlotValue | undefined; choice: RoomChoice }): boolean {
  const remembered = memory.room() ?? memory.home();
  return said === undefined && remembered !== undefined && choice.rooms !== undefined && roomIdOf(choice.rooms) !== remembered;
}

type Options = { purpose: Purpose; said: SlotValue | undefined; all: readonly Player[] };

function choose(context: IntentContext, { purpose, said, all }: Options): RoomChoice {
  const rooms = all.filter(isRoom);
  if (rooms.length === 0) throw new SkillError({ code: 'no_rooms' });
  const home = rooms.find(({ playerId }) => playerId === context.memory.home());
  const saysHere = said !== undefined && isHere(said, context.language) && !isNameOfOne(context, { said, rooms });
  if (saysHere && home !== undefined) return one(home, { all, isSaid: true });
  return said === undefined || saysHere ? chooseUnsaid(context, { purpose, rooms, all }) : chooseSaid(context, { purpose, said, rooms, all });
}

const one = (player: Player, { all, isSaid = false }: { all: readonly Player[]; isSaid?: boolean }): RoomChoice => ({
  rooms: { place: { name: player.name }, players: [player], all, ...(isSaid ? { isSaid } : {}) },
});

type Said = { purpose: Purpose; said: SlotValue; rooms: readonly Player[]; all: readonly Player[] };

function chooseSaid(context: IntentContext, { purpose, said, rooms, all }: Said): RoomChoice {
  const zone = zoneSaid(context, { said, rooms });
  if (zone?.unknown !== undefined) return zone;
  const listed = zone === undefined ? roomsListed(context, { said, rooms }) : undefined;
  const [only, another] = listed ?? [];
  if (only !== undefined && another === undefined) return one(only, { all, isSaid: true });
  const group = zone?.group ?? (listed === undefined ? undefined : { rooms: listed });
  if (group !== undefined) return asSaid(several(context, { purpose, group, all }));
  const match = matchRoom({ said, players: rooms, language: context.language });
  if (match === EVERYWHERE) return several(context, { purpose, group: { place: EVERYWHERE, rooms }, all });
  const [first, ...others] = match;
  if (first === undefined) return { unknown: { said: said.text, rooms: roomNames(rooms) } };
  // Players that are called the same cannot be told apart by asking.
  return others.every(({ name }) => fold(name) === fold(first.name)) ? one(first, { all, isSaid: true }) : ask(context, match);
}

const asSaid = (choice: RoomChoice): RoomChoice => (choice.rooms === undefined ? choice : { rooms: { ...choice.rooms, isSaid: true } });

function chooseUnsaid(context: IntentContext, { purpose, rooms, all }: Omit<Said, 'said'>): RoomChoice {
  const { memory } = context;
  const last = memory.room();
  if (purpose === 'reach' || (last === EVERYWHERE && purpose !== 'play')) {
    return several(context, { purpose, group: { place: EVERYWHERE, rooms }, all });
  }
  const lastZone = last !== undefined && isZone(last) ? taughtZone(context, { zone: last, rooms }) : undefined;
  if (lastZone !== undefined) return several(context, { purpose, group: lastZone, all });
  const usable = rooms.filter(isUsable);
  const remembered = rooms.find(({ playerId }) => playerId === last) ?? rooms.find(({ playerId }) => playerId === memory.home());
  if (remembered !== undefined) {
    const isIdle = purpose === 'transport' && remembered.playbackState === 'idle';
    return one((isIdle ? theOnlyOne(usable, { all, state: 'playing' }) : undefined) ?? remembered, { all });
  }

  const [only, second] = usable;
  if (only === undefined) throw new SkillError({ code: 'room_offline', room: rooms[0]?.name ?? '', others: [] });
  if (second === undefined) return one(only, { all });
  if (purpose === 'play') return ask(context, usable);

  const state = purpose === 'resume' ? 'paused' : 'playing';
  const busyOne = theOnlyOne(usable, { all, state });
  if (busyOne !== undefined) return one(busyOne, { all });
  const busy = usable.filter(({ playbackState }) => playbackState === state);
  if (busy.length > 1) return ask(context, busy);
  return purpose === 'transport' ? { reply: { speech: context.say.nothingPlaying({ place: EVERYWHERE }), outcome: 'nothing_playing' } } : ask(context, usable);
}

/** The only music that plays, or is paused, by the player that leads there. */
function theOnlyOne(players: readonly Player[], { all, state }: { all: readonly Player[]; state: 'playing' | 'paused' }): Player | undefined {
  const busy = players.filter(({ playbackState }) => playbackState === state);
  const [leader, other] = leadersOf(busy, all);
  return other === undefined ? leader : undefined;
}

/** The room or rooms of a phrase that is about nothing but a room; or what to answer instead. */
export async function roomsOrReply(
  context: IntentContext,
  purpose: Purpose,
): Promise<{ rooms: Rooms; reply?: undefined } | { reply: Reply; rooms?: undefined }> {
  const choice = await chooseRooms(context, { purpose, said: context.slots.room ?? context.slots.zone });
  return choice.unknown === undefined ? choice : { reply: unknownRoom(context, choice.unknown) };
}

/** What ends in a room whatever was said: "pause for five minutes", "dinner music please". */
const TAKE_ANY_WORDS: readonly string[] = ['PauseIntent', 'StopIntent', 'ResumeIntent', 'NextIntent', 'ChooseRoomIntent'] satisfies readonly IntentName[];

/** Nobody has that room: say which there are. The answer does what was asked for. */
export function unknownRoom(context: IntentContext, { said, rooms, zone }: UnknownRoom): Reply {
  const { say, intent, language } = context;
  const isMisheard = TAKE_ANY_WORDS.includes(intent) && !soundsLikeRoom(said, language);
  if (isMisheard) {
    const [room] = rooms;
    return { speech: say.notUnderstood(room === undefined ? {} : { room }), ask: say.whatToPlay(), outcome: 'not_understood' };
  }
  if (zone !== undefined) return { speech: context.say.zoneUnknown({ zone: zoneWord(zone, context.language), rooms }), outcome: 'unknown_zone' };
  context.memory.ask({ intent: context.intent, rooms, ...asked(context) });
  const question = context.say.unknownRoom({ said, rooms });
  return { speech: question, ask: question, outcome: 'unknown_room' };
}

/** Ask which of these rooms; the answer does what was asked for. */
function ask(context: IntentContext, players: readonly Player[]): RoomChoice {
  return { reply: askWhichRoom(context, { players, ...asked(context) }) };
}

/** What will be done with the answer. */
function asked({ slots }: IntentContext): { kind: 'room' | 'which'; slots: Slots } {
  const { room, zone, ...rest } = slots;
  return { kind: room === undefined && zone === undefined ? 'room' : 'which', slots: rest };
}
