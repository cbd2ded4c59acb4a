import { EventEmitter } from 'node:events';
import { systemClock } from '../../src/time.js';
import type { ReceivedCommand } from './api.js';
import { createAuth } from './auth.js';
import type { Announcement, House } from './command.js';
import { createDisturbances } from './disturbances.js';
import type { NewPlayer, NewUser, PlayerView, SampleHouse, SampleHouseOptions } from './house-types.js';
import { createShapes } from './item-shapes.js';
import { createLibrary } from './library.js';
import { artistNameOf, containerNameOf, type Playable } from './library-items.js';
import { createListening } from './listening.js';
import { createPlayback } from './playback.js';
import { createPlayerShapes } from './player-shapes.js';
import { answer } from './routes.js';
import { openDoor } from './server.js';
import { createShuffle } from './shuffle.js';
import { createSpeaker, type Speaker } from './speaker.js';
import { SCHEMA_VERSIONS } from './version.js';

export type { ReceivedCommand } from './api.js';
export type { NewPlayer, NewUser, PlayerView, SampleHouse, SampleHouseOptions } from './house-types.js';

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
  const { serverVersion = '0.0.0', providers = 'files', library: extent = 'sample', furtherArtists = [] } = options;
  let currentSchema: number = options.schemaVersion ?? SCHEMA_VERSIONS[version];
  const schemaVersion = () => currentSchema;
  const shuffle = createShuffle();
  const library = createLibrary({ extent, furtherArtists, shuffle });
  const listening = createListening({ library, now: clock, empty: extent === 'recorded' });
  const speakers: Speaker[] = [];
  const auth = createAuth({ version, now: clock });
  const shapes = createShapes({ version, listening, schemaVersion });
  const playback = createPlayback({ speakers, version, now: clock, stale, shuffle, similarTo: library.radioOf, ended: listening.played });
  const playerShapes = createPlayerShapes({ version, schemaVersion, speakers, playback, shapes, now: clock, baseUrl: () => door.url });
  const announced: Announcement[] = [];
  const house: House = { version, schemaVersion, library, listening, shuffle, providers, speakers, playback, shapes, playerShapes, auth, announced };
  const disturbances = createDisturbances();
  const events = new EventEmitter();
  const received: ReceivedCommand[] = [];

  const door = await openDoor({
    port,
    disturbances,
    unhurried: !fast,
    answer(request) {
      const before = received.length;
      const reply = answer(request, { house, received, serverVersion, baseUrl: () => door.url });
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
    const media = sound === undefined ? {} : mediaOf(sound.item);
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
      return speaker(name).queue.entries.map(({ item }) => (item.kind === 'track' ? `${item.artist.name} - ${item.name}` : item.name));
    },
    announcements: () => announced,
    isFavourite(uri) {
      const item = library.find(uri);
      return item !== undefined && listening.isFavourite(item);
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
      acceptToken: (username, token) => auth.accept(user(username), token),
      down: door.down,
      up: door.up,
      hang: disturbances.hang,
      release: disturbances.release,
      failNext: (status, body, target) => disturbances.failNext({ status, body, ...(target !== undefined && { target }) }),
      delay: disturbances.delay,
      setVersion(schema) {
        currentSchema = schema;
      },
    },
    on: (event, listener) => void events.on(event, listener),
    async close() {
      disturbances.release();
      await door.down();
    },
  };
}

function mediaOf(item: Playable): { title: string; artist?: string; album?: string } {
  const artist = artistNameOf(item);
  const album = containerNameOf(item);
  return { title: item.name, ...(artist !== undefined && { artist }), ...(album !== undefined && { album }) };
}
