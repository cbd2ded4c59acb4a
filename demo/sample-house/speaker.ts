import { randomBytes } from 'node:crypto';
import type { NewPlayer } from './house-types.js';
import type { Playable } from './library-items.js';

/** The state of one speaker and of its queue: what is true, whatever the API says at the moment. */

export type State = 'idle' | 'playing' | 'paused';

export type Entry = { id: string; item: Playable; order: number };

export type Queue = {
  id: string;
  entries: Entry[];
  index?: number;
  shuffle: boolean;
  repeat: 'off' | 'one' | 'all' | 'unknown';
  /** Where to go on after a pause that timed out, or after a stop. */
  resumeSeconds: number;
  /** 2.8 after "replace" while something played: nothing sounds, and the queue still says that it plays. */
  claimsPlaying: boolean;
  /** The last thing that was played from it; an empty queue starts that again. */
  lastPlayed?: Playable[];
  lastPlayedName: string;
  /** When the queue ends, more of the kind is put in. */
  keepsGoing: boolean;
};

export type Speaker = {
  id: string;
  /** 2.8 hides the real player behind a universal one. */
  protocolId: string;
  address: number;
  name: string;
  type: string;
  hidden: boolean;
  available: boolean;
  canMute: boolean;
  canSetVolume: boolean;
  canGroup: boolean;
  volume: number;
  muted: boolean;
  state: State;
  /** What comes out of it, or would go on if it is paused. Survives `clear` with skip_stop. */
  sound?: Entry;
  positionSeconds: number;
  /** When `positionSeconds` was right, and since when `state` holds. */
  since: number;
  everPlayed: boolean;
  /** When the last track of the queue ended by itself. */
  endedAt?: number;
  /** A stop that 2.8 has scheduled kills what is started before this time. */
  silencedUntil: number;
  syncedTo?: string;
  /** Of a leader: itself and those that follow. */
  members: string[];
  /** Playing something on a member's own queue makes that queue the leader's. */
  activeQueueId: string;
  queue: Queue;
  /** What the API still shows instead (2.8). */
  shown: { state?: { until: number; value: State }; volume?: { until: number; value: number }; entry?: { from: number; until: number; value?: Entry } };
};

export function createSpeaker(options: NewPlayer & { id: string; protocolId: string; address: number }): Speaker {
  const { id, protocolId, address, name, type = 'player', hidden = false, canMute = false, canSetVolume = true, canGroup = true, volume = 25 } = options;
  return {
    id,
    protocolId,
    address,
    name,
    type,
    hidden,
    available: true,
    canMute,
    canSetVolume,
    canGroup,
    volume,
    muted: false,
    state: 'idle',
    positionSeconds: 0,
    since: 0,
    everPlayed: false,
    silencedUntil: 0,
    members: [],
    activeQueueId: id,
    queue: { id, entries: [], shuffle: false, repeat: 'off', resumeSeconds: 0, claimsPlaying: false, lastPlayedName: '', keepsGoing: false },
    shown: {},
  };
}

export const newEntry = (item: Playable, order: number): Entry => ({ id: randomBytes(16).toString('hex'), item, order });

/** Seconds into the track. */
export const elapsed = (speaker: Speaker, now: number): number =>
  speaker.state === 'playing' ? speaker.positionSeconds + (now - speaker.since) / 1000 : speaker.positionSeconds;
