import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { namedItem } from '../queue-items.js';
import { queuesOrReply, silence } from '../queue-of.js';

/** Nobody listens to more. */
const MAX_ITEMS = 3;

/** "What's coming up?" */
export const whatsNext = defineIntent({
  name: 'WhatsNextIntent',
  slots: ['room'],
  needs: 'music.read',
  run: tell,
});

async function tell(context: IntentContext): Promise<Reply> {
  const { ma, say } = context;
  const choice = await queuesOrReply(context, { isQuestion: true });
  if (choice.reply !== undefined) return choice.reply;
  const { rooms, sounding } = choice;
  const [first] = sounding;
  if (first === undefined) return silence(context, rooms);
  const place = sounding.length === 1 ? rooms.place : { name: first.leader.name };
  const queue = await ma.queue(first.queueId);
  // Right after music was started the queue does not say yet where it is (2.8): at its beginning.
  const next = (queue?.currentIndex ?? 0) + 1;
  const left = (queue?.itemCount ?? 0) - next;
  const items = left <= 0 ? [] : await ma.queueItems({ queueId: first.queueId, offset: next, limit: MAX_ITEMS });
  if (items.length === 0) return { speech: say.nothingNext(place) };
  return { speech: say.upNext({ items: items.map(namedItem), more: Math.max(0, left - items.length), place }) };
}
