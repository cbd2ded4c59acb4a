import { SECOND } from '../../src/time.js';
import { type Playable, queueNameOf } from './library-items.js';
import type { PlayerShapeOptions } from './player-shapes.js';
import type { Shown } from './shown.js';
import { type Entry, elapsed, type Queue, type Speaker } from './speaker.js';

/** Queues as Music Assistant sends them. */
export type QueueShapes = {
  queue(owner: Speaker): object;
  queueItems(owner: Speaker, options: { limit: number; offset: number }): object[];
};

export const durationOf = (item: Playable): number | null => (item.kind === 'radio' ? null : item.seconds);

export function createQueueShapes({ version, playback, shapes, now, shown }: PlayerShapeOptions & { shown: Shown }): QueueShapes {
  const isNew = version === '2.8';

  const queueItem = (queue: Queue, { id, item, order }: Entry) => ({
    queue_id: queue.id,
    queue_item_id: id,
    name: queueNameOf(item),
    duration: durationOf(item),
    sort_index: order,
    streamdetails: null,
    media_item: shapes.queued(item),
    image: shapes.image(item),
    index: 0,
    available: true,
    ...(isNew && { extra_attributes: {} }),
  });

  return {
    queue(owner) {
      const { queue } = owner;
      const leader = playback.leaderOf(owner);
      const active = leader.activeQueueId === queue.id;
      const truth = active ? shown.state(owner) : 'idle';
      const current = active ? shown.entry(leader, currentOf(queue)) : currentOf(queue);
      const index = active && leader.shown.entry !== undefined && current === undefined ? null : (queue.index ?? null);
      const next = queue.entries[(queue.index ?? queue.entries.length) + 1];
      return {
        queue_id: queue.id,
        active,
        display_name: owner.name,
        available: owner.available,
        items: queue.entries.length,
        shuffle_enabled: queue.shuffle,
        repeat_mode: queue.repeat,
        dont_stop_the_music_enabled: queue.keepsGoing,
        current_index: index,
        index_in_buffer: index,
        elapsed_time: active ? Math.round(elapsed(leader, now())) : 0,
        elapsed_time_last_updated: now() / SECOND,
        state: queue.claimsPlaying ? 'playing' : truth,
        current_item: current === undefined ? null : queueItem(queue, current),
        next_item: next === undefined ? null : queueItem(queue, next),
        radio_source: [],
        flow_mode: false,
        resume_pos: Math.round(queue.resumeSeconds),
        ...(isNew && { extra_attributes: { active_playlist: queue.lastPlayedName } }),
      };
    },

    queueItems: ({ queue }, { limit, offset }) => queue.entries.slice(offset, offset + limit).map((entry) => queueItem(queue, entry)),
  };
}

const currentOf = (queue: Queue): Entry | undefined => (queue.index === undefined ? undefined : queue.entries[queue.index]);
