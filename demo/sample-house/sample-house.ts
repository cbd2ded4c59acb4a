import { EventEmitter } from 'node:events';
import { type Clock, systemClock } from '../../src/time.js';
import type { ReceivedCommand } from './api.js';
import { createAuth } from './auth.js';
import type { House } from './command.js';
import { createDisturbances } from './disturbances.js';
import { createShapes } from './item-shapes.js';
import { createLibrary } from './library.js';
import { createPlayback } from './playback.js';
import { createPlayerShapes } from './player-shapes.js';
import { answer } from './routes.js';
import { openDoor } from './server.js';
import { createSpeaker, type Speaker, type State } from './speaker.js';
import { SCHEMA_VERSIONS, type Version } from './version.js';

/** What a speaker really does at this moment. */
export type PlayerView = { name: string; state: State; title?: string; artist?: string; album?: string; volume: number; muted: boolean };

export type NewPlayer = { name: string; type?: string; hidden?: boolean; canMute?: boolean; canSetVolume?: boolean; volume?: number };

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
};

const SAMPLE_PLAYERS: readonly NewPlayer[] = [
  { name: 'Kitchen', volume: 25, canMute: true },
  { name: 'Living Room', volume: 35, canMute: true },
  { name: 'Office', volume: 20 },
];

const SAMPLE_USERS: readonly NewUser[] = [
  { username: 'admin', password: 'sample-admin', role: 'admin' },
  { username: 'sample', password: 'sample-house', displayName: 'Sample' },
];

/**
 * A stand-in for a Music Assistant server, over real HTTP on loopback: it answers as the recorded servers did, oddities included.
 * Users: `sample` / `sample-house`, and `admin` / `sample-admin`.
 */
export async function startSampleHouse(options: SampleHouseOptions = {}): Promise<SampleHouse> {
  const { port = 0, version = '2.8', clock = systemClock, fast = false, stale = !fast, players = SAMPLE_PLAYERS, users = SAMPLE_USERS } = options;
  const library = createLibrary();
  const speakers: Speaker[] = [];
  const auth = createAuth({ version, now: clock });
  const shapes = createShapes(version);
  const playback = createPlayback({ speakers, version, now: clock, stale });
  const playerShapes = createPlayerShapes({ version, speakers, playback, shapes, now: clock, baseUrl: () => door.url });
  const house: House = { version, library, speakers, playback, shapes, playerShapes, auth };
  const disturbances = createDisturbances();
  const events = new EventEmitter();
  const received: ReceivedCommand[] = [];
  let schemaVersion: number = SCHEMA_VERSIONS[version];

  const door = await openDoor({
    port,
    disturbances,
    unhurried: !fast,
    answer(request) {
      const before = received.length;
      const reply = answer(request, { house, received, schemaVersion: () => schemaVersion, baseUrl: () => door.url });
      if (received.length > before) events.emit('change');
      return reply;
    },
  });

  const addPlayer = (player: NewPlayer) => {
    const address = speakers.length + 1;
    const number = String(address).padStart(2, '0');
    const protocolId = `02:00:00:00:${version === '2.8' ? '00' : '27'}:${number}`;
    speakers.push(createSpeaker({ ...player, id: version === '2.8' ? `up0000000000${number}` : protocolId, protocolId, address }));
  };
  const speaker = (name: string): Speaker => {
    const found = speakers.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`no player is called ${name}`);
    return found;
  };
  const user = (username: string) => {
    const found = auth.find(username);
    if (found === undefined) throw new Error(`no user is called ${username}`);
    return found;
  };
  const view = (one: Speaker): PlayerView => {
    const { state, sound } = playback.leaderOf(one);
    const media = sound === undefined ? {} : { title: sound.track.name, artist: sound.track.artist.name, album: sound.track.album.name };
    return { name: one.name, state: one.available ? state : 'idle', volume: one.volume, muted: one.muted, ...media };
  };
  const changing = (change: () => void) => {
    playback.settle();
    change();
    events.emit('change');
  };

  for (const player of players) addPlayer(player);
  for (const newUser of users) auth.addUser(newUser);

  return {
    url: door.url,
    version,
    commands: received,
    players() {
      playback.settle();
      return speakers.map(view);
    },
    playerId: (name) => speaker(name).id,
    queue(name) {
      playback.settle();
      return speaker(name).queue.entries.map(({ track }) => `${track.artist.name} - ${track.name}`);
    },
    issuedTokens: () => auth.issued,
    connections: door.connections,
    control: {
      offline: (name) =>
        changing(() => {
          const one = speaker(name);
          if (one.syncedTo !== undefined) playback.leave(one);
          playback.stop(one);
          one.available = false;
        }),
      online: (name) =>
        changing(() => {
          speaker(name).available = true;
        }),
      addPlayer: (player) => changing(() => addPlayer(player)),
      addUser: (newUser) => void auth.addUser(newUser),
      removeUser: auth.removeUser,
      setPlayerFilter(username, ids) {
        user(username).playerFilter = ids;
      },
      disableUser(username) {
        user(username).enabled = false;
      },
      enableUser(username) {
        user(username).enabled = true;
      },
      revokeAllTokens: auth.revokeAll,
      down: door.down,
      up: door.up,
      hang: disturbances.hang,
      release: disturbances.release,
      failNext: (status, body, target) => disturbances.failNext({ status, body, ...(target !== undefined && { target }) }),
      delay: disturbances.delay,
      setVersion(schema) {
        schemaVersion = schema;
      },
    },
    on: (event, listener) => void events.on(event, listener),
    async close() {
      disturbances.release();
      await door.down();
    },
  };
}
