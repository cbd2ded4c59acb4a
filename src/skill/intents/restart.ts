import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { mediaOf } from '../now-playing.js';
import { queuesOrReply, type RoomQueues, silence, tellQueues } from '../queue-of.js';

/** "Play this song again from the start." */
export const restart = defineIntent({
  name: 'RestartIntent',
  builtIn: ['AMAZON.StartOverIntent'],
  slots: ['room'],
  needs: 'music.control',
  run: startAgain,
});

/** Back to the first second: Music Assistant's `previous` would go elsewhere within the first five. */
async function startAgain(context: IntentContext): Promise<Reply> {
  const { ma, say } = context;
  const choice = await queuesOrReply(context, { namesSongs: true });
  if (choice.reply !== undefined) return choice.reply;
  const { rooms, sounding } = choice;
  const [first] = sounding;
  if (first === undefined) return startStopped(context, choice);
  return tellQueues(context, {
    ...{ rooms, queues: sounding, action: 'start_again' },
    send: ({ queueId }) => ma.seek({ queueId, position: 0 }),
    sent: { playbackState: 'playing' },
    done: say.startedAgain({ place: rooms.place, ...(sounding.length === 1 ? mediaOf(first.leader) : {}) }),
    async refused() {
      const item = (await ma.queue(first.queueId))?.currentItem;
      const isEndless = item !== undefined && item.durationSeconds === undefined;
      return isEndless
        ? { speech: say.cannotSeek(rooms.place), outcome: 'unsupported' }
        : { speech: say.couldNot({ place: rooms.place, action: 'start_again' }), outcome: 'rejected' };
    },
  });
}

/** What was stopped, or paused so long that Music Assistant stopped it, is still where it was in its queue. */
async function startStopped(context: IntentContext, { rooms, silent }: RoomQueues): Promise<Reply> {
  const { ma, say } = context;
  const [only, second] = silent;
  const queue = only === undefined || second !== undefined ? undefined : await ma.queue(only.queueId);
  const index = queue?.currentIndex;
  if (only === undefined || queue === undefined || index === undefined || index >= queue.itemCount) return silence(context, rooms);
  return tellQueues(context, {
    ...{ rooms, queues: [only], action: 'start_again' },
    send: ({ queueId }) => ma.playIndex({ queueId, index }),
    sent: { playbackState: 'playing' },
    done: say.startedAgain({ place: rooms.place }),
  });
}
