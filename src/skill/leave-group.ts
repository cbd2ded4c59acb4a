import type { Player } from '../music-assistant/types.js';
import { letGo } from './grouping.js';
import type { IntentContext } from './intent.js';
import { isGrouped, leadersOf } from './leaders.js';
import { EVERYWHERE } from './room-words.js';
import type { Rooms } from './rooms.js';

/**
 * Rooms that were said, and play along with one that was not, leave it: in them the music is over, and the other one plays on.
 *
 * @returns The rooms that are still to be told. A room that cannot leave is one of them: what it plays along with has to stop with it.
 * @throws {MusicAssistantError}.
 */
export async function leaveGroups(
  context: IntentContext,
  { rooms, applies }: { rooms: Rooms; applies: (player: Player) => boolean },
): Promise<{ left: readonly Player[]; rest: Rooms }> {
  const { place, players, all, isSaid = false } = rooms;
  const isMeant = ({ playerId }: Player): boolean => players.some((player) => player.playerId === playerId);
  const playsAlong = (player: Player): boolean => isGrouped(player) && applies(player) && !leadersOf([player], all).some(isMeant);
  const leaving = isSaid && place !== EVERYWHERE ? players.filter(playsAlong) : [];
  if (leaving.length === 0) return { left: [], rest: rooms };
  const { sent } = await letGo(context, { players: leaving, all });
  return { left: sent, rest: { ...rooms, players: players.filter((player) => !sent.includes(player)), all: context.house.known() } };
}
