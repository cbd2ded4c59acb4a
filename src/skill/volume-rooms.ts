import { readId } from './closed-slot.js';
import type { IntentContext, Reply } from './intent.js';
import { followersOf, leadersOf } from './leaders.js';
import { roomsOrReply } from './player.js';
import { EVERYWHERE } from './room-words.js';
import type { Rooms } from './rooms.js';
import { leaderHere } from './whose-music.js';

/** The id in the type of `room` that stands for the rooms that play together: "turn the group down". */
const GROUP = 'group';

/**
 * The rooms a phrase about loudness means. `joint`: rooms that play together, named as one by their leader, so that each gets louder by the
 * same; otherwise a room is set alone, in a group too.
 */
export type VolumeRooms = { readonly rooms: Rooms; readonly joint: boolean; readonly reply?: undefined };

/** "The group" is that of the room this conversation is about, or of this Echo's, or the first there is. */
export async function volumeRooms(context: IntentContext): Promise<VolumeRooms | { readonly reply: Reply }> {
  const { slots, house, say, language } = context;
  if (slots.room === undefined || readId(slots.room, { type: 'ROOM', ids: [GROUP], language }) === undefined) {
    const choice = await roomsOrReply(context, 'volume');
    return choice.reply === undefined ? { rooms: choice.rooms, joint: false } : choice;
  }
  const all = await house.players();
  const followers = all.filter(({ syncedTo }) => syncedTo !== undefined);
  const leaders = leadersOf(followers, all);
  const leader = leaderHere(context, { leaders, all }) ?? leaders[0];
  if (leader === undefined) return { reply: { speech: say.notGrouped(EVERYWHERE), outcome: 'pointless' } };
  // What Music Assistant reports of a group is behind what its members report (2.8).
  const levels = followersOf(leader, all).flatMap(({ volumeLevel }) => volumeLevel ?? []);
  const groupVolume = Math.round(levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length));
  return { rooms: { place: { name: leader.name }, players: [{ ...leader, groupVolume }], all }, joint: true };
}
