import { MINUTE, SECOND } from '../../src/time.js';
import { type Playable, secondsOf } from './library-items.js';
import { resumeSecondsOf, stoppedAt } from './listening.js';
import { elapsed, newEntry, type Queue, type Speaker, type State } from './speaker.js';
import type { Version } from './version.js';

/** What comes out of the speakers, and how it goes on as time passes. */
export type Sound = {
  byId(id: string | undefined): Speaker | undefined;
  leaderOf(speaker: Speaker): Speaker;
  activeQueue(speaker: Speaker): Queue;
  changeState(leader: Speaker, state: State, at?: number): void;
  silence(leader: Speaker, at?: number): void;
  /** False: no such index, or the queue is unusable. Spoken things go on where they stopped, unless `seconds` says otherwise. */
  start(speaker: Speaker, from: { queue: Queue; index: number; seconds?: number; at?: number }): boolean;
  followingIndex(queue: Queue): number | undefined;
  /** Let time pass: tracks end, pauses time out. */
  settle(): void;
};

const PAUSE_LIMIT = MINUTE / 2;
const EMPTIED_AFTER = 5 * SECOND;
/** For so long 2.8 shows the state, or the volume, before a command. */
export const STALE = 255;
const MORE_AT_ONCE = 5;

export type SoundOptions = {
  speakers: readonly Speaker[];
  version: Version;
  now: () => number;
  /** Show what 2.8 shows right after a command, which is the state before it. */
  stale: boolean;
  /** What goes with this: for queues that keep going. */
  similarTo: (item: Playable) => readonly Playable[];
  ended: (item: Playable) => void;
};

export function createSound({ speakers, version, now, stale: wantsStale, similarTo, ended }: SoundOptions): Sound {
  const stale = wantsStale && version === '2.8';

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
    if (leader.sound !== undefined) stoppedAt(leader.sound.item, leader.positionSeconds);
    leader.state = state;
    leader.since = at;
  };

  const silence = (leader: Speaker, at = now()) => {
    changeState(leader, 'idle', at);
    delete leader.sound;
  };

  const start: Sound['start'] = (speaker, { queue, index, seconds, at = now() }) => {
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
    leader.positionSeconds = seconds ?? resumeSecondsOf(entry.item);
    return true;
  };

  const followingIndex = (queue: Queue): number | undefined => {
    const following = (queue.index ?? -1) + 1;
    if (following < queue.entries.length) return following;
    return queue.repeat === 'all' && queue.entries.length > 0 ? 0 : undefined;
  };

  const keepGoing = (queue: Queue) => {
    const last = queue.entries.at(-1);
    if (last === undefined || !queue.keepsGoing || followingIndex(queue) !== undefined) return;
    const more = similarTo(last.item).filter((item) => item !== last.item);
    queue.entries.push(...more.slice(0, MORE_AT_ONCE).map((item, index) => newEntry(item, queue.entries.length + index)));
  };

  const trackEnded = (leader: Speaker, { item, at }: { item: Playable; at: number }) => {
    const queue = activeQueue(leader);
    ended(item);
    keepGoing(queue);
    const index = queue.repeat === 'one' ? queue.index : followingIndex(queue);
    if (index !== undefined && start(leader, { queue, index, at })) return;
    silence(leader, at);
    leader.endedAt = at;
  };

  const settleLeader = (leader: Speaker) => {
    for (let guard = 0; guard < 1000 && leader.state === 'playing' && leader.sound !== undefined; guard += 1) {
      const { item } = leader.sound;
      const endsAt = leader.since + (secondsOf(item) - leader.positionSeconds) * SECOND;
      if (endsAt > now()) break;
      trackEnded(leader, { item, at: endsAt });
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

  return { byId, leaderOf, activeQueue, changeState, silence, start, followingIndex, settle };
}
