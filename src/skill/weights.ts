import type { MediaType } from '../music-assistant/types.js';

/**
 * Why one media item is preferred to another, in points; the sum decides. The table in docs/ranking.md explains how they relate: an exact name
 * outweighs everything that the house or the crowd can say for a name that is only nearly right.
 */
export const WEIGHTS = {
  /** It is the kind of thing that was named: "the album …". */
  askedKind: 700,
  /** Its name is what was said, however written. */
  exactName: 600,
  /** … without leaving out a word of what was said: "Love Song" is not the song Love. */
  wholeName: 220,
  /** Its name is nearly what was said: so much for a perfect likeness. */
  closeName: 100,
  /** It is the version that was asked for. */
  askedVersion: 300,
  /** It is a version that nobody asked for. */
  unaskedVersion: -250,
  /** It is in the library. */
  inLibrary: 100,
  /** For each kind that a bare name means less often: see {@link BARE_KINDS}. */
  lessLikelyKind: -15,
  /** It is a favourite. */
  favorite: 12,
  /** The artist who was named is its artist, by that very name, and not one of several or nearly so. */
  sameArtist: 8,
  /** A song's own album rather than a collection of hits. */
  notCompilation: 3,
  /** So much for the most popular of all. */
  popularity: 5,
} as const;

/** What a name without a noun means, the likeliest first; and what to fall back on where a noun was said and nothing of that kind fits. */
export const BARE_KINDS = {
  any: ['artist', 'track', 'playlist', 'album', 'radio', 'audiobook', 'podcast', 'genre', 'podcast_episode'],
  track: ['track', 'album', 'artist', 'playlist', 'radio', 'audiobook', 'podcast', 'genre', 'podcast_episode'],
  album: ['album', 'track', 'artist', 'playlist', 'audiobook', 'radio', 'podcast', 'genre', 'podcast_episode'],
  artist: ['artist', 'playlist', 'track', 'album', 'radio', 'genre', 'podcast', 'audiobook', 'podcast_episode'],
  playlist: ['playlist', 'album', 'artist', 'genre', 'track', 'radio', 'podcast', 'audiobook', 'podcast_episode'],
  radio: ['radio', 'playlist', 'podcast', 'genre', 'artist', 'track', 'album', 'audiobook', 'podcast_episode'],
  podcast: ['podcast', 'podcast_episode', 'radio', 'audiobook', 'artist', 'playlist', 'album', 'track', 'genre'],
  podcast_episode: ['podcast_episode', 'podcast', 'radio', 'audiobook', 'artist', 'playlist', 'album', 'track', 'genre'],
  audiobook: ['audiobook', 'podcast', 'album', 'artist', 'playlist', 'track', 'radio', 'genre', 'podcast_episode'],
  genre: ['genre', 'playlist', 'radio', 'artist', 'album', 'track', 'podcast', 'audiobook', 'podcast_episode'],
} as const satisfies Readonly<Record<MediaType | 'any', readonly MediaType[]>>;

/** From here on (0–1) a name that is not the same is the same name misheard. */
export const CLOSE = 0.74;
