export type Artist = { kind: 'artist'; id: string; name: string };
export type Album = { kind: 'album'; id: string; name: string; artist: Artist; year: number; genre: string };
export type Track = { kind: 'track'; id: string; name: string; version: string; artist: Artist; album: Album; seconds: number; number: number; genre: string };
/** `contents`: what its owner put in; undefined: made up each time it is played. */
export type Playlist = { kind: 'playlist'; id: string; name: string; owner: string; contents: readonly Playable[] | undefined };
export type Radio = { kind: 'radio'; id: string; name: string };
export type Podcast = { kind: 'podcast'; id: string; name: string; publisher: string };
export type Genre = { kind: 'genre'; id: string; name: string };
/** `playedSeconds` grows while it plays. Episodes are never in the library: their provider has them. */
export type Episode = { kind: 'podcast_episode'; id: string; name: string; podcast: Podcast; date: string; seconds: number; playedSeconds: number };
export type Audiobook = { kind: 'audiobook'; id: string; name: string; author: string; year: number; seconds: number; playedSeconds: number };

/** What a queue can hold. */
export type Playable = Track | Radio | Episode | Audiobook;
export type Item = Playable | Artist | Album | Playlist | Podcast | Genre;

export const FILES_INSTANCE = 'filesystem_local--sample01';
export const FEED_INSTANCE = 'podcastfeed--sample02';
export const RADIO_INSTANCE = 'tunein--sample03';

export const providerOf = (item: Item): string => (item.kind === 'podcast_episode' ? FEED_INSTANCE : 'library');

export const uriOf = (item: Item): string => `${providerOf(item)}://${item.kind}/${item.id}`;

/** A station never ends. */
export const secondsOf = (item: Playable): number => (item.kind === 'radio' ? Number.POSITIVE_INFINITY : item.seconds);

export const artistNameOf = (item: Item): string | undefined => {
  if (item.kind === 'track' || item.kind === 'album') return item.artist.name;
  return item.kind === 'audiobook' ? item.author : undefined;
};

export const containerNameOf = (item: Playable): string | undefined => {
  if (item.kind === 'track') return item.album.name;
  return item.kind === 'podcast_episode' ? item.podcast.name : undefined;
};

export const titleOf = (item: Playable): string => (item.kind === 'track' && item.version !== '' ? `${item.name} (${item.version})` : item.name);

/** What a queue calls it: `Artist - Title (version)`, and of other things than tracks just the name. */
export const queueNameOf = (item: Playable): string => (item.kind === 'track' ? `${item.artist.name} - ${titleOf(item)}` : item.name);

/** Only these remember where they stopped. */
export const isSpoken = (item: Item): item is Episode | Audiobook => item.kind === 'audiobook' || item.kind === 'podcast_episode';
