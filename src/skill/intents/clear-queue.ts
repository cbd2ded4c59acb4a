import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { queuesOrReply, tellQueues } from '../queue-of.js';

/** "Clear the queue in the kitchen." What plays now plays to its end. */
export const clearQueue = defineIntent({
  name: 'ClearQueueIntent',
  slots: ['room'],
  needs: 'music.control',
  run: clear,
});

async function clear(context: IntentContext): Promise<Reply> {
  const { ma, say, house } = context;
  const choice = await queuesOrReply(context);
  if (choice.reply !== undefined) return choice.reply;
  const { rooms, sounding, silent } = choice;
  return tellQueues(context, {
    ...{ rooms, queues: sounding.length > 0 ? sounding : silent, action: 'clear_queue' },
    send: async ({ leader, queueId }) => {
      await ma.clearQueue(queueId);
      house.started(leader.playerId, { isOneSong: true });
    },
    done: say.queueCleared(rooms.place),
  });
}
