import type { Commands } from '../music-assistant/commands.js';
import type { MediaItem, SearchResults } from '../music-assistant/types.js';
import type { Language } from './languages/language.js';
import type { Reading } from './languages/reading.js';
import { artistLikeness, type Candidate, rank } from './matching.js';
import type { Hypothesis } from './meanings.js';
import { firstQuery, furtherQueries } from './search-words.js';

const SEARCHED = ['artist', 'album', 'track', 'playlist'] as const;

/** Searches that may run at once. */
const MAX_QUERIES = 6;

export type Found = { readonly candidate: Candidate; readonly hypothesis: Hypothesis };

export type Finding = {
  readonly found: Found | undefined;
  /** The right name by somebody else. */
  readonly otherArtist: MediaItem | undefined;
  /** The artist who was named, if there is one of that name. */
  readonly artist: MediaItem | undefined;
};

/**
 * Find what was meant: one search if its answer holds it, else once more with other words, all at once.
 *
 * @param options `likely` are searched first; `unlikely` are readings that count only when those find nothing.
 */
export async function findMedia(
  ma: Commands,
  { likely, unlikely, language }: { likely: readonly Hypothesis[]; unlikely: readonly Hypothesis[]; language: Language },
): Promise<Finding> {
  const { reading } = language;
  const firstQueries = unique(likely.map(({ meaning }) => firstQuery(meaning, reading)));
  const first = await searchAll(ma, firstQueries.slice(0, MAX_QUERIES));
  const soon = best(likely, first, reading);
  if (soon?.candidate.isExact) return { found: soon, otherArtist: undefined, artist: undefined };

  const further = unique([
    ...unlikely.map(({ meaning }) => firstQuery(meaning, reading)),
    ...likely.flatMap(({ meaning }) => furtherQueries(meaning, reading)),
  ]);
  const second = await searchAll(ma, further.filter((query) => !firstQueries.includes(query)).slice(0, MAX_QUERIES));
  const results = merge([first, second]);
  const all = [...likely, ...unlikely];
  const named = all.flatMap(({ meaning }) =>
    meaning.artist === undefined ? [] : rank({ results, meaning: { kind: 'artist', name: meaning.artist }, reading }),
  );
  const others = all.flatMap(({ meaning }) =>
    rank({ results, meaning, reading })
      .filter(({ artistAgrees, isExact, item }) => !artistAgrees && isExact && (item.mediaType === 'track' || item.mediaType === 'album'))
      .map(({ item }) => ({ item, likeness: Math.max(...item.artists.map((name) => artistLikeness(meaning.artist ?? '', name, reading))) })),
  );
  const otherArtist = others.reduce<(typeof others)[number] | undefined>(
    (closest, each) => (each.likeness > (closest?.likeness ?? -1) ? each : closest),
    undefined,
  )?.item;
  const found = best(all, results, reading);
  return {
    // "dancing queen by madonna" is nearly "dancing queen", and still not what was meant.
    found: found !== undefined && (found.candidate.isExact || otherArtist === undefined) ? found : undefined,
    otherArtist,
    artist: named.find(({ item }) => item.mediaType === 'artist')?.item,
  };
}

/** The whole words if they are somebody's exact title; else what fits without what was taken off; else the whole words nearly. */
function best(all: readonly Hypothesis[], results: SearchResults, reading: Reading): Found | undefined {
  const found = all.flatMap((hypothesis): readonly Found[] => {
    const [candidate] = rank({ results, meaning: hypothesis.meaning, reading });
    if (candidate === undefined || !candidate.artistAgrees || (hypothesis.strict && !candidate.isExact)) return [];
    return [{ candidate, hypothesis }];
  });
  const exact = found.filter(({ candidate }) => candidate.isExact);
  const peeled = (some: readonly Found[]) => some.find(({ hypothesis }) => !hypothesis.asHeard);
  return exact.find(({ hypothesis }) => hypothesis.asHeard) ?? peeled(exact) ?? peeled(found) ?? found[0];
}

const unique = (queries: readonly string[]): readonly string[] => [...new Set(queries)].filter((query) => query !== '');

async function searchAll(ma: Commands, queries: readonly string[]): Promise<SearchResults> {
  return merge(await Promise.all(queries.map((query) => ma.search({ query, mediaTypes: SEARCHED }))));
}

/** Each item once, in the order of the searches. */
function merge(all: readonly SearchResults[]): SearchResults {
  const items = (bucket: keyof SearchResults): MediaItem[] =>
    [
      ...new Map(
        all
          .flatMap((results) => results[bucket])
          .reverse()
          .map((item) => [item.uri, item]),
      ).values(),
    ].reverse();
  return { artists: items('artists'), albums: items('albums'), tracks: items('tracks'), playlists: items('playlists'), radios: items('radios') };
}
