import type { Player } from '../music-assistant/types.js';
import { eachPlayer, isRejected, type Outcome } from './each-player.js';
import type { IntentContext } from './intent.js';
import { followersOf, isGrouped } from './leaders.js';

type Told = Pick<IntentContext, 'ma' | 'house'>;

const NOBODY: Outcome = { sent: [], isSlow: false, failed: [] };

/**
 * Can these play together? Music Assistant lists players, or (before 2.8) whole providers; of a player that plays along with another one it
 * says nothing, so there its leader speaks for it.
 */
export function canGroup(one: Player, { other, all }: { other: Player; all: readonly Player[] }): boolean {
  const [a, b] = [speakerFor(one, all), speakerFor(other, all)];
  // Somebody else's group: Music Assistant will say.
  if (a === undefined || b === undefined) return true;
  return a.playerId === b.playerId || takes(a, b) || takes(b, a);
}

const takes = ({ canGroupWith }: Player, { playerId, provider }: Player): boolean =>
  canGroupWith.includes(playerId) || (provider !== undefined && canGroupWith.includes(provider));

function speakerFor(player: Player, all: readonly Player[]): Player | undefined {
  if (player.canGroupWith.length > 0 || !isGrouped(player)) return player;
  const id = player.activeGroup ?? player.syncedTo;
  return all.find(({ playerId }) => playerId === id);
}

/**
 * Let players play what this leader plays; out of the groups they are in, and without those that follow them: whoever follows somebody who
 * follows would play on alone.
 *
 * @throws {MusicAssistantError}, when it failed for every one.
 */
export async function join(context: Told, { leader, players }: { leader: Player; players: readonly Player[] }): Promise<Outcome> {
  const { ma, house } = context;
  const all = house.known();
  await letGo(context, { players: withFollowers(players, all), all });
  const outcome = await eachPlayer(players, ({ playerId }) => ma.group({ playerId, target: leader.playerId }));
  const { playbackState, currentMedia } = leader;
  for (const { playerId } of outcome.sent) house.sent(playerId, { syncedTo: leader.playerId, activeGroup: undefined, playbackState, currentMedia });
  const members = house.known().find(({ playerId }) => playerId === leader.playerId)?.groupMembers ?? leader.groupMembers;
  house.sent(leader.playerId, { groupMembers: [...new Set([leader, ...outcome.sent].map(({ playerId }) => playerId).concat(members))] });
  return outcome;
}

/** Those of these that follow somebody, and whoever follows them. */
function withFollowers(players: readonly Player[], all: readonly Player[]): readonly Player[] {
  const following = players.flatMap((player) => followersOf(player, all)).filter(isGrouped);
  return [...new Map(following.map((player) => [player.playerId, player])).values()];
}

/** Let followers go. What they played goes on without them. @throws {MusicAssistantError}, when it failed for every one. */
export async function part({ ma, house }: Told, { followers, all }: { followers: readonly Player[]; all: readonly Player[] }): Promise<Outcome> {
  // One after the other for each leader would be slower; members leave independently, and only a leader that is ungrouped stops the music (2.8).
  const outcome = await eachPlayer(followers, ({ playerId }) => ma.ungroup(playerId));
  const gone = outcome.sent.map(({ playerId }) => playerId);
  for (const playerId of gone) house.sent(playerId, { syncedTo: undefined, activeGroup: undefined, playbackState: 'idle', currentMedia: undefined });
  for (const leader of all.filter(({ groupMembers }) => groupMembers.some((id) => gone.includes(id)))) {
    const left = leader.groupMembers.filter((id) => !gone.includes(id));
    house.sent(leader.playerId, { groupMembers: left.length > 1 ? left : [] });
  }
  return outcome;
}

/** As {@link part}, for those who have something else to do afterwards: a fixed member of a group stays in it, and is among the `failed`. */
export async function letGo(context: Told, { players, all }: { players: readonly Player[]; all: readonly Player[] }): Promise<Outcome> {
  const followers = players.filter(isGrouped);
  if (followers.length === 0) return NOBODY;
  try {
    return await part(context, { followers, all });
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { ...NOBODY, failed: followers };
  }
}
