import type { Player } from '../music-assistant/types.js';
import { SkillError } from './errors.js';

/** Whom a player follows; itself when nobody. */
const nextOf = ({ activeGroup, syncedTo, playerId }: Player): string => activeGroup ?? syncedTo ?? playerId;

/** From a player to whom it follows, and so on to the end; the last may be a player that is not among these. Never in circles. */
function wayUp(player: Player, all: readonly Player[]): readonly string[] {
  const way = [player.playerId];
  for (let current: Player | undefined = player; current !== undefined; ) {
    const next = nextOf(current);
    if (way.includes(next)) break;
    way.push(next);
    current = all.find(({ playerId }) => playerId === next);
  }
  return way;
}

const leaderIdOf = (player: Player, all: readonly Player[]): string => wayUp(player, all).at(-1) ?? player.playerId;

/** Does it play what another one plays? */
export const isGrouped = ({ syncedTo, activeGroup }: Player): boolean => syncedTo !== undefined || activeGroup !== undefined;

/**
 * The player whose queue sounds in this room: its group's or its sync leader's, else its own. Queue commands work on players that an
 * account may not use, so the leader must be among its own.
 *
 * @throws {SkillError} `group_not_yours`.
 */
export function leaderOf(player: Player, all: readonly Player[]): Player {
  const id = leaderIdOf(player, all);
  const leader = all.find(({ playerId }) => playerId === id);
  if (leader === undefined) throw new SkillError({ code: 'group_not_yours', room: player.name });
  return leader;
}

/** The leaders of several rooms, each once; rooms that follow someone else's are left out. */
export function leadersOf(players: readonly Player[], all: readonly Player[]): readonly Player[] {
  const ids = new Set(players.map((player) => leaderIdOf(player, all)));
  return all.filter(({ playerId }) => ids.has(playerId));
}

/** The players that do what this one does, itself among them. */
export function followersOf({ playerId: id }: Player, all: readonly Player[]): readonly Player[] {
  return all.filter((player) => wayUp(player, all).includes(id));
}

/** The queue that sounds on a leader: a group may play from a member's. Queues of players this account may not use are none of its business. */
export function queueIdOf(leader: Player, all: readonly Player[]): string {
  return (all.find(({ playerId }) => playerId === leader.activeSource) ?? leader).playerId;
}
