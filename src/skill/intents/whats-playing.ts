import type { Player } from '../../music-assistant/types.js';
import { isPlaying, isPlayingOrPaused, nothingPlaying } from '../control.js';
import { noteSong, soundsOn } from '../current-song.js';
import { FRESH } from '../house.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { leaderOf, queueIdOf } from '../leaders.js';
import { mediaOf } from '../now-playing.js';
import { roomsOrReply } from '../player.js';
import { type Rooms, roomLeaders } from '../rooms.js';
import { sentences } from '../ssml.js';

/** Nobody listens to more. */
const MAX_ROOMS = 3;

/** "What's playing in the kitchen?" */
export const whatsPlaying = defineIntent({
  name: 'WhatsPlayingIntent',
  slots: ['room'],
  needs: 'music.read',
  run: tell,
});

async function tell(context: IntentContext): Promise<Reply> {
  const { house } = context;
  await house.players({ maxAge: FRESH });
  const choice = await roomsOrReply(context, 'transport');
  if (choice.reply !== undefined) return choice.reply;
  const { rooms } = choice;
  const leaders = roomLeaders(rooms);
  // Right after something was started we know that it plays, but not yet which song of it.
  const now = leaders.some((leader) => isPlaying(leader) && mediaOf(leader).media === undefined) ? await house.players({ maxAge: 0 }) : rooms.all;
  const asNow = (leader: Player): Player => now.find(({ playerId }) => playerId === leader.playerId) ?? leader;
  if (rooms.players.length > 1) return tellAll(context, { rooms, playing: leaders.map(asNow).filter(isPlaying) });
  const [room] = rooms.players;
  const leader = room === undefined ? undefined : asNow(leaderOf(room, rooms.all));
  if (leader === undefined || !isPlayingOrPaused(leader)) return { speech: nothingPlaying(context, rooms), outcome: 'nothing_playing' };
  return tellOne(context, { rooms, leader });
}

/** Each room by its name, and what plays in it. */
async function tellAll(context: IntentContext, { rooms: { place, all }, playing }: { rooms: Rooms; playing: readonly Player[] }): Promise<Reply> {
  const { say } = context;
  if (playing.length === 0) return { speech: say.nothingPlaying({ place }), outcome: 'nothing_playing' };
  const each = await Promise.all(
    playing.slice(0, MAX_ROOMS).map(async (leader) => {
      const { media } = await soundsOn(context, { leader, queueId: queueIdOf(leader, all) });
      return say.nowPlaying({ media, place: { name: leader.name }, paused: false });
    }),
  );
  return { speech: sentences(...each) };
}

async function tellOne(context: IntentContext, { rooms, leader }: { rooms: Rooms; leader: Player }): Promise<Reply> {
  const { place, all } = rooms;
  const { media, ref, imageUrl } = await soundsOn(context, { leader, queueId: queueIdOf(leader, all) });
  if (ref !== undefined) noteSong(context, { rooms, media: ref });
  const speech = context.say.nowPlaying({ media, place, paused: leader.playbackState === 'paused' });
  return { speech, ...(media === undefined ? {} : { screen: { media, place, ...(imageUrl === undefined ? {} : { imageUrl }) } }) };
}
