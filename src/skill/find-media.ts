import { type MediaItem, NO_RESULTS, type SearchResults } from '../music-assistant/types.js';
import { artistLikeness } from './artist-fit.js';
import type { Language } from './languages/language.js';
import { type Candidate, rank } from './matching.js';
import type { Hypothesis } from './meanings.js';
import { firstQuery, furtherQueries } from './search-words.js';
import { firstTypes, type MusicSource, merge, mostPlayed, otherTypes, type Query, searchAll, searchIfPossible } from './searches.js';

/** Searches that may run at once. */
const MAX_QUERIES = 6;

/** What was meant, and how it was read. */
export type Found = {
  readonly candidate: Candidate;
  readonly hypothesis: Hypothesis;
  /** Everything that fits this reading, `candidate` first. */
  readonly ranking: readonly Candidate[];
};

/** What came of looking; where nothing was found, what is nearly that. */
export type Finding = {
  readonly found: Found | undefined;
  /** The right name by somebody else. */
  readonly otherArtist: MediaItem | undefined;
  /** The artist who was named, if there is one of that name. */
  readonly artist: MediaItem | undefined;
};

export type Readings = { readonly likely: readonly Hypothesis[]; readonly unlikely: readonly Hypothesis[]; readonly language: Language };

/**
 * Find what was meant in at most two rounds: mostly one search; if its answer does not hold it, once more with other words, among everything
 * else there is, and among what is played most, all at once.
 *
 * @param readings `likely` are searched first; `unlikely` count only when those find nothing.
 */
export async function findMedia(ma: MusicSource, { likely, unlikely, language }: Readings): Promise<Finding> {
  const { reading } = language;
  const firstQueries = unique(likely.map(({ meaning }) => ({ query: firstQuery(meaning, reading), types: firstTypes(meaning) }))).slice(0, MAX_QUERIES);
  const first = await searchAll(ma, firstQueries);
  const soon = chooseReading(rankAll(likely, { results: first, language }));
  if (soon?.candidate.fit.isExact) return { found: soon, otherArtist: undefined, artist: undefined };

  const [heard] = likely;
  const elsewhere = likely.slice(0, 2).flatMap(({ meaning }) => {
    const query = firstQuery({ ...meaning, kind: 'any' }, reading);
    // Stations are written with digits, and said in words.
    return [query, reading.digits(query), reading.words(query)].map((each) => ({ query: each, types: otherTypes(meaning) }));
  });
  const further = [
    ...unlikely.map(({ meaning }) => ({ query: firstQuery(meaning, reading), types: firstTypes(meaning) })),
    ...likely.flatMap(({ meaning }) => furtherQueries(meaning, reading).map((query) => ({ query, types: firstTypes(meaning) }))),
  ];
  const asked = new Set(firstQueries.map(keyOf));
  const again = unique(further).filter((query) => !asked.has(keyOf(query)));
  const [second, other, played] = await Promise.all([
    searchAll(ma, again.slice(0, MAX_QUERIES)),
    searchIfPossible(ma, unique(elsewhere)),
    soon === undefined && heard !== undefined ? mostPlayed(ma, heard.meaning) : NO_RESULTS,
  ]);
  return settle([...likely, ...unlikely], { results: merge([first, second, other, played]), language });
}

type Heap = { readonly results: SearchResults; readonly language: Language };
type Ranked = { readonly hypothesis: Hypothesis; readonly ranking: readonly Candidate[] };

const rankAll = (all: readonly Hypothesis[], heap: Heap): readonly Ranked[] =>
  all.map((hypothesis) => ({ hypothesis, ranking: rank({ ...heap, meaning: hypothesis.meaning, isStrict: hypothesis.isStrict ?? false }) }));

function settle(all: readonly Hypothesis[], heap: Heap): Finding {
  const { reading } = heap.language;
  const ranked = rankAll(all, heap);
  const others = ranked.flatMap(({ hypothesis: { meaning, isStrict }, ranking }) =>
    isStrict || meaning.artist === undefined
      ? []
      : ranking
          .filter(({ artistAgrees, fit, item }) => !artistAgrees && fit.isExact && (item.mediaType === 'track' || item.mediaType === 'album'))
          .map(({ item }) => ({ item, likeness: Math.max(...item.artists.map((name) => artistLikeness(meaning.artist ?? '', { name, reading }))) })),
  );
  const otherArtist = others.toSorted((a, b) => b.likeness - a.likeness)[0]?.item;
  const found = chooseReading(ranked);
  // "dancing queen by madonna" is nearly "dancing queen", and still not what was meant.
  if (found !== undefined && (found.candidate.fit.isExact || otherArtist === undefined)) return { found, otherArtist, artist: undefined };
  return { found: undefined, otherArtist, artist: artistNamed(all, heap) };
}

function artistNamed(all: readonly Hypothesis[], heap: Heap): MediaItem | undefined {
  for (const { meaning } of all) {
    const ranking = meaning.artist === undefined ? [] : rank({ ...heap, meaning: { kind: 'artist', name: meaning.artist } });
    const artist = ranking.find(({ item }) => item.mediaType === 'artist')?.item;
    if (artist !== undefined) return artist;
  }
  return undefined;
}

/**
 * Which reading to believe. The whole words if they are somebody's exact name; else a noun taken at its word; else what fits exactly without
 * what was taken off; else what nearly fits without it; else the whole words nearly. Among readings of one rank the points decide.
 */
function chooseReading(ranked: readonly Ranked[]): Found | undefined {
  const found = ranked.flatMap(({ hypothesis, ranking }): readonly (Found & { rank: number })[] => {
    const [candidate] = ranking;
    if (candidate === undefined || !candidate.artistAgrees || (hypothesis.isStrict && !candidate.fit.isExact)) return [];
    return [{ candidate, hypothesis, ranking, rank: readingRank(hypothesis, candidate) }];
  });
  return found.toSorted((a, b) => a.rank - b.rank || b.candidate.points - a.candidate.points)[0];
}

function readingRank({ cut, meaning }: Hypothesis, { fit, item }: Candidate): number {
  if (!fit.isExact) return cut === 'peeled' ? 5 : 6;
  if (cut === 'kind' && item.mediaType !== meaning.kind) return 4;
  if (!fit.isWhole) return cut === 'kind' ? 3 : 4;
  return { none: 0, kind: 1, peeled: 2 }[cut];
}

const keyOf = ({ query, types }: Query): string => `${types.join()} ${query}`;

const unique = (queries: readonly Query[]): readonly Query[] => [
  ...new Map(queries.filter(({ query }) => query !== '').map((each) => [keyOf(each), each])).values(),
];
