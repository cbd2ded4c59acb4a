import { exampleHere } from '../example.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { namedItem } from '../queue-items.js';
import { queuesOrReply, type RoomQueue, tellQueues } from '../queue-of.js';
import type { Rooms } from '../rooms.js';
import { readNumber } from '../volume.js';

/** "Track five": of what is queued. */
export const playTrackNumber = defineIntent({
  name: 'PlayTrackNumberIntent',
  slots: ['amount', 'room'],
  needs: 'music.control',
  run: playNumber,
});

async function playNumber(context: IntentContext): Promise<Reply> {
  const { ma, say, slots, language } = context;
  const number = readNumber(slots.amount, language.reading);
  if (number === undefined) return { speech: say.notUnderstood(await exampleHere(context)), outcome: 'not_understood' };
  const choice = await queuesOrReply(context);
  if (choice.reply !== undefined) return choice.reply;
  const { rooms } = choice;
  const [queue] = [...choice.sounding, ...choice.silent];
  if (queue === undefined) return noSuchTrack(context, { rooms, number, count: 0 });

  // An index that is not there is refused, yet leaves the queue pointing at it: we look, and know what to call it.
  const index = number - 1;
  const [item] = index < 0 ? [] : await ma.queueItems({ queueId: queue.queueId, offset: index, limit: 1 });
  if (item === undefined) return noSuchTrack(context, { rooms, number, count: await countOf(context, queue) });
  const media = namedItem(item);
  return tellQueues(context, {
    ...{ rooms, queues: [queue], action: 'skip' },
    send: ({ queueId }) => ma.playIndex({ queueId, index }),
    sent: { playbackState: 'playing', currentMedia: undefined },
    done: say.playing({ media, place: rooms.place }),
  });
}

const countOf = async ({ ma }: IntentContext, { queueId }: RoomQueue): Promise<number> => (await ma.queue(queueId))?.itemCount ?? 0;

function noSuchTrack({ say }: IntentContext, { rooms, number, count }: { rooms: Rooms; number: number; count: number }): Reply {
  return { speech: say.noSuchTrack({ number, count, place: rooms.place }), outcome: 'out_of_range' };
}
