import { isPlayingOrPaused, nothingPlaying } from '../control.js';
import { answerAll, eachPlayer, isRejected } from '../each-player.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { followersOf, queueIdOf, roomLeaders, roomsOrReply } from '../player.js';

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
  const { place, all } = rooms;
  const leaders = roomLeaders(rooms).filter(isPlayingOrPaused);
  if (leaders.length === 0) return { speech: nothingPlaying(context, rooms), outcome: 'pointless' };

  const queues = await Promise.all(
    leaders.map(async (leader) => {
      const queueId = queueIdOf(leader, all);
      return { leader, queueId, index: (await ma.queue(queueId))?.currentIndex ?? 0 };
    }),
  );
  const earlier = queues.filter(({ index }) => index > 0);
  if (earlier.length === 0) return { speech: say.firstInQueue(place), outcome: 'pointless' };
  try {
    const outcome = await eachPlayer(
      earlier.map(({ leader }) => leader),
      async (leader) => {
        const queue = earlier.find((each) => each.leader === leader);
        if (queue !== undefined) await ma.playIndex({ queueId: queue.queueId, index: queue.index - 1 });
      },
    );
    for (const player of outcome.sent.flatMap((leader) => followersOf(leader, all))) {
      house.sent(player.playerId, { playbackState: 'playing', currentMedia: undefined });
    }
    return answerAll(context, { ...outcome, done: say.wentBack({ place }), slow: say.asked({ place, action: 'go_back' }) });
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { speech: say.couldNot({ place, action: 'go_back' }), outcome: 'rejected' };
  }
}
