import type { Player } from '../../music-assistant/types.js';
import { SECOND } from '../../time.js';
import { isPlaying, nothingPlaying } from '../control.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { roomsOrReply } from '../player.js';
import { placeOfLeaders, roomLeaders } from '../rooms.js';

/** "Stop after this song": a timer for when it will be over, which looks again when it fires. */
export const stopAfterSong = defineIntent({
  name: 'StopAfterSongIntent',
  slots: ['room'],
  needs: 'music.control',
  run: stopAfter,
});

async function stopAfter(context: IntentContext): Promise<Reply> {
  const { say, timers } = context;
  const choice = await roomsOrReply(context, 'transport');
  if (choice.reply !== undefined) return choice.reply;
  const { rooms } = choice;
  const leaders = roomLeaders(rooms).filter(isPlaying);
  if (leaders.length === 0) return { speech: nothingPlaying(context, rooms), outcome: 'pointless' };
  const songs = (await Promise.all(leaders.map((leader) => songOn(context, leader)))).filter((song) => song !== undefined);
  // A station never ends.
  if (songs.length === 0) return { speech: say.couldNot({ place: rooms.place, action: 'stop' }), outcome: 'unsupported' };
  for (const { leader, itemId, left } of songs) {
    await timers.set({ room: leader.playerId, playerIds: [leader.playerId], inMs: left * SECOND, afterItem: itemId });
  }
  return { speech: say.stopsAfterThis(placeOfLeaders(rooms, leaders)) };
}

/** @returns `left`: seconds until it is over; undefined for what has no end. */
async function songOn({ ma }: IntentContext, leader: Player): Promise<{ leader: Player; itemId: string; left: number } | undefined> {
  const queue = await ma.activeQueue(leader.playerId);
  const item = queue?.currentItem;
  if (queue === undefined || item?.durationSeconds === undefined) return undefined;
  return { leader, itemId: item.queueItemId, left: Math.max(0, item.durationSeconds - queue.elapsedSeconds) };
}
