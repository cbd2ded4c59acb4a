import { MusicAssistantError } from '../../music-assistant/errors.js';
import type { MediaItem, Player } from '../../music-assistant/types.js';
import { isPlayingOrPaused, nothingPlaying } from '../control.js';
import { noteSong } from '../current-song.js';
import { answerAll, eachPlayer, isRejected } from '../each-player.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { followersOf, queueIdOf } from '../leaders.js';
import { roomsOrReply } from '../player.js';
import { placeOfLeaders, roomLeaders } from '../rooms.js';
import { named, toRef } from '../start-media.js';

/**
 * "Go back to the song before": the earlier song, where Music Assistant's own `previous` would start the same one again once five seconds
 * of it have played.
 */
export const previous = defineIntent({
  name: 'PreviousIntent',
  builtIn: ['AMAZON.PreviousIntent'],
  slots: ['room'],
  needs: 'music.control',
  run: goBack,
});

async function goBack(context: IntentContext): Promise<Reply> {
  const { ma, house, say } = context;
  const choice = await roomsOrReply(context, 'transport');
  if (choice.reply !== undefined) return choice.reply;
  const { rooms } = choice;
  const { all } = rooms;
  const leaders = roomLeaders(rooms).filter(isPlayingOrPaused);
  const place = placeOfLeaders(rooms, leaders);
  if (leaders.length === 0) return { speech: nothingPlaying(context, rooms), outcome: 'pointless' };

  const queues = await Promise.all(
    leaders.map(async (leader) => {
      const queueId = queueIdOf(leader, all);
      return { leader, queueId, index: (await ma.queue(queueId))?.currentIndex ?? 0 };
    }),
  );
  const earlier = queues.filter(({ index }) => index > 0);
  if (earlier.length === 0) return { speech: say.firstInQueue(place), outcome: 'pointless' };
  // Which song that is we ask while Music Assistant goes there. In several rooms nobody listens to several names.
  const [only, ...others] = earlier;
  const naming = only === undefined || others.length > 0 ? undefined : itemAt(context, { queueId: only.queueId, index: only.index - 1 });
  try {
    const outcome = await eachPlayer(
      earlier.map(({ leader }) => leader),
      async (leader) => {
        const queue = earlier.find((each) => each.leader === leader);
        if (queue !== undefined) await ma.playIndex({ queueId: queue.queueId, index: queue.index - 1 });
      },
    );
    const song = outcome.isSlow ? undefined : await naming;
    const currentMedia = song === undefined ? undefined : reportOf(song);
    for (const player of outcome.sent.flatMap((leader) => followersOf(leader, all))) house.sent(player.playerId, { playbackState: 'playing', currentMedia });
    if (song !== undefined) noteSong(context, { rooms, media: toRef(song) });
    return answerAll(context, {
      ...outcome,
      done: say.wentBack({ place, ...(song === undefined ? {} : { media: song.name }) }),
      slow: say.asked({ place, action: 'go_back' }),
    });
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { speech: say.couldNot({ place, action: 'go_back' }), outcome: 'rejected' };
  }
}

/** A song as its player will report it. */
function reportOf(song: MediaItem): NonNullable<Player['currentMedia']> {
  const { name: title, artist } = named(song);
  const { uri, album, imageUrl } = song;
  return {
    title,
    uri,
    ...(artist === undefined ? {} : { artist }),
    ...(album === undefined ? {} : { album }),
    ...(imageUrl === undefined ? {} : { imageUrl }),
  };
}

/** A name is not worth an error. */
async function itemAt({ ma }: IntentContext, { queueId, index }: { queueId: string; index: number }): Promise<MediaItem | undefined> {
  try {
    const [item] = await ma.queueItems({ queueId, offset: index, limit: 1 });
    return item?.media;
  } catch (error) {
    if (error instanceof MusicAssistantError) return undefined;
    throw error;
  }
}
