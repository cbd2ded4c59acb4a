import type { Commands } from '../music-assistant/commands.js';
import type { MediaItem } from '../music-assistant/types.js';
import { artistFitter } from './artist-fit.js';
import type { Reading } from './languages/reading.js';
import { LOOKED_THROUGH, MAX_ALBUMS, MAX_TRACKS } from './library-limits.js';
import { isOneOf } from './named-like.js';
import type { Collection } from './slots.js';
import { CLOSE } from './weights.js';

/** An artist as said: narrows a collection to what is theirs. */
type Whose = { readonly artist: string | undefined; readonly reading: Reading };

/** What is in a collection, in the order it is to be played; empty when nothing is. */
export async function gather(
  ma: Commands,
  { collection, ...whose }: { collection: Exclude<Collection, 'newest_album'> } & Whose,
): Promise<readonly MediaItem[]> {
  const items = await GATHERERS[collection](ma, whose.artist === undefined ? MAX_TRACKS : LOOKED_THROUGH);
  const { artist, reading } = whose;
  return (artist === undefined ? items : by(items, { artist, reading })).slice(0, MAX_TRACKS);
}

/** Whose they are: by that very name, or else by one that is nearly so. */
function by(items: readonly MediaItem[], { artist, reading }: { artist: string; reading: Reading }): readonly MediaItem[] {
  const same = items.filter(({ artists }) => isOneOf(artist, { names: artists, reading }));
  if (same.length > 0) return same;
  const likeness = artistFitter(artist, reading);
  return items.filter(({ artists }) => artists.some((name) => likeness(name) >= CLOSE));
}

const GATHERERS = {
  favorites,
  recently_added: (ma, limit) => ma.libraryItems({ mediaType: 'track', orderBy: 'timestamp_added_desc', limit }),
  recently_played: (ma, limit) => ma.recentlyPlayed({ mediaTypes: ['track'], limit }),
  anything: (ma, limit) => ma.libraryItems({ mediaType: 'track', orderBy: 'random', limit }),
} satisfies Record<Exclude<Collection, 'newest_album'>, (ma: Commands, limit: number) => Promise<readonly MediaItem[]>>;

/** Favourite songs in no order; else favourite albums, which are played one after the other. */
async function favorites(ma: Commands, limit: number): Promise<readonly MediaItem[]> {
  const tracks = await ma.libraryItems({ mediaType: 'track', favorite: true, orderBy: 'random', limit });
  if (tracks.length > 0) return tracks;
  return ma.libraryItems({ mediaType: 'album', favorite: true, orderBy: 'random', limit: MAX_ALBUMS });
}

/** What counts as somebody's new album; a single or a live recording only when there is nothing else. */
const PROPER = ['album', 'ep', 'soundtrack', 'unknown'];

/** The latest of these albums, a proper one if there is one; of the same year, the first. */
export function newestOf(albums: readonly MediaItem[]): MediaItem | undefined {
  const proper = albums.filter(({ albumType = 'unknown', version }) => PROPER.includes(albumType) && version === '');
  return newestFirst(proper.length > 0 ? proper : albums)[0];
}

/** Albums by their year; of the same year, as they came. */
export const newestFirst = (albums: readonly MediaItem[]): readonly MediaItem[] => albums.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
