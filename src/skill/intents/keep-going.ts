import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { queuesOrReply, silence, tellQueues } from '../queue-of.js';

/** "Keep the music going": further music of the same kind when the queue ends. */
export const keepGoing = defineIntent({
  name: 'KeepGoingIntent',
  slots: ['room'],
  needs: 'music.control',
  run: goOn,
});

async function goOn(context: IntentContext): Promise<Reply> {
  const { ma, say, house } = context;
  const choice = await queuesOrReply(context);
  if (choice.reply !== undefined) return choice.reply;
  const { rooms, sounding } = choice;
  if (sounding.length === 0) return silence(context, rooms);
  return tellQueues(context, {
    ...{ rooms, queues: sounding, action: 'keep_going' },
    send: async ({ leader, queueId }) => {
      await ma.keepGoing(queueId);
      house.started(leader.playerId, { isOneSong: false });
    },
    done: say.keepsGoing(rooms.place),
    refused: () => ({ speech: say.cannotKeepGoing(), outcome: 'unsupported' }),
  });
}
