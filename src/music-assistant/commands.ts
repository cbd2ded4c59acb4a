import { z } from 'zod';
import { createLibraryCommands } from './library-commands.js';
import { createPlaybackCommands } from './playback-commands.js';
import { createQueueCommands } from './queue-commands.js';
import type { MediaItem, MediaType, Player, PlayerQueue, QueueItem, SearchResults } from './types.js';
import type { CommandOptions, Wire } from './wire-call.js';

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
  /**
   * Names that contain the query once accents, punctuation and spaces are gone. `Artist - Title` finds albums and tracks. Music Assistant
   * does not search episodes (see {@link Commands.podcastEpisodes}), and genres only since schema 30.
   */
  search(query: { query: string; mediaTypes: readonly MediaType[]; limit?: number }): Promise<SearchResults>;
  /**
   * Play now: a track, or a list that begins with one, is inserted at the current place; everything else replaces the queue. After `clearQueue`
   * a list of tracks starts with its second (both versions). A server before 2.8 answers after about 2 s.
   */
  playMedia(args: { queueId: string; uri: string | readonly string[] }): Promise<void>;
  /** Behind the current item, or behind everything. Starts nothing. */
  queueMedia(args: { queueId: string; uri: string | readonly string[]; where: 'next' | 'end' }): Promise<void>;
  /**
   * Music like this one (a track, album, artist or playlist), without end: as `radio_mode`, or since schema 34 as the seed of a dynamic
   * playlist. Rejected (`rejected`) where no source can find such, which is so wherever there are only files.
   */
  playRadio(args: { queueId: string; uri: string }): Promise<void>;
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
  /** Moves every member by the same step, so that their average is `level` (2.8). */
  setGroupVolume(args: { playerId: string; level: number }): Promise<void>;
  /** The queue that sounds on a player: its own, its leader's or its group's. Undefined when something else than a queue plays. */
  activeQueue(playerId: string): Promise<PlayerQueue | undefined>;
  queueItems(args: { queueId: string; offset: number; limit: number }): Promise<QueueItem[]>;
  /** @param args `position`: seconds, clamped to 0. Beyond the end: rejected, and the music goes on. */
  seek(args: { queueId: string; position: number }): Promise<void>;
  setShuffle(args: { queueId: string; on: boolean }): Promise<void>;
  setRepeat(args: { queueId: string; mode: 'off' | 'one' | 'all' }): Promise<void>;
  /** The queue, its place in it and its position; it plays on there if it played. An empty source would wipe the target: look first. */
  transferQueue(args: { from: string; to: string }): Promise<void>;
  /** As a new playlist of the library, also when one is called so already. */
  saveQueue(args: { queueId: string; name: string }): Promise<void>;
  /** Further music when the queue ends ("don't stop the music", called autoplay since 2.10). Rejected where no source can suggest any. */
  keepGoing(queueId: string): Promise<void>;
  /** Join what another player plays. Joining a leader that plays interrupts it for about a second. */
  group(args: { playerId: string; target: string }): Promise<void>;
  /** Leave the group. Of a leader with several members 2.8 lets one go, and the music stops: ungroup the members instead. */
  ungroup(playerId: string): Promise<void>;
  /** Speak. Rejected below {@link Commands.schemaVersion} 46; answers when it is over, which takes seconds. */
  announce(args: { playerId: string; message: string }): Promise<void>;
  /** Adds it to the library first, if need be. */
  addFavorite(uri: string): Promise<void>;
  removeFavorite(args: { mediaType: MediaType; libraryItemId: string }): Promise<void>;
  /** The library, filtered and ordered by Music Assistant. `orderBy` defaults to the name. At most 500 at once. */
  libraryItems(args: {
    mediaType: 'artist' | 'album' | 'track' | 'playlist' | 'radio' | 'podcast' | 'audiobook';
    favorite?: boolean;
    search?: string;
    limit: number;
    /** How many of them to leave out. Default: none. */
    offset?: number;
    orderBy?: LibraryOrder;
  }): Promise<MediaItem[]>;
  /** Of an artist in the library or at a provider; rejected when there is no such artist. In no order that means anything. */
  artistAlbums(artistUri: string): Promise<MediaItem[]>;
  artistTracks(artistUri: string): Promise<MediaItem[]>;
  /** Newest first where Music Assistant knows the dates, in its order (mostly the same) where not. */
  podcastEpisodes(podcastUri: string): Promise<MediaItem[]>;
  /** By this account, newest first; no artists, genres or years: they come as mappings. What was skipped at once may be missing. */
  recentlyPlayed(args: { limit: number; mediaTypes: readonly MediaType[] }): Promise<MediaItem[]>;
  /** Audiobooks and episodes that were begun and not finished, newest first. Mappings as well: {@link Commands.item} knows the position. */
  inProgress(args: { limit: number }): Promise<MediaItem[]>;
  /** One item with all its details; undefined when there is none, or when Music Assistant cannot look: it does not tell the two apart. */
  item(uri: string): Promise<MediaItem | undefined>;
  /** What this server's API can do; asked once in ten minutes, and not counted among `calls` when it is known. */
  schemaVersion(): Promise<number>;
};

/** How {@link Commands.libraryItems} are ordered; `_desc`: the largest or latest first. */
export type LibraryOrder = 'random' | 'timestamp_added_desc' | 'last_played_desc' | 'play_count_desc' | 'year_desc' | 'name';

/**
 * @param options `call` carries token and deadline. `schemaVersion`: what is known of it costs nothing, to ask is an exchange.
 */
export function createCommands(options: CommandOptions): Commands {
  const { call, schemaVersion, baseUrl, clock } = options;
  let calls = 0;
  const counted: Wire['call'] = (command, args, schema) => {
    calls += 1;
    return call(command, args, schema);
  };
  const wire: Wire = {
    call: counted,
    async run(command, args) {
      // Nothing to read in the reply: the servers send null, or something that does not matter.
      await counted(command, args, z.unknown());
    },
    schemaVersion() {
      const known = schemaVersion.known();
      if (known !== undefined) return Promise.resolve(known);
      calls += 1;
      return schemaVersion.ask();
    },
    baseUrl,
    clock,
  };
  return {
    get calls() {
      return calls;
    },
    schemaVersion: wire.schemaVersion,
    ...createPlaybackCommands(wire),
    ...createQueueCommands(wire),
    ...createLibraryCommands(wire),
  };
}
