import { SECOND } from '../../src/time.js';
import { createGrouping, type Grouping } from './grouping.js';
import type { Playable } from './library-items.js';
import { createQueueChanges, type QueueChanges, SCHEDULED_STOP } from './queue-changes.js';
import type { Shuffle } from './shuffle.js';
import { createSound, type SoundOptions, STALE } from './sound.js';
import { elapsed, newEntry, type Queue, type Speaker } from './speaker.js';

export type Option = 'play' | 'replace' | 'next' | 'replace_next' | 'add';

/**
 * What speakers do. All functions take any member of a group and act on its leader, as Music Assistant does.
 */
export type Playback = {
  leaderOf(speaker: Speaker): Speaker;
  activeQueue(speaker: Speaker): Queue;
  /** Let time pass. Call before reading or changing anything. */
  settle(): void;
  /** @param name What the queue calls it: the album, playlist or track. `option` undefined: by kind, without the stop that "replace" makes. */
  load(speaker: Speaker, options: { items: Playable[]; name: string; option: Option | undefined; single: boolean }): void;
  pause(speaker: Speaker): void;
  stop(speaker: Speaker): void;
  /** False: there is nothing to play. */
  resume(speaker: Speaker): boolean;
  /** False: no such index, or the queue is unusable. */
  playIndex(speaker: Speaker, options: { queue: Queue; index: number; seconds?: number }): boolean;
  next(speaker: Speaker): boolean;
  previous(speaker: Speaker): boolean;
  /** False: nothing sounds, or it is not so long, or it is a station. */
  seek(speaker: Speaker, seconds: number): boolean;
  /** Likewise, from where it is now. */
  skip(speaker: Speaker, seconds: number): boolean;
  setVolume(speaker: Speaker, level: number): void;
} & QueueChanges &
  Grouping;

const NULL_AFTER_PLAY_MEDIA = 1.5 * SECOND;
const OLD_AFTER_NEXT = { from: 1.3 * SECOND, until: 1.8 * SECOND };
const RESTART_AFTER_SECONDS = 5;

export function createPlayback(options: SoundOptions & { shuffle: Shuffle }): Playback {
  const { version, now, shuffle } = options;
  const stale = options.stale && version === '2.8';
  const isNew = version === '2.8';
  const { byId, leaderOf, activeQueue, changeState, silence, start, followingIndex, settle } = createSound(options);

  const step = (speaker: Speaker, index: number | undefined): boolean => {
    if (index === undefined) return true;
    const leader = leaderOf(speaker);
    const old = leader.sound;
    const queue = activeQueue(speaker);
    if (!start(leader, { queue, index })) return false;
    if (stale && old !== undefined) leader.shown.entry = { from: now() + OLD_AFTER_NEXT.from, until: now() + OLD_AFTER_NEXT.until, value: old };
    return true;
  };

  const seek = (speaker: Speaker, seconds: number): boolean => {
    const leader = leaderOf(speaker);
    const item = leader.sound?.item;
    if (item === undefined || item.kind === 'radio' || seconds > item.seconds) return false;
    changeState(leader, 'playing');
    leader.positionSeconds = Math.max(0, seconds);
    return true;
  };

  return {
    leaderOf,
    activeQueue,
    settle,

    load(speaker, { items, name, option, single }) {
      const leader = leaderOf(speaker);
      const { queue } = speaker;
      const wasActive = leader.state !== 'idle';
      const how = option ?? (single ? 'play' : 'replace');
      const kept = how === 'replace' ? [] : queue.entries;
      const current = how === 'replace' ? undefined : queue.index;
      const after = (current ?? -1) + 1;
      const head = how === 'add' ? kept : kept.slice(0, after);
      const tail = how === 'add' || how === 'replace_next' ? [] : kept.slice(after);
      const ordered = queue.shuffle && !single ? shuffle(items) : items;
      const added = ordered.map((item, index) => newEntry(item, head.length + index));
      // A queue that was cleared while its music ran on begins with the second of several.
      const firstIndex = how === 'play' && kept.length === 0 && wasActive ? Math.min(1, added.length - 1) : head.length;
      queue.entries = [...head, ...added, ...tail];
      queue.lastPlayed = items;
      queue.lastPlayedName = name;
      if (how === 'replace') delete queue.index;
      if (how !== 'play' && how !== 'replace') return;
      // An explicit "replace" schedules a stop first, and on 2.8 that stop arrives after the new music.
      if (option === 'replace' && wasActive && isNew) leader.silencedUntil = now() + SCHEDULED_STOP;
      start(speaker, { queue, index: firstIndex });
      if (stale && wasActive) leader.shown.entry = { from: now(), until: now() + NULL_AFTER_PLAY_MEDIA };
    },

    pause(speaker) {
      const leader = leaderOf(speaker);
      if (leader.state === 'playing') changeState(leader, 'paused');
    },

    stop(speaker) {
      const leader = leaderOf(speaker);
      const queue = activeQueue(speaker);
      if (leader.state !== 'idle') queue.resumeSeconds = elapsed(leader, now());
      queue.claimsPlaying = false;
      silence(leader);
    },

    resume(speaker) {
      const leader = leaderOf(speaker);
      const queue = activeQueue(speaker);
      if (leader.state === 'playing') return true;
      if (leader.state === 'paused') {
        changeState(leader, 'playing');
        return true;
      }
      if (queue.entries.length > 0) return start(leader, { queue, index: queue.index ?? 0, ...(queue.resumeSeconds > 0 && { seconds: queue.resumeSeconds }) });
      if (queue.lastPlayed === undefined) return false;
      queue.entries = queue.lastPlayed.map(newEntry);
      return start(leader, { queue, index: 0 });
    },

    playIndex: (speaker, from) => start(speaker, from),
    next: (speaker) => step(speaker, followingIndex(activeQueue(speaker))),

    previous(speaker) {
      const queue = activeQueue(speaker);
      if (queue.index === undefined) return true;
      const restart = elapsed(leaderOf(speaker), now()) >= RESTART_AFTER_SECONDS || queue.index === 0;
      return step(speaker, restart ? queue.index : queue.index - 1);
    },

    seek,
    skip: (speaker, seconds) => seek(speaker, elapsed(leaderOf(speaker), now()) + seconds),

    setVolume(speaker, level) {
      if (stale) speaker.shown.volume = { until: now() + STALE, value: speaker.volume };
      speaker.volume = level;
    },

    ...createQueueChanges({ leaderOf, silence, start, now, shuffle, isNew }),
    ...createGrouping({ byId, silence, isNew }),
  };
}
