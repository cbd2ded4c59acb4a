import type { Library } from './library.js';
import {
  type Album,
  type Artist,
  type Audiobook,
  artistNameOf,
  type Genre,
  type Item,
  type Playlist,
  type Podcast,
  type Radio,
  type Track,
} from './library-items.js';

/** Lower case, accents folded, punctuation and spaces gone: what Music Assistant compares. "P!nk" is found as "pink". */
export function normalise(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .replaceAll(/[æÆ]/g, 'ae')
    .replaceAll(/[øØ]/g, 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})!(?=\p{L})/gu, 'i')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What lists are sorted by: lower case, accents folded, a leading article moved to the end. */
export function sortName(name: string): string {
  const lower = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const article = /^(the|a|an) (.+)$/.exec(lower);
  return article === null ? lower : `${article[2]}, ${article[1]}`;
}

export const SEARCHABLE_TYPES = ['artist', 'album', 'track', 'playlist', 'radio', 'audiobook', 'podcast', 'genre'] as const;

export type SearchableType = (typeof SEARCHABLE_TYPES)[number];

export type Hits = {
  artists: Artist[];
  albums: Album[];
  tracks: Track[];
  playlists: Playlist[];
  radios: Radio[];
  podcasts: Podcast[];
  audiobooks: Audiobook[];
  genres: Genre[];
};

/**
 * Substring search, nothing fuzzy. A name that contains the query comes before one whose artist does; `artist - title` matches both parts.
 * The empty query matches everything.
 * @param options `hasGenres`: 2.8 knows genres and does not search them.
 */
export function searchLibrary(library: Library, options: { query: string; types: readonly SearchableType[]; limit: number; hasGenres: boolean }): Hits {
  const { query, types, limit, hasGenres } = options;
  const wanted = (type: SearchableType) => types.length === 0 || types.includes(type);
  const top = <T extends Item>(type: SearchableType, items: readonly T[]): T[] => (wanted(type) ? matching(items, query).slice(0, limit) : []);
  return {
    artists: top('artist', library.artists),
    albums: top('album', library.albums),
    tracks: top('track', library.tracks),
    playlists: top('playlist', library.playlists),
    radios: top('radio', library.radios),
    podcasts: top('podcast', library.podcasts),
    audiobooks: top('audiobook', library.audiobooks),
    genres: hasGenres ? top('genre', library.genres) : [],
  };
}

function matching<T extends Item>(items: readonly T[], query: string): T[] {
  const whole = normalise(query);
  const [artistPart, titlePart] = query.split(' - ', 2).map(normalise);
  const rank = (item: T): number | undefined => {
    const artistName = artistNameOf(item);
    const artist = artistName === undefined ? undefined : normalise(artistName);
    const name = normalise(item.name);
    if (name === whole) return 0;
    if (name.includes(whole)) return 1;
    if (artist?.includes(whole)) return 2;
    if (artist !== undefined && artistPart && titlePart && artist.includes(artistPart) && name.includes(titlePart)) return 1;
    return undefined;
  };
  return items
    .flatMap((item) => {
      const at = rank(item);
      return at === undefined ? [] : [{ item, at, sort: sortName(item.name) }];
    })
    .sort((a, b) => a.at - b.at || (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
    .map(({ item }) => item);
}

/** An exact look-up: same name, and same artist and album if given. */
export function trackByName(library: Library, options: { name: string; artist?: string; album?: string }): Track | undefined {
  const same = (a: string, b: string | undefined) => b === undefined || normalise(a) === normalise(b);
  return library.tracks.find((track) => same(track.name, options.name) && same(track.artist.name, options.artist) && same(track.album.name, options.album));
}
