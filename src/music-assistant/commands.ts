import { z } from 'zod';
import { MEDIA_TYPES, type MediaType, type Player, type PlayerQueue, type SearchResults } from './types.js';
import { playersSchema, queueSchema, searchResultsSchema, toPlayer, toPlayerQueue, toSearchResults } from './wire.js';

/** Runs one command and gives the parsed result. */
export type Call = <T>(command: string, args: Record<string, unknown>, schema: z.ZodType<T>) => Promise<T>;

/**
 * What one account can ask of Music Assistant. Every method is one HTTP exchange and rejects with MusicAssistantError (with RangeError for NaN).
 *
 * That a command resolves means that Music Assistant answered 200, no more: it does so too for players that are unknown or offline
 * (all but queue commands), and what it reports within two seconds of a command may still be the state before it.
 */
export type Commands = {
  /** Exchanges begun so far. */
  readonly calls: number;
  /** All players this account may see, including unavailable and hidden ones. */
  players(): Promise<Player[]>;
  /** Names that contain the query once accents, punctuation and spaces are gone. `Artist - Title` finds albums and tracks. */
  search(query: { query: string; mediaTypes: readonly MediaType[]; limit?: number }): Promise<SearchResults>;
  /** Play now: a track is inserted at the current place, everything else replaces the queue. A server before 2.8 answers after about 2 s. */
  playMedia(args: { queueId: string; uri: string }): Promise<void>;
  /** Empty the queue. What sounds now plays on until something else is started. */
  clearQueue(queueId: string): Promise<void>;
  pause(playerId: string): Promise<void>;
  /** Resume. */
  play(playerId: string): Promise<void>;
  stop(playerId: string): Promise<void>;
  next(playerId: string): Promise<void>;
  /** The player's own queue; undefined when it is unknown. */
  queue(queueId: string): Promise<PlayerQueue | undefined>;
  /** @param args `index` counts from 0. */
  playIndex(args: { queueId: string; index: number }): Promise<void>;
  /** @param args `level` is rounded and clamped to 0–100. */
  setVolume(args: { playerId: string; level: number }): Promise<void>;
  setMuted(args: { playerId: string; muted: boolean }): Promise<void>;
};

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;
const NO_RESULTS: SearchResults = { artists: [], albums: [], tracks: [], playlists: [], radios: [] };

/** Nothing to read in a reply: the servers send null, and what else they might send does not matter. */
const anySchema = z.unknown();

/** @param call Carries token and deadline. */
export function createCommands(call: Call): Commands {
  const counted: Call = (command, args, schema) => {
    commands.calls += 1;
    return call(command, args, schema);
  };
  const run = async (command: string, args: Record<string, unknown>) => {
    await counted(command, args, anySchema);
  };

  const commands: Commands & { calls: number } = {
    calls: 0,
    async players() {
      return (await counted('players/all', {}, playersSchema)).map(toPlayer);
    },
    async search({ query, mediaTypes, limit = DEFAULT_LIMIT }) {
      const searchQuery = query.trim();
      // An empty query would fetch the whole library, and an empty list of types means all of them.
      if (searchQuery === '' || mediaTypes.length === 0) return NO_RESULTS;
      const types = MEDIA_TYPES.filter((type) => mediaTypes.includes(type));
      const args = { search_query: searchQuery, media_types: types, limit: clampedInteger(limit, 1, MAX_LIMIT) };
      return toSearchResults(await counted('music/search', args, searchResultsSchema));
    },
    // Never `option`: "replace" while something plays ends in silence on 2.8.
    playMedia: ({ queueId, uri }) => run('player_queues/play_media', { queue_id: queueId, media: uri }),
    clearQueue: (queueId) => run('player_queues/clear', { queue_id: queueId, skip_stop: true }),
    pause: (playerId) => run('players/cmd/pause', { player_id: playerId }),
    // Not player_queues/play, which fails on a paused queue of a universal player (2.8).
    play: (playerId) => run('players/cmd/play', { player_id: playerId }),
    stop: (playerId) => run('players/cmd/stop', { player_id: playerId }),
    next: (playerId) => run('players/cmd/next', { player_id: playerId }),
    async queue(queueId) {
      const queue = await counted('player_queues/get', { queue_id: queueId }, queueSchema);
      return queue === null ? undefined : toPlayerQueue(queue);
    },
    // Out of range is refused, yet leaves the queue pointing there.
    playIndex: async ({ queueId, index }) => run('player_queues/play_index', { queue_id: queueId, index: clampedInteger(index, 0, Number.MAX_SAFE_INTEGER) }),
    // 150 is refused but stored, and then the player does not come back after a restart.
    setVolume: async ({ playerId, level }) => run('players/cmd/volume_set', { player_id: playerId, volume_level: clampedInteger(level, 0, 100) }),
    setMuted: ({ playerId, muted }) => run('players/cmd/volume_mute', { player_id: playerId, muted }),
  };
  return commands;
}

function clampedInteger(value: number, low: number, high: number): number {
  if (Number.isNaN(value)) throw new RangeError('NaN where a number belongs');
  return Math.min(high, Math.max(low, Math.round(value)));
}
