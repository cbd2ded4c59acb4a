import type { Clock } from '../../src/time.js';
import type { ReceivedCommand } from './api.js';
import type { Announcement, Providers } from './command.js';
import type { Extent } from './library.js';
import type { State } from './speaker.js';
import type { Version } from './version.js';

/** What a speaker really does at this moment. */
export type PlayerView = { name: string; state: State; title?: string; artist?: string; album?: string; volume: number; muted: boolean };

export type NewPlayer = {
  name: string;
  type?: string;
  hidden?: boolean;
  canMute?: boolean;
  canSetVolume?: boolean;
  canGroup?: boolean;
  volume?: number;
};

export type NewUser = { username: string; password: string; role?: 'admin' | 'user'; displayName?: string };

export type SampleHouse = {
  url: string;
  version: Version;
  /** Every command `/api` received, in order, also those that failed. `user`: whose token it came with. */
  commands: ReceivedCommand[];
  /** The truth, also where the API shows something older. A grouped speaker plays what its leader plays. */
  players(): PlayerView[];
  /** The id of the player with this name, and of its queue. */
  playerId(name: string): string;
  /** Names in a speaker's queue, `Artist - Title`. */
  queue(name: string): string[];
  /** What was spoken on players, in order. */
  announcements(): readonly Announcement[];
  isFavourite(uri: string): boolean;
  /** Every token it has given out so far: a test looks for them where they must not be. */
  issuedTokens(): readonly string[];
  /** TCP connections accepted so far. */
  connections(): number;
  control: {
    /** The speaker loses power: what it played is gone. */
    offline(name: string): void;
    online(name: string): void;
    addPlayer(player: NewPlayer): void;
    addUser(user: NewUser): void;
    removeUser(username: string): void;
    /** Ids of the players this user may use; none: all. */
    setPlayerFilter(username: string, ids: string[]): void;
    disableUser(username: string): void;
    enableUser(username: string): void;
    revokeAllTokens(): void;
    /** This user has this token from an earlier run of the same house. */
    acceptToken(username: string, token: string): void;
    /** Refuse connections. */
    down(): Promise<void>;
    up(): Promise<void>;
    /** Accept requests (for one command or path, or all) and do nothing until `release`. */
    hang(target?: string): void;
    release(): void;
    /** Answer the next request like that instead; with a target, the next one for it. */
    failNext(status: number, body: string, target?: string): void;
    /** Act at once, answer so much later. */
    delay(target: string, ms: number): void;
    /** What `/info` says. Below 28 there are no accounts: `/auth/…` is 404 and `/api` is open. */
    setVersion(schemaVersion: number): void;
  };
  /** `change`: a command came in, or a disturbance began; what the speakers do may be different now. */
  on(event: 'change', listener: () => void): void;
  close(): Promise<void>;
};

export type SampleHouseOptions = {
  /** 0 (the default) takes a free one. */
  port?: number;
  /** Which Music Assistant it behaves like. */
  version?: Version;
  clock?: Clock;
  /** No artificial waits: 2.7 answers many commands after two seconds, both hash passwords and throttle. */
  fast?: boolean;
  /** Does the API show the state before a command for a moment, as 2.8 does? Off when `fast`. */
  stale?: boolean;
  players?: readonly NewPlayer[];
  users?: readonly NewUser[];
  /** What `/info` says, and what depends on it: speech since 46, radio playlists since 34, ids of pictures since 31. By default that of `version`. */
  schemaVersion?: number;
  /** What `/info` says, and nothing depends on. Development builds, like the recorded ones, say 0.0.0. */
  serverVersion?: string;
  /** With a streaming service there is music like other music; with files alone (the default) there is not. */
  providers?: Providers;
  /** `recorded`: only what recorded searches were made on. */
  library?: Extent;
  /** Artists by name, besides, with no music here. */
  furtherArtists?: readonly string[];
};
