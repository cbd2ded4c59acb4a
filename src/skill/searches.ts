import type { Commands } from '../music-assistant/commands.js';
import { MusicAssistantError } from '../music-assistant/errors.js';
import { BUCKETS, type MediaItem, type MediaType, NO_RESULTS, type SearchResults } from '../music-assistant/types.js';
import type { Meaning } from './matching.js';

/** As much of Music Assistant as it takes to find something. */
export type MusicSource = Pick<Commands, 'search' | 'libraryItems'>;

const MUSIC = ['artist', 'album', 'track', 'playlist'] as const satisfies readonly MediaType[];
const NOT_MUSIC = ['radio', 'podcast', 'audiobook', 'genre'] as const satisfies readonly MediaType[];
const LISTED = ['artist', 'album', 'track', 'playlist', 'radio', 'podcast', 'audiobook'] as const;

/** Hits per kind. A short query is part of many names, and Music Assistant cuts before it puts the exact ones first. */
const LIMIT = 25;
const LIMIT_OF_SHORT = 60;
const SHORT = 6;

/** What is heard most often is what is meant most often: so much of each kind is looked through when no search helps. */
const MOST_PLAYED = 200;

/** Where a meaning is looked for first: what is asked of radio stations need not be asked of every album. */
export const firstTypes = ({ kind }: Meaning): readonly MediaType[] =>
  kind === 'any' || MUSIC.some((type) => type === kind) ? MUSIC : kind === 'podcast_episode' ? ['podcast'] : [kind];

/** Everywhere else: asked before we say that there is nothing. */
export const otherTypes = (meaning: Meaning): readonly MediaType[] => [...MUSIC, ...NOT_MUSIC].filter((type) => !firstTypes(meaning).includes(type));

/** One search. */
export type Query = { readonly query: string; readonly types: readonly MediaType[] };

const search = (ma: MusicSource, { query, types }: Query): Promise<SearchResults> =>
  ma.search({ query, mediaTypes: types, limit: query.length <= SHORT ? LIMIT_OF_SHORT : LIMIT });

/** All at once; each item once, in the order of the searches. */
export const searchAll = async (ma: MusicSource, queries: readonly Query[]): Promise<SearchResults> =>
  merge(await Promise.all(queries.map((query) => search(ma, query))));

/** The same as a help only: nothing where it cannot be had. Older servers do not search all kinds. */
export const searchIfPossible = async (ma: MusicSource, queries: readonly Query[]): Promise<SearchResults> =>
  merge(await Promise.all(queries.map((query) => orNothing(search(ma, query)))));

async function orNothing(results: Promise<SearchResults>): Promise<SearchResults> {
  try {
    return await results;
  } catch (error) {
    if (error instanceof MusicAssistantError && error.code !== 'unauthorized') return NO_RESULTS;
    throw error;
  }
}

/**
 * What this household plays most, of the kinds that may be meant. Music Assistant finds nothing that is misheard or written in another script:
 * here it is found by its sound. A help only: nothing when it cannot be had.
 */
export async function mostPlayed(ma: MusicSource, { kind }: Meaning): Promise<SearchResults> {
  const kinds = LISTED.filter((type) =>
    kind === 'any' || kind === 'track' || kind === 'artist' ? MUSIC.some((music) => music === type) : type === kind || type === 'artist',
  );
  const list = async (mediaType: (typeof LISTED)[number]): Promise<SearchResults> => ({
    ...NO_RESULTS,
    [BUCKETS[mediaType]]: await ma.libraryItems({ mediaType, limit: MOST_PLAYED, orderBy: 'play_count_desc' }),
  });
  return merge(await Promise.all(kinds.map((each) => orNothing(list(each)))));
}

/** Each item once, in the order of the results. */
export function merge(all: readonly SearchResults[]): SearchResults {
  const items = (bucket: keyof SearchResults): MediaItem[] => {
    const each = new Map<string, MediaItem>();
    for (const item of all.flatMap((results) => results[bucket])) if (!each.has(item.uri)) each.set(item.uri, item);
    return [...each.values()];
  };
  return {
    ...{ artists: items('artists'), albums: items('albums'), tracks: items('tracks'), playlists: items('playlists') },
    ...{ radios: items('radios'), podcasts: items('podcasts'), audiobooks: items('audiobooks'), genres: items('genres') },
  };
}
