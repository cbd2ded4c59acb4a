import type { MediaItem } from '../music-assistant/types.js';
import { isMood, tagFit, tagsFor } from './genres.js';
import type { IntentContext } from './intent.js';
import { LOOKED_THROUGH, MAX_ALBUMS, MAX_TRACKS } from './library-limits.js';
import { isOneOf, namedLike } from './named-like.js';

/** Music without a name, as it was asked for. */
export type GenreWish = {
  /** In English, as files are tagged. */
  readonly genre: string | undefined;
  /** Its first year. */
  readonly decade: number | undefined;
  /** What was said for the two: playlists and stations are called so. */
  readonly words: readonly string[];
  /** What Music Assistant itself knows by that name turned out to be empty. */
  readonly isEmpty?: boolean;
};

/** What fits: something that is called so, or songs or albums, in no order. */
export type GenreMusic = { readonly called: MediaItem } | { readonly some: readonly MediaItem[] };

/** The first schema whose search finds genres as things that can be played: 2.8 has them, and does not search them. */
const FIRST_THAT_SEARCHES_GENRES = 30;

/**
 * Music of a genre, a mood or a decade. A mood is a playlist of that name before it is a genre; a genre is what Music Assistant knows by that name,
 * else songs of the library that are tagged so, else a playlist or a station of that name, else what is nearest to it. Undefined when there is none.
 */
export async function findGenreMusic(context: IntentContext, wish: GenreWish): Promise<GenreMusic | undefined> {
  const { ma } = context;
  const { genre, decade, isEmpty = false } = wish;
  const mood = genre !== undefined && decade === undefined && isMood(genre);
  const isKnown = genre !== undefined && decade === undefined && !isEmpty && (await ma.schemaVersion()) >= FIRST_THAT_SEARCHES_GENRES;
  const early = mood || isKnown ? await search(context, wish) : undefined;
  if (mood && early?.named !== undefined) return { called: early.named };
  if (isKnown && early?.genre !== undefined) return { some: [early.genre] };

  const tags = genre === undefined ? undefined : tagsFor(genre);
  const tracks = ofDecade(await ma.libraryItems({ mediaType: 'track', orderBy: 'random', limit: LOOKED_THROUGH }), decade);
  const own = tagged(tracks, tags?.slice(0, 1));
  if (own.length > 0) return { some: own.slice(0, MAX_TRACKS) };
  const { named } = early ?? (await search(context, wish));
  if (named !== undefined) return { called: named };
  const near = tagged(tracks, tags);
  if (near.length > 0) return { some: near.slice(0, MAX_TRACKS) };
  // Some sources tell genre and year of albums only.
  const albums = tagged(ofDecade(await ma.libraryItems({ mediaType: 'album', orderBy: 'random', limit: LOOKED_THROUGH }), decade), tags);
  return albums.length === 0 ? undefined : { some: albums.slice(0, MAX_ALBUMS) };
}

/** A genre, and a playlist or a station, that is called what was said. */
async function search({ ma, language }: IntentContext, { genre, decade, words }: GenreWish): Promise<{ genre?: MediaItem; named?: MediaItem }> {
  const names = [...new Set([words.join(' '), ...(decade === undefined && genre !== undefined ? [genre] : []), ...decadeNames(decade, genre)])];
  const found = await Promise.all(names.map((query) => ma.search({ query, mediaTypes: ['genre', 'playlist', 'radio'] })));
  const genres = decade === undefined ? found.flatMap((results) => results.genres) : [];
  const exact = genres.find(({ name }) => isOneOf(name, { names, reading: language.reading }));
  const named = namedLike(
    found.flatMap(({ playlists, radios }) => [...playlists, ...radios]),
    { names, reading: language.reading },
  );
  return { ...(exact === undefined ? {} : { genre: exact }), ...(named === undefined ? {} : { named }) };
}

/** "90s", "90s hip hop": how playlists are called everywhere. */
const decadeNames = (decade: number | undefined, genre: string | undefined): readonly string[] =>
  decade === undefined ? [] : [[`${String(decade).slice(decade < 2000 ? 2 : 0)}s`, ...(genre === undefined ? [] : [genre])].join(' ')];

const ofDecade = (items: readonly MediaItem[], decade: number | undefined): readonly MediaItem[] =>
  decade === undefined ? items : items.filter(({ year }) => year !== undefined && year >= decade && year < decade + 10);

/** Those tagged with the first of these genres that any is tagged with; all of them when no genre is wanted. */
function tagged(items: readonly MediaItem[], wanted: readonly string[] | undefined): readonly MediaItem[] {
  if (wanted === undefined) return items;
  for (const name of wanted) {
    const fitting = (fit: 'same' | 'kind') => items.filter(({ genres }) => genres.some((tag) => tagFit(tag, name) === fit));
    const same = fitting('same');
    const found = same.length > 0 ? same : fitting('kind');
    if (found.length > 0) return found;
  }
  return [];
}
