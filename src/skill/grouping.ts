import type { Player } from '../music-assistant/types.js';
import { eachPlayer, type Outcome } from './each-player.js';
import type { IntentContext } from './intent.js';

/** Can these play together? Music Assistant lists players, or (before 2.8) whole providers. */
export function canGroup(one: Player, other: Player): boolean {
  const takes = (player: Player, { playerId, provider }: Player): boolean =>
    player.canGroupWith.includes(playerId) || (provider !== undefined && player.canGroupWith.includes(provider));
  return takes(one, other) || takes(other, one);
}

export const isGrouped = ({ syncedTo, activeGroup }: Player): boolean => syncedTo !== undefined || activeGroup !== undefined;

/** Let players play what this leader plays; out of the groups they are in. @throws {MusicAssistantError}, when it failed for every one. */
export async function join(
  { ma, house }: Pick<IntentContext, 'ma' | 'house'>,
  { leader, players }: { leader: Player; players: readonly Player[] },
): Promise<Outcome> {
  const outcome = await eachPlayer(players, async (player) => {
    if (isGrouped(player)) await ma.ungroup(player.playerId);
    await ma.group({ playerId: player.playerId, target: leader.playerId });
  });
  const { playbackState, currentMedia } = leader;
  for (const { playerId } of outcome.sent) house.sent(playerId, { syncedTo: leader.playerId, playbackState, currentMedia });
  house.sent(leader.playerId, { groupMembers: [...new Set([leader, ...outcome.sent].map(({ playerId }) => playerId).concat(leader.groupMembers))] });
  return outcome;
}

/** Let followers go. What they played goes on without them. @throws {MusicAssistantError}, when it failed for every one. */
export async function part(
  { ma, house }: Pick<IntentContext, 'ma' | 'house'>,
  { followers, all }: { followers: readonly Player[]; all: readonly Player[] },
): Promise<Outcome> {
  // One after the other for each leader would be slower; members leave independently, and only a leader that is ungrouped stops the music (2.8).
  const outcome = await eachPlayer(followers, ({ playerId }) => ma.ungroup(playerId));
  const gone = outcome.sent.map(({ playerId }) => playerId);
  for (const playerId of gone) house.sent(playerId, { syncedTo: undefined, playbackState: 'idle', currentMedia: undefined });
  for (const leader of all.filter(({ groupMembers }) => groupMembers.some((id) => gone.includes(id)))) {
    const left = leader.groupMembers.filter((id) => !gone.includes(id));
    house.sent(leader.playerId, { groupMembers: left.length > 1 ? left : [] });
  }
  return outcome;
}
