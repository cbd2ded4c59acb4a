import { isRoom } from '../music-assistant/is-room.js';
import type { Player } from '../music-assistant/types.js';
import type { Reply } from './intent.js';
import type { Place } from './languages/phrases.js';
import { followersOf, leaderOf, leadersOf } from './leaders.js';
import { EVERYWHERE } from './room-words.js';
import type { Zone } from './zones.js';

/**
 * Why a room is wanted: it decides which one is meant when none is said, and what "everywhere" is. `reach`: the rooms as such, to speak in them,
 * to move or to group music; all of them if none is said. The conversation does not become one about them.
 */
export type Purpose = 'play' | 'transport' | 'resume' | 'volume' | 'reach';

/** The room or rooms meant; `all` are those this account may use. */
export type Rooms = {
  readonly place: Place;
  readonly players: readonly Player[];
  readonly all: readonly Player[];
  readonly zone?: Zone;
  /** In these very rooms, as somebody just said so; else whatever plays together with them is meant too. */
  readonly isSaid?: boolean;
};

/** A room that was said and that nobody has, or a zone of which nobody has told us what is in it; and at most four rooms that there are. */
export type UnknownRoom = { readonly said: string; readonly rooms: readonly string[]; readonly zone?: Zone };

/** The rooms; or a question or an answer in their place; or a room that nobody has. */
export type RoomChoice =
  | { readonly rooms: Rooms; readonly reply?: undefined; readonly unknown?: undefined }
  | { readonly reply: Reply; readonly rooms?: undefined; readonly unknown?: undefined }
  | { readonly unknown: UnknownRoom; readonly rooms?: undefined; readonly reply?: undefined };

/** More names than that nobody keeps in mind. */
const MAX_NAMES = 4;

export const isUsable = ({ available, hidden }: Player): boolean => available && !hidden;

/** What stands for these rooms where one room is remembered: a player id, a zone, or {@link EVERYWHERE}. */
export const roomIdOf = ({ place, players, zone }: Rooms): string => (place === EVERYWHERE ? EVERYWHERE : (zone ?? players[0]?.playerId ?? EVERYWHERE));

/** At most four names, if nothing else is said: what plays first, then what is there; hidden and offline rooms are not offered. */
export function roomNames(players: readonly Player[], { atMost = MAX_NAMES }: { atMost?: number } = {}): readonly string[] {
  const usable = players.filter((player) => isUsable(player) && isRoom(player));
  const playing = usable.filter(({ playbackState }) => playbackState === 'playing');
  const names = [...playing, ...usable.filter((player) => !playing.includes(player))].map(({ name }) => name);
  return [...new Set(names)].slice(0, atMost);
}

/** A group is its members, if they are there too. */
export const withoutGroups = (players: readonly Player[]): readonly Player[] => {
  const ids = players.map(({ playerId }) => playerId);
  return players.filter(({ type, groupMembers, playerId }) => type !== 'group' || !groupMembers.some((id) => id !== playerId && ids.includes(id)));
};

/** These players by name. */
export function placeOf(players: readonly Player[]): Place {
  const names = [...new Set(players.map(({ name }) => name))];
  const [only = ''] = names;
  return names.length === 1 ? { name: only } : { names };
}

/** The players whose queues sound in these rooms. @throws {SkillError} `group_not_yours`, for a single room. */
export function roomLeaders({ place, players, all }: Rooms): readonly Player[] {
  return place === EVERYWHERE || players.length > 1 ? leadersOf(players, all) : players.map((player) => leaderOf(player, all));
}

/**
 * Where it happens when these leaders do something: as the person called it, unless rooms that play along with it were not meant. Then all
 * are named, the leader first: nobody should wonder why the living room went silent.
 */
export function placeOfLeaders({ place, players, all }: Rooms, leaders: readonly Player[]): Place {
  if (place === EVERYWHERE) return place;
  const meant = new Set(players.flatMap(({ playerId, type, groupMembers }) => (type === 'group' ? [playerId, ...groupMembers] : [playerId])));
  const affected = leaders.flatMap((leader) => [leader, ...followersOf(leader, all).filter(({ playerId }) => playerId !== leader.playerId)]);
  const heard = withoutGroups(affected.filter((player) => isUsable(player) && isRoom(player)));
  return heard.every(({ playerId }) => meant.has(playerId)) ? place : placeOf(heard);
}
