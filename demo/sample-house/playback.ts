import { MINUTE, SECOND } from '../../src/time.js';
import { createGrouping, type Grouping } from './grouping.js';
import type { Track } from './library.js';
import { shuffled } from './library.js';
import { createQueueChanges, type QueueChanges, SCHEDULED_STOP } from './queue-changes.js';
import { elapsed, newEntry, type Queue, type Speaker, type State } from './speaker.js';
import type { Version } from './version.js';

export type Option = 'play' | 'replace' | 'next' | 'replace_next' | 'add';

/**
 * What speakers do. All functions take any member of a group and act on its leader, as Music Assistant does.
 */
export type Playback = {
  leaderOf(speaker: Speaker): Speaker;
  activeQueue(speaker: Speaker): Queue;
  /** Let time pass: tracks end, pauses time out. Call before reading or changing anything. */
  settle(): void;
  /** @param name What the queue calls it: the album, playlist or track. `option` undefined: by kind, without the stop that "replace" makes. */
  load(speaker: Speaker, options: { tracks: Track[]; name: string; option: Option | undefined; single: boolean }): void;
  pause(speaker: Speaker): void;
  stop(speaker: Speaker): void;
  /** False: there is nothing to play. */
  resume(speaker: Speaker): boolean;
  /** False: no such index, or the queue is unusable. */
  playIndex(speaker: Speaker, options: { queue: Queue; index: number; seconds?: number }): boolean;
  next(speaker: Speaker): boolean;
  previous(speaker: Speaker): boolean;
  seek(speaker: Speaker, seconds: number): boolean;
  setVolume(speaker: Speaker, level: number): void;
} & QueueChanges &
  Grouping;

const PAUSE_LIMIT = MINUTE / 2;
const EMPTIED_AFTER = 5 * SECOND;
const STALE = 255;
const NULL_AFTER_PLAY_MEDIA = 1.5 * SECOND;
const OLD_AFTER_NEXT = { from: 1.3 * SECOND, until: 1.8 * SECOND };
const RESTART_AFTER_SECONDS = 5;

/** @param options `stale`: show what 2.8 shows right after a command, which is the state before it. */
export function createPlayback(options: { speakers: readonly Speaker[]; version: Version; now: () => number; stale: boolean }): Playback {
  const { speakers, version, now } = options;
  const stale = options.stale && version === '2.8';
  const isNew = version === '2.8';

  const byId = (id: string | undefined) => speakers.find((speaker) => speaker.id === id);
  const leaderOf = (speaker: Speaker) => byId(speaker.syncedTo) ?? speaker;
  const activeQueue = (speaker: Speaker) => {
    const leader = leaderOf(speaker);
    return byId(leader.activeQueueId)?.queue ?? leader.queue;
  };

  const changeState = (leader: Speaker, state: State, at = now()) => {
    for (const speaker of [leader, ...speakers.filter(({ syncedTo }) => syncedTo === leader.id)]) {
      if (stale && leader.state !== state && speaker.shown.state === undefined) speaker.shown.state = { until: at + STALE, value: leader.state };
    }
    leader.positionSeconds = elapsed(leader, at);
    leader.state = state;
    leader.since = at;
  };

  const silence = (leader: Speaker, at = now()) => {
    changeState(leader, 'idle', at);
    delete leader.sound;
  };

  const start = (speaker: Speaker, { queue, index, seconds = 0, at = now() }: { queue: Queue; index: number; seconds?: number; at?: number }) => {
    const entry = queue.entries[index];
    if (entry === undefined || queue.repeat === 'unknown') return false;
    const leader = leaderOf(speaker);
    leader.activeQueueId = queue.id;
    leader.everPlayed = true;
    delete leader.endedAt;
    queue.index = index;
    queue.resumeSeconds = 0;
    queue.claimsPlaying = at < leader.silencedUntil;
    if (queue.claimsPlaying) {
      silence(leader, at);
      return true;
    }
    changeState(leader, 'playing', at);
    leader.sound = entry;
    leader.positionSeconds = seconds;
    return true;
  };

  const followingIndex = (queue: Queue): number | undefined => {
    const following = (queue.index ?? -1) + 1;
    if (following < queue.entries.length) return following;
    return queue.repeat === 'all' && queue.entries.length > 0 ? 0 : undefined;
  };

  const trackEnded = (leader: Speaker, at: number) => {
    const queue = activeQueue(leader);
    const index = queue.repeat === 'one' ? queue.index : followingIndex(queue);
    if (index !== undefined && start(leader, { queue, index, at })) return;
    silence(leader, at);
    leader.endedAt = at;
  };

  const settleLeader = (leader: Speaker) => {
    for (let guard = 0; guard < 1000 && leader.state === 'playing' && leader.sound !== undefined; guard += 1) {
      const endsAt = leader.since + (leader.sound.track.seconds - leader.positionSeconds) * SECOND;
      if (endsAt > now()) break;
      trackEnded(leader, endsAt);
    }
    if (leader.state === 'paused' && now() - leader.since >= PAUSE_LIMIT) {
      activeQueue(leader).resumeSeconds = leader.positionSeconds;
      silence(leader, leader.since + PAUSE_LIMIT);
    }
    if (leader.endedAt !== undefined && now() - leader.endedAt >= EMPTIED_AFTER) {
      const queue = activeQueue(leader);
      queue.entries = [];
      delete queue.index;
      delete leader.endedAt;
    }
  };

  const settle = () => {
    for (const speaker of speakers) {
      if (speaker.syncedTo === undefined) settleLeader(speaker);
      const { state, volume, entry } = speaker.shown;
      if (state !== undefined && state.until <= now()) delete speaker.shown.state;
      if (volume !== undefined && volume.until <= now()) delete speaker.shown.volume;
      if (entry !== undefined && entry.until <= now()) delete speaker.shown.entry;
    }
  };

  const step = (speaker: Speaker, index: number | undefined): boolean => {
    if (index === undefined) return true;
    const leader = leaderOf(speaker);
    const old = leader.sound;
    const queue = activeQueue(speaker);
    if (!start(leader, { queue, index })) return false;
    if (stale && old !== undefined) leader.shown.entry = { from: now() + OLD_AFTER_NEXT.from, until: now() + OLD_AFTER_NEXT.until, value: old };
    return true;
  };

  return {
    leaderOf,
    activeQueue,
    settle,

    load(speaker, { tracks, name, option, single }) {
      const leader = leaderOf(speaker);
      const { queue } = speaker;
      const wasActive = leader.state !== 'idle';
      const how = option ?? (single ? 'play' : 'replace');
      const kept = how === 'replace' ? [] : queue.entries;
      const current = how === 'replace' ? undefined : queue.index;
      const after = (current ?? -1) + 1;
      const head = how === 'add' ? kept : kept.slice(0, after);
      const tail = how === 'add' || how === 'replace_next' ? [] : kept.slice(after);
      const ordered = queue.shuffle && !single ? shuffled(tracks) : tracks;
      const added = ordered.map((track, index) => newEntry(track, head.length + index));
      // A queue that was cleared while its music ran on begins with the second of several.
      const firstIndex = how === 'play' && kept.length === 0 && wasActive ? Math.min(1, added.length - 1) : head.length;
      queue.entries = [...head, ...added, ...tail];
      queue.lastPlayed = tracks;
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
      if (queue.entries.length > 0) return start(leader, { queue, index: queue.index ?? 0, seconds: queue.resumeSeconds });
      if (queue.lastPlayed === undefined) return false;
      queue.entries = queue.lastPlayed.map(newEntry);
      return start(leader, { queue, index: 0 });
    },

    playIndex: (speaker, { queue, index, seconds = 0 }) => start(speaker, { queue, index, seconds }),
    next: (speaker) => step(speaker, followingIndex(activeQueue(speaker))),

    previous(speaker) {
      const queue = activeQueue(speaker);
      if (queue.index === undefined) return true;
      const restart = elapsed(leaderOf(speaker), now()) >= RESTART_AFTER_SECONDS || queue.index === 0;
      return step(speaker, restart ? queue.index : queue.index - 1);
    },

    seek(speaker, seconds) {
      const leader = leaderOf(speaker);
      if (leader.sound === undefined || seconds > leader.sound.track.seconds) return false;
      changeState(leader, 'playing');
      leader.positionSeconds = seconds;
      return true;
    },

    setVolume(speaker, level) {
      if (stale) speaker.shown.volume = { until: now() + STALE, value: speaker.volume };
      speaker.volume = level;
    },

    ...createQueueChanges({ leaderOf, silence, start, now, isNew }),
    ...createGrouping({ byId, silence, isNew }),
  };
}
