import { readId } from '../closed-slot.js';
import { readDuration } from '../durations.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { queuesOrReply, type RoomQueue, silence, tellQueues } from '../queue-of.js';
import { DIRECTIONS } from '../slots.js';

/** "Go forward thirty seconds", "go to two minutes". */
export const seek = defineIntent({
  name: 'SeekIntent',
  slots: ['direction', 'duration', 'room'],
  needs: 'music.control',
  run: go,
});

/** A queue that sounds, and where in its song we go; undefined for what has no length, like a station. */
type Target = RoomQueue & { readonly position: number | undefined; readonly length: number | undefined };

async function go(context: IntentContext): Promise<Reply> {
  const { ma, say, slots, language, memory, intent } = context;
  const choice = await queuesOrReply(context);
  if (choice.reply !== undefined) return choice.reply;
  const { rooms, sounding } = choice;
  const { place } = rooms;
  if (sounding.length === 0) return silence(context, rooms);
  const duration = readDuration(slots.duration, language.reading);
  if (duration === undefined) {
    memory.ask({ kind: 'slot', slot: 'duration', intent, slots });
    const question = say.howFar();
    return { speech: question, ask: question, outcome: 'asked_duration' };
  }

  const targets = await Promise.all(sounding.map((queue) => aim(context, { queue, duration })));
  // What Music Assistant makes of a place beyond the end differs between versions: it is not sent.
  const reachable = targets.filter(({ position, length }) => position !== undefined && (length === undefined || position < length));
  const [first] = reachable;
  if (first?.position === undefined) {
    const length = targets.find((target) => target.length !== undefined)?.length;
    return length === undefined
      ? { speech: say.cannotSeek(place), outcome: 'unsupported' }
      : { speech: say.beyondTheEnd({ duration: length, place }), outcome: 'out_of_range' };
  }
  return tellQueues(context, {
    ...{ rooms, queues: reachable, action: 'seek' },
    send: async ({ queueId }) => {
      const position = reachable.find((target) => target.queueId === queueId)?.position;
      if (position !== undefined) await ma.seek({ queueId, position });
    },
    sent: { playbackState: 'playing' },
    done: say.soughtTo({ position: first.position, place }),
  });
}

async function aim({ ma, slots, language }: IntentContext, { queue, duration }: { queue: RoomQueue; duration: number }): Promise<Target> {
  const direction = readId(slots.direction, { type: 'DIRECTION', ids: DIRECTIONS, language });
  const state = await ma.queue(queue.queueId);
  const item = state?.currentItem;
  // Right after music was started the queue does not say yet what plays (2.8).
  if (item !== undefined && item.durationSeconds === undefined) return { ...queue, position: undefined, length: undefined };
  const elapsed = state?.elapsedSeconds ?? 0;
  const position = direction === undefined ? duration : elapsed + (direction === 'forward' ? duration : -duration);
  return { ...queue, position: Math.max(0, Math.round(position)), length: item?.durationSeconds };
}
