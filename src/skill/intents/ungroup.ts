import type { Player } from '../../music-assistant/types.js';
import { askWhichRoom } from '../ask-room.js';
import { answerAll, isRejected } from '../each-player.js';
import { part } from '../grouping.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import type { Place } from '../languages/phrases.js';
import { followersOf, isGrouped, leadersOf } from '../leaders.js';
import { chooseRooms, unknownRoom } from '../player.js';
import { EVERYWHERE } from '../room-words.js';
import { leaderHere } from '../whose-music.js';

/** "Ungroup the kitchen": a room leaves the others; the one that leads lets all of them go. */
export const ungroup = defineIntent({
  name: 'UngroupIntent',
  slots: ['room'],
  needs: 'music.control',
  run: separate,
});

async function separate(context: IntentContext): Promise<Reply> {
  const { slots, house } = context;
  const said = slots.room ?? slots.zone;
  if (said === undefined) return separateWhatIsMeant(context, await house.players());
  const choice = await chooseRooms(context, { purpose: 'reach', said });
  if (choice.rooms === undefined) return choice.reply ?? unknownRoom(context, choice.unknown);
  const { place, players, all } = choice.rooms;
  return separateAll(context, { place, players, all });
}

/** No room said: the group of the room this conversation is about, or of this Echo's, or the only group there is. */
async function separateWhatIsMeant(context: IntentContext, all: readonly Player[]): Promise<Reply> {
  const { say } = context;
  const groups = leadersOf(all.filter(isGrouped), all);
  const here = leaderHere(context, { leaders: groups, all }) ?? (groups.length === 1 ? groups[0] : undefined);
  if (here !== undefined) return separateAll(context, { place: { name: here.name }, players: [here], all });
  if (groups.length === 0) return { speech: say.notGrouped(EVERYWHERE), outcome: 'pointless' };
  return askWhichRoom(context, { players: groups, slots: {} });
}

/** Members leave one by one: a leader that is told to leave stops the music and loses only one of them (2.8). */
async function separateAll(
  context: IntentContext,
  { place, players, all }: { place: Place; players: readonly Player[]; all: readonly Player[] },
): Promise<Reply> {
  const { say } = context;
  const followers = players.flatMap((player) => (isGrouped(player) ? [player] : followersOf(player, all).filter((other) => other !== player)));
  const leaving = all.filter(({ playerId }) => followers.some((follower) => follower.playerId === playerId));
  if (leaving.length === 0) return { speech: say.notGrouped(place), outcome: 'pointless' };
  try {
    const outcome = await part(context, { followers: leaving, all });
    return answerAll(context, { ...outcome, done: say.ungrouped(place), slow: say.asked({ place, action: 'ungroup' }) });
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { speech: say.couldNot({ place, action: 'ungroup' }), outcome: 'rejected' };
  }
}
