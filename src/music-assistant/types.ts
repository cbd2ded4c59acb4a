/** What the rest of the code sees of Music Assistant: camelCase, converted once in wire.ts, media-wire.ts and queue-wire.ts. */

export const MEDIA_TYPES = ['artist', 'album', 'track', 'playlist', 'radio', 'podcast', 'podcast_episode', 'audiobook', 'genre'] as const;

export type MediaType = (typeof MEDIA_TYPES)[number];

export type PlaybackState = 'idle' | 'playing' | 'paused' | 'unknown';

/** `GET /info`. Decide by `schemaVersion`, never by `serverVersion`: development builds call themselves 0.0.0. */
export type ServerInfo = {
  serverId: string;
  serverVersion: string;
  schemaVersion: number;
  onboardDone: boolean;
};

/** Something that plays. Offline players are listed too, with `available` false. */
export type Player = {
  playerId: string;
  name: string;
  /** `player`, `group`, `stereo_pair`, `protocol` … Newer servers may add others. */
  type: string;
  available: boolean;
  playbackState: PlaybackState;
  /** 0–100; undefined when the player does not say. A server may report values outside, if someone stored one. */
  volumeLevel?: number;
  volumeMuted?: boolean;
  canMute: boolean;
  canSetVolume: boolean;
  /** A sync leader lists itself. */
  groupMembers: string[];
  syncedTo?: string;
  activeGroup?: string;
  activeSource?: string;
  /** The household hid it from its own screens. */
  hidden: boolean;
  currentMedia?: { title?: string; artist?: string; album?: string; uri?: string; imageUrl?: string };
  /** What it can play together with: player ids, or (before 2.8) provider instance ids. Empty: with nobody. */
  canGroupWith: string[];
  /** Instance id of what drives it, like `squeezelite`. */
  provider?: string;
  /** Average over the group. 0 may mean unknown. */
  groupVolume?: number;
};

/** Something that can be played, of any of {@link MEDIA_TYPES}, and its address. */
export type MediaItem = {
  uri: string;
  mediaType: MediaType;
  name: string;
  /** `Live`, `Remastered` …; empty for the ordinary one. */
  version: string;
  artists: string[];
  album?: string;
  inLibrary: boolean;
  favorite: boolean;
  durationSeconds?: number;
  /** Albums, mostly. */
  year?: number;
  /** `album`, `single`, `live`, `soundtrack`, `compilation`, `ep`, `unknown`. */
  albumType?: string;
  /** In English mostly, as files are tagged. */
  genres: string[];
  /** 0–100, where a provider knows. */
  popularity?: number;
  /** Where a cover is: absolute, or Music Assistant's own `/imageproxy…` on its LAN address. */
  imageUrl?: string;
  /** The library's own id, where it is in the library: what favourites are removed by. */
  libraryItemId?: string;
  /** Podcast episodes: the podcast. */
  podcast?: string;
  /** Audiobooks and episodes: where it stopped, in seconds; undefined when it was not begun or is finished. */
  resumeAtSeconds?: number;
};

export type SearchResults = {
  artists: MediaItem[];
  albums: MediaItem[];
  tracks: MediaItem[];
  playlists: MediaItem[];
  radios: MediaItem[];
  podcasts: MediaItem[];
  audiobooks: MediaItem[];
  genres: MediaItem[];
};

/** Where a search puts what it finds, by its type. */
export const BUCKETS = {
  artist: 'artists',
  album: 'albums',
  track: 'tracks',
  playlist: 'playlists',
  radio: 'radios',
  podcast: 'podcasts',
  audiobook: 'audiobooks',
  genre: 'genres',
} as const satisfies Partial<Record<MediaType, keyof SearchResults>>;

/** Nothing found. */
export const NO_RESULTS: SearchResults = { artists: [], albums: [], tracks: [], playlists: [], radios: [], podcasts: [], audiobooks: [], genres: [] };

/** What a player plays from. `queueId` equals the player's id; a grouped player plays from the queue that its `activeSource` names. */
export type PlayerQueue = {
  queueId: string;
  playbackState: PlaybackState;
  itemCount: number;
  /** The song, or all of them, over and over. */
  repeats: boolean;
  shuffles: boolean;
  /** From 0. Undefined when the queue is empty, and for up to 1.5 s after playMedia (2.8). */
  currentIndex?: number;
  /** Undefined likewise. */
  currentItem?: QueueItem;
  /** Seconds into the current item, when Music Assistant answered. */
  elapsedSeconds: number;
};

/** One thing in a queue. */
export type QueueItem = {
  queueItemId: string;
  /** `Artist - Title`, as Music Assistant writes it. */
  name: string;
  durationSeconds?: number;
  /** What it is; undefined for a bare stream. */
  media?: MediaItem;
};

/** A Music Assistant user. `id` never changes; `username` can. */
export type MusicAssistantAccount = {
  id: string;
  username: string;
  displayName: string;
  role: string;
};
