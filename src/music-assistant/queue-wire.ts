import { z } from 'zod';
import { MINUTE, SECOND } from '../time.js';
import { mediaItemSchema, toMediaItem } from './media-wire.js';
import type { PlayerQueue, QueueItem } from './types.js';
import { listOf, optionalBoolean, optionalName, optionalNumber, optionalString, present, toPlaybackState } from './wire-parts.js';

/** Queues as Music Assistant describes them, and their conversion to our types. */

const queueItemSchema = z.object({
  queue_item_id: z.string(),
  name: optionalName,
  duration: optionalNumber,
  media_item: mediaItemSchema.nullish().catch(undefined),
});

export const queueItemsSchema = listOf(queueItemSchema);

export function toQueueItem(wire: z.output<typeof queueItemSchema>, baseUrl: string): QueueItem {
  const media = wire.media_item ? toMediaItem(wire.media_item, baseUrl) : undefined;
  return {
    queueItemId: wire.queue_item_id,
    name: wire.name ?? media?.name ?? '',
    ...present({ durationSeconds: wire.duration || media?.durationSeconds || undefined, media }),
  };
}

/** Null for a queue that nobody knows. `items` is their number. */
export const queueSchema = z
  .object({
    queue_id: z.string(),
    items: z.number(),
    current_index: optionalNumber,
    current_item: queueItemSchema.nullish().catch(undefined),
    state: optionalString,
    repeat_mode: optionalString,
    shuffle_enabled: optionalBoolean,
    elapsed_time: optionalNumber,
    elapsed_time_last_updated: optionalNumber,
  })
  .nullable();

type WireQueue = NonNullable<z.output<typeof queueSchema>>;

/** @param options `now`: milliseconds since 1970, by our clock. */
export function toPlayerQueue(wire: WireQueue, { baseUrl, now }: { baseUrl: string; now: number }): PlayerQueue {
  const currentItem = wire.current_item ? toQueueItem(wire.current_item, baseUrl) : undefined;
  return {
    queueId: wire.queue_id,
    playbackState: toPlaybackState(wire.state),
    itemCount: wire.items,
    repeats: wire.repeat_mode === 'all' || wire.repeat_mode === 'one',
    shuffles: wire.shuffle_enabled ?? false,
    elapsedSeconds: elapsedAt(now, { wire, duration: currentItem?.durationSeconds }),
    ...present({ currentIndex: wire.current_index, currentItem }),
  };
}

/** What a position can be behind at most. Music Assistant tells it anew every few seconds. */
const MAX_AGE = 10 * MINUTE;

/**
 * The position is as old as its timestamp, which is by Music Assistant's clock. An age that cannot be (in the future, very long, beyond
 * the end of the item) means that the two clocks differ: then the position is taken as it is.
 */
function elapsedAt(now: number, { wire, duration }: { wire: WireQueue; duration: number | undefined }): number {
  const told = Math.max(0, wire.elapsed_time ?? 0);
  if (wire.state !== 'playing' || !wire.elapsed_time_last_updated) return told;
  const age = now - wire.elapsed_time_last_updated * SECOND;
  const later = told + age / SECOND;
  return age < 0 || age > MAX_AGE || (duration !== undefined && later > duration) ? told : later;
}
