import { SECOND } from '../../src/time.js';
import type { Shuffle } from './shuffle.js';
import { type Entry, elapsed, type Queue, type Speaker } from './speaker.js';

/** When 2.8 stops the sound of a queue that was cleared or replaced while it played. */
export const SCHEDULED_STOP = SECOND;

/** What happens to a queue as a whole: emptied, moved to another speaker, put in another order. */
export type QueueChanges = {
  clear(speaker: Speaker, options: { skipStop: boolean }): void;
  transfer(options: { source: Speaker; target: Speaker; autoPlay: boolean | undefined }): boolean;
  setShuffle(queue: Queue, to: 'on' | 'off'): void;
};

export function createQueueChanges(options: {
  leaderOf: (speaker: Speaker) => Speaker;
  silence: (leader: Speaker) => void;
  start: (speaker: Speaker, from: { queue: Queue; index: number; seconds?: number }) => boolean;
  now: () => number;
  shuffle: Shuffle;
  isNew: boolean;
}): QueueChanges {
  const { leaderOf, silence, start, now, shuffle, isNew } = options;

  return {
    clear(speaker, { skipStop }) {
      const leader = leaderOf(speaker);
      const { queue } = speaker;
      const wasActive = leader.state !== 'idle' && leader.activeQueueId === queue.id;
      queue.entries = [];
      delete queue.index;
      queue.claimsPlaying = false;
      if (skipStop || !wasActive) return;
      if (isNew) leader.silencedUntil = now() + SCHEDULED_STOP;
      silence(leader);
    },

    transfer({ source, target, autoPlay }) {
      const from = source.queue;
      const to = target.queue;
      if (from.repeat === 'unknown' || to.repeat === 'unknown') return false;
      const leader = leaderOf(source);
      const wasPlaying = leader.state === 'playing' && from.entries.length > 0;
      const seconds = leader.state === 'idle' ? from.resumeSeconds : elapsed(leader, now());
      // Also when there is nothing to move: then the target is left with nothing, and its music runs on.
      to.entries = from.entries;
      if (from.index === undefined) delete to.index;
      else to.index = from.index;
      to.resumeSeconds = seconds;
      from.entries = [];
      delete from.index;
      if (to.entries.length === 0) return true;
      silence(leader);
      if (autoPlay ?? wasPlaying) return start(target, { queue: to, index: to.index ?? 0, seconds });
      silence(leaderOf(target));
      return true;
    },

    setShuffle(queue, to) {
      const enabled = to === 'on';
      if (queue.shuffle === enabled) return;
      queue.shuffle = enabled;
      const after = (queue.index ?? -1) + 1;
      const rest = queue.entries.slice(after);
      queue.entries = [...queue.entries.slice(0, after), ...(enabled ? shuffle(rest) : rest.sort((a: Entry, b: Entry) => a.order - b.order))];
    },
  };
}
