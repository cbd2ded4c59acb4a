import { readId } from '../closed-slot.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { queuesOrReply, tellQueues } from '../queue-of.js';
import { REPEATS } from '../slots.js';

/** "Repeat this song", "repeat off". */
export const repeat = defineIntent({
  name: 'RepeatIntent',
  builtIn: ['AMAZON.LoopOnIntent', 'AMAZON.LoopOffIntent'],
  slots: ['repeat', 'room'],
  needs: 'music.control',
  run: setTo,
});

async function setTo(context: IntentContext): Promise<Reply> {
  const { ma, say, slots, language, intent } = context;
  const choice = await queuesOrReply(context);
  if (choice.reply !== undefined) return choice.reply;
  const { rooms, sounding, silent } = choice;
  const mode = intent === 'AMAZON.LoopOffIntent' ? 'off' : (readId(slots.repeat, { type: 'REPEAT', ids: REPEATS, language }) ?? 'all');
  return tellQueues(context, {
    ...{ rooms, queues: sounding.length > 0 ? sounding : silent, action: 'repeat' },
    send: ({ queueId }) => ma.setRepeat({ queueId, mode }),
    done: say.repeating({ mode, place: rooms.place }),
  });
}
