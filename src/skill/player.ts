import type { Player } from '../music-assistant/types.js';
import { SkillError } from './errors.js';
import type { IntentContext, Reply } from './intent.js';
import type { Place } from './languages/phrases.js';
import { matchRoom } from './room-names.js';
import { EVERYWHERE } from './room-words.js';
import type { SlotValue } from './slots.js';
import { fold } from './text.js';
import { isHere, isZone, type Zone, zoneOf, zoneWord } from './zones.js';

/**
 * Why a room is wanted: it decides which one is meant when none is said, and what "everywhere" is. `reach`: the rooms as such, to speak in them,
 * to move or to group music; all of them if none is said. The conversation does not become one about them.
 */
export type Purpose = 'play' | 'transport' | 'resume' | 'volume' | 'reach';

/** The room or rooms meant. `players` has exactly one unless `place` is `everywhere`, or a `zone`; `all` are those this account may use. */
export type Rooms = { readonly place: Place; readonly players: readonly Player[]; readonly all: readonly Player[]; readonly zone?: Zone };

/** A room that was said and that nobody has, or a zone of which nobody has told us what is in it; and at most four rooms that there are. */
export type UnknownRoom = { readonly said: string; readonly rooms: readonly string[]; readonly zone?: Zone };

/** The rooms; or a question or an answer in their place; or a room that nobody has. */
export type RoomChoice =
  | { readonly rooms: Rooms; readonly reply?: undefined; readonly unknown?: undefined }
  | { readonly reply: Reply; readonly rooms?: undefined; readonly unknown?: undefined }
  | { readonly unknown: UnknownRoom; readonly rooms?: undefined; readonly reply?: undefined };

/** Players that are no rooms: parts of others, or things that do not sound. */
const NO_ROOM_TYPES = ['protocol', 'display', 'visualizer', 'light'];
/** More names than that nobody keeps in mind. */
const MAX_NAMES = 4;
/** From here on a player is called what was said, give or take an article. */
const OF_THAT_NAME = 0.95;

/**
 * Which room (voice.md, rule 3): the one said → the one this conversation is about → the one this Echo belongs to → the only one → the
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
  const settled = choice.unknown === undefined && (choice.rooms === undefined || choice.rooms.players.every(({ available }) => available));
  // A room that is new, or back, may not be in the list we remember.
  const final = settled || !fromMemory ? choice : choose(context, { purpose, said, all: await house.players({ maxAge: 0 }) });
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
  if (context.answersRoom && purpose === 'play' && one !== undefined) memory.setHome(one.playerId);
  return final;
}

/** What stands for these rooms where one room is remembered: a player id, a zone, or {@link EVERYWHERE}. */
export const roomIdOf = ({ place, players, zone }: Rooms): string => (place === EVERYWHERE ? EVERYWHERE : (zone ?? players[0]?.playerId ?? EVERYWHERE));

type Options = { purpose: Purpose; said: SlotValue | undefined; all: readonly Player[] };

function choose(context: IntentContext, { purpose, said, all }: Options): RoomChoice {
  const rooms = all.filter(({ type }) => !NO_ROOM_TYPES.includes(type));
  if (rooms.length === 0) throw new SkillError({ code: 'no_rooms' });
  const one = (player: Player): RoomChoice => ({ rooms: { place: { name: player.name }, players: [player], all } });

  const everywhere: Group = { place: EVERYWHERE, rooms };
  const { memory } = context;
  const home = rooms.find(({ playerId }) => playerId === memory.home());
  const saysHere = said !== undefined && isHere(said, context.language);
  if (saysHere && home !== undefined) return one(home);
  if (said !== undefined && !saysHere) {
    const zone = zoneSaid(context, { said, rooms });
    if (zone?.unknown !== undefined) return zone;
    if (zone !== undefined) return several(context, { purpose, group: zone.group, all });
    const match = matchRoom({ said, players: rooms, language: context.language });
    if (match === EVERYWHERE) return several(context, { purpose, group: everywhere, all });
    const [first, ...others] = match;
    if (first === undefined) return { unknown: { said: said.text, rooms: roomNames(rooms) } };
    // Players that are called the same cannot be told apart by asking.
    return others.every(({ name }) => fold(name) === fold(first.name)) ? one(first) : ask(context, match);
  }

  const last = memory.room();
  if (purpose === 'reach' || (last === EVERYWHERE && purpose !== 'play')) return several(context, { purpose, group: everywhere, all });
  const lastZone = last !== undefined && isZone(last) ? taughtZone(context, { zone: last, rooms }) : undefined;
  if (lastZone !== undefined) return several(context, { purpose, group: lastZone, all });
  const remembered = rooms.find(({ playerId }) => playerId === last) ?? home;
  if (remembered !== undefined) return one(remembered);

  const usable = rooms.filter(isUsable);
  const [only, second] = usable;
  if (only === undefined) throw new SkillError({ code: 'room_offline', room: rooms[0]?.name ?? '', others: [] });
  if (second === undefined) return one(only);
  if (purpose === 'play') return ask(context, usable);

  const wanted = purpose === 'resume' ? 'paused' : 'playing';
  const busy = usable.filter((player) => player.playbackState === wanted);
  const [busyOne] = leadersOf(busy, all);
  if (busyOne !== undefined && leadersOf(busy, all).length === 1) return one(busyOne);
  if (busy.length > 1) return ask(context, busy);
  return purpose === 'transport' ? { reply: { speech: context.say.nothingPlaying({ place: EVERYWHERE }), outcome: 'nothing_playing' } } : ask(context, usable);
}

const isUsable = ({ available, hidden }: Player): boolean => available && !hidden;

/** The room or rooms of a phrase that is about nothing but a room; or what to answer instead. */
export async function roomsOrReply(
  context: IntentContext,
  purpose: Purpose,
): Promise<{ rooms: Rooms; reply?: undefined } | { reply: Reply; rooms?: undefined }> {
  const choice = await chooseRooms(context, { purpose, said: context.slots.room ?? context.slots.zone });
  return choice.unknown === undefined ? choice : { reply: unknownRoom(context, choice.unknown) };
}

/** Nobody has that room: say which there are. The answer does what was asked for. */
export function unknownRoom(context: IntentContext, { said, rooms, zone }: UnknownRoom): Reply {
  if (zone !== undefined) return { speech: context.say.zoneUnknown({ zone: zoneWord(zone, context.language), rooms }), outcome: 'unknown_zone' };
  rememberQuestion(context);
  const question = context.say.unknownRoom({ said, rooms });
  return { speech: question, ask: question, outcome: 'unknown_room' };
}

function rememberQuestion({ memory, intent, slots }: IntentContext): void {
  const { room, zone, ...rest } = slots;
  memory.ask({ kind: room === undefined && zone === undefined ? 'room' : 'which', intent, slots: rest });
}

/** Ask which of these rooms; the answer does what was asked for. */
function ask(context: IntentContext, players: readonly Player[]): RoomChoice {
  rememberQuestion(context);
  const names = roomNames(players);
  const question = context.say.whichRoom({ rooms: names, more: players.length > names.length });
  return { reply: { speech: question, ask: question, outcome: 'asked_room' } };
}

/** Rooms that are meant together. */
type Group = { readonly place: Place; readonly rooms: readonly Player[]; readonly zone?: Zone };

/** "Upstairs": a player that is called so, else the rooms we were taught. Undefined when no zone was said, or a player's name fits it. */
function zoneSaid(
  context: IntentContext,
  { said, rooms }: { said: SlotValue; rooms: readonly Player[] },
): { group: Group; unknown?: undefined } | { unknown: UnknownRoom } | undefined {
  const { language } = context;
  const zone = zoneOf(said, language);
  const fits = (atLeast?: number): boolean => matchRoom({ said, players: rooms, language, ...(atLeast === undefined ? {} : { atLeast }) }).length > 0;
  if (zone === undefined || fits(OF_THAT_NAME)) return undefined;
  const group = taughtZone(context, { zone, rooms });
  if (group !== undefined) return { group };
  return fits() ? undefined : { unknown: { said: said.text, rooms: roomNames(rooms), zone } };
}

function taughtZone({ household, language }: IntentContext, { zone, rooms }: { zone: Zone; rooms: readonly Player[] }): Group | undefined {
  const ids = household.zone(zone) ?? [];
  const inZone = rooms.filter(({ playerId }) => ids.includes(playerId));
  return inZone.length === 0 ? undefined : { place: { name: zoneWord(zone, language) }, rooms: inZone, zone };
}

/** Several rooms: to play and to reach all that can, otherwise every one that is playing (or paused, to resume). */
function several({ say }: IntentContext, { purpose, group, all }: { purpose: Purpose; group: Group; all: readonly Player[] }): RoomChoice {
  const { place, rooms, zone } = group;
  const usable = rooms.filter(isUsable);
  const wanted = purpose === 'resume' ? 'paused' : 'playing';
  const busy = usable.filter(({ playbackState }) => playbackState === wanted);
  const meansAll = purpose === 'play' || purpose === 'reach' || (purpose === 'volume' && busy.length === 0);
  const meant = meansAll ? usable : busy;
  if (meant.length > 0) return { rooms: { place, players: withoutGroups(meant), all, ...(zone === undefined ? {} : { zone }) } };
  if (usable.length > 0) return { reply: { speech: say.nothingPlaying({ place }), outcome: 'nothing_playing' } };
  throw new SkillError({ code: 'room_offline', room: rooms[0]?.name ?? '', others: roomNames(all) });
}

/** A group is its members, if they are there too. */
const withoutGroups = (players: readonly Player[]): readonly Player[] => {
  const ids = players.map(({ playerId }) => playerId);
  return players.filter(({ type, groupMembers, playerId }) => type !== 'group' || !groupMembers.some((id) => id !== playerId && ids.includes(id)));
};

/** At most four names, if nothing else is said: what plays first, then what is there; hidden and offline rooms are not offered. */
export function roomNames(players: readonly Player[], { atMost = MAX_NAMES }: { atMost?: number } = {}): readonly string[] {
  const usable = players.filter((player) => isUsable(player) && !NO_ROOM_TYPES.includes(player.type));
  const playing = usable.filter(({ playbackState }) => playbackState === 'playing');
  const names = [...playing, ...usable.filter((player) => !playing.includes(player))].map(({ name }) => name);
  return [...new Set(names)].slice(0, atMost);
}

/**
 * The player whose queue sounds in this room: its group's or its sync leader's, else its own. Queue commands work on players that an
 * account may not use, so the leader must be among its own.
 *
 * @throws {SkillError} `group_not_yours`.
 */
export function leaderOf(player: Player, all: readonly Player[]): Player {
  const id = player.activeGroup ?? player.syncedTo ?? player.playerId;
  const leader = all.find(({ playerId }) => playerId === id);
  if (leader === undefined) throw new SkillError({ code: 'group_not_yours', room: player.name });
  return leader;
}

/** The leaders of several rooms, each once; rooms that follow someone else's are left out. */
export function leadersOf(players: readonly Player[], all: readonly Player[]): readonly Player[] {
  const ids = new Set(players.map(({ activeGroup, syncedTo, playerId }) => activeGroup ?? syncedTo ?? playerId));
  return all.filter(({ playerId }) => ids.has(playerId));
}

/** The players whose queues sound in these rooms. @throws {SkillError} `group_not_yours`, for a single room. */
export function roomLeaders({ place, players, all }: Rooms): readonly Player[] {
  return place === EVERYWHERE || players.length > 1 ? leadersOf(players, all) : players.map((player) => leaderOf(player, all));
}

/** The players that do what this leader does. */
export function followersOf(leader: Player, all: readonly Player[]): readonly Player[] {
  return all.filter(({ playerId, syncedTo, activeGroup }) => playerId === leader.playerId || syncedTo === leader.playerId || activeGroup === leader.playerId);
}

/** The queue that sounds on a leader: a group may play from a member's. Queues of players this account may not use are none of its business. */
export function queueIdOf(leader: Player, all: readonly Player[]): string {
  return (all.find(({ playerId }) => playerId === leader.activeSource) ?? leader).playerId;
}
