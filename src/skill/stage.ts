import type { Player } from '../music-assistant/types.js';
import { isRejected } from './each-player.js';
import { canGroup, join, letGo } from './grouping.js';
import type { IntentContext } from './intent.js';
import type { Place } from './languages/phrases.js';
import { followersOf, isGrouped, leadersOf } from './leaders.js';
import { EVERYWHERE } from './room-words.js';
import { placeOfLeaders, type Rooms, roomLeaders } from './rooms.js';

/** Where music is to start: on these players, and who follows them plays along. */
export type Stage = { readonly leaders: readonly Player[]; readonly place: Place; readonly all: readonly Player[] };

/**
 * Make the rooms ready for one piece of music: a room that was said leaves the one it follows, several rooms get one leader, and only what
 * cannot play together plays on its own. What was said is what plays; where that cannot be, all rooms that will play are named.
 *
 * @throws {SkillError} `group_not_yours`; {MusicAssistantError}.
 */
export async function setStage(context: IntentContext, rooms: Rooms): Promise<Stage> {
  const [only, second] = rooms.players;
  if (only === undefined) return { leaders: [], place: rooms.place, all: rooms.all };
  if (second !== undefined || rooms.place === EVERYWHERE || rooms.zone !== undefined) return gather(context, rooms);
  if (rooms.isSaid === true) await letGo(context, { players: [now(context, only)], all: rooms.all });
  return onLeaders(context, rooms);
}

const now = ({ house }: IntentContext, player: Player): Player => house.known().find(({ playerId }) => playerId === player.playerId) ?? player;

/** As everything stands now. */
function onLeaders({ house }: IntentContext, rooms: Rooms): Stage {
  const all = house.known();
  const ids = rooms.players.map(({ playerId }) => playerId);
  const current: Rooms = { ...rooms, all, players: all.filter(({ playerId }) => ids.includes(playerId)) };
  const leaders = roomLeaders(current);
  return { leaders, all, place: placeOfLeaders(current, leaders) };
}

/** Several rooms: who leads there already goes on to, the others join, and whoever else plays along is let go, unless every room is meant. */
async function gather(context: IntentContext, rooms: Rooms): Promise<Stage> {
  const { players, place, all } = rooms;
  const isMeant = ({ playerId }: Player): boolean => players.some((player) => player.playerId === playerId);
  const leader = leadersOf(players, all).find(isMeant) ?? players[0];
  if (leader === undefined) return onLeaders(context, rooms);
  const together = followersOf(leader, all);
  const strangers = place === EVERYWHERE ? [] : together.filter((player) => !isMeant(player));
  await letGo(context, { players: isGrouped(leader) ? [leader, ...strangers] : strangers, all });
  const able = players.filter((player) => !together.includes(player) && canGroup(player, { other: leader, all }));
  await joinAsTheyCan(context, { leader: now(context, leader), players: able });
  // Those that cannot join play on their own, and not along with somebody who was not meant.
  const apart = players.filter(
    (player) => !able.includes(player) && isGrouped(now(context, player)) && !leadersOf([now(context, player)], context.house.known()).some(isMeant),
  );
  await letGo(context, { players: apart, all });
  return onLeaders(context, rooms);
}

async function joinAsTheyCan(context: IntentContext, options: { leader: Player; players: readonly Player[] }): Promise<void> {
  try {
    if (options.players.length > 0) await join(context, options);
  } catch (error) {
    if (!isRejected(error)) throw error;
  }
}
