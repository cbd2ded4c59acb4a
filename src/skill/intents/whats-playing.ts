import type { Player } from '../../music-assistant/types.js';
import { SECOND } from '../../time.js';
import { isPlaying, isPlayingOrPaused, nothingPlaying } from '../control.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { mediaOf } from '../now-playing.js';
import { leaderOf, roomLeaders, roomsOrReply } from '../player.js';
import { EVERYWHERE } from '../room-names.js';
import { sentences } from '../ssml.js';

/** Songs change: an answer about them is not older than this. */
const FRESH = 2 * SECOND;
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
  const { house, say } = context;
  await house.players({ maxAge: FRESH });
  const choice = await roomsOrReply(context, 'transport');
  if (choice.reply !== undefined) return choice.reply;
  const { rooms } = choice;
  const leaders = roomLeaders(rooms);
  // Right after something was started we know that it plays, but not yet which song of it.
  const now = leaders.some((leader) => isPlaying(leader) && mediaOf(leader).media === undefined) ? await house.players({ maxAge: 0 }) : rooms.all;
  const asNow = (leader: Player): Player => now.find(({ playerId }) => playerId === leader.playerId) ?? leader;
  if (rooms.place === EVERYWHERE) {
    const playing = leaders.map(asNow).filter(isPlaying).slice(0, MAX_ROOMS);
    return { speech: sentences(...playing.map((player) => say.nowPlaying({ media: mediaOf(player).media, place: { name: player.name }, paused: false }))) };
  }
  const [room] = rooms.players;
  const leader = room === undefined ? undefined : asNow(leaderOf(room, rooms.all));
  if (leader === undefined || !isPlayingOrPaused(leader)) return { speech: nothingPlaying(context, rooms), outcome: 'nothing_playing' };
  return { speech: say.nowPlaying({ media: mediaOf(leader).media, place: rooms.place, paused: leader.playbackState === 'paused' }) };
}
