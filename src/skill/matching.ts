import type { MediaItem, MediaType, SearchResults } from '../music-assistant/types.js';
import { artistFitter } from './artist-fit.js';
import type { Language } from './languages/language.js';
import type { Strictness } from './letter-filter.js';
import { fitName, type NameFit, readName } from './name-fit.js';
import { itemKeys } from './text.js';
import { type AskedVersion, isCompilation, versionFit } from './versions.js';
import { BARE_KINDS, CLOSE, WEIGHTS } from './weights.js';

/** What someone may have meant: one way to read the slots. */
export type Meaning = {
  readonly kind: MediaType | 'any';
  readonly name: string;
  readonly artist?: string;
  readonly version?: AskedVersion;
};

export type Candidate = {
  readonly item: MediaItem;
  readonly fit: NameFit;
  /** The sum of its reasons. */
  readonly points: number;
  /** Each reason that counted: `WEIGHTS` has the words and the numbers, this what came of them. */
  readonly reasons: Partial<Record<keyof typeof WEIGHTS, number>>;
  /** False only when an artist was named and is another one. */
  readonly artistAgrees: boolean;
};

export type Ranking = {
  readonly results: SearchResults;
  readonly meaning: Meaning;
  readonly language: Pick<Language, 'reading' | 'alexaWords'>;
  /** Only what is called just so matters: nothing is taken for misheard. */
  readonly isStrict?: boolean;
};

/** What is called by a part of its name, where its kind was said: "my dinner playlist". */
const NAMED_IN_PART = ['playlist', 'radio', 'podcast', 'audiobook'] as const satisfies readonly MediaType[];

/** Of what there are thousands: most are put aside before they are looked at closely. */
const NUMEROUS = ['track', 'album'] as const satisfies readonly MediaType[];

/** Everything found, in one list. */
const allItems = (results: SearchResults): readonly MediaItem[] => [
  ...results.artists,
  ...results.tracks,
  ...results.playlists,
  ...results.albums,
  ...results.radios,
  ...results.podcasts,
  ...results.audiobooks,
  ...results.genres,
];

/**
 * Everything that fits, best first. The score is written down in docs/ranking.md. Who is by another artist than the one
 * named comes last, whatever its points; equals keep Music Assistant's order.
 */
export function rank({ results, meaning, language, isStrict = false }: Ranking): readonly Candidate[] {
  const { reading } = language;
  const said = readName(meaning.name, language);
  const artistFit = meaning.artist === undefined ? undefined : artistFitter(meaning.artist, reading);
  const items = allItems(results);
  const score = scorer({ items, meaning, saidText: said.text, language });
  const candidate = (item: MediaItem): Candidate | undefined => {
    const agreement = artistFit === undefined ? 0 : Math.max(0, ...item.artists.map(artistFit));
    const artistAgrees = artistFit === undefined || agreement >= CLOSE;
    const lenient = meaning.kind === item.mediaType && NAMED_IN_PART.some((kind) => kind === item.mediaType);
    const fit = fitName(said, { item, lenient, isSure: agreement >= 0.9 });
    return fit.isExact || fit.score >= CLOSE ? { item, fit, artistAgrees, ...score({ item, fit, agreement }) } : undefined;
  };
  const those = (strictness: Strictness): readonly Candidate[] =>
    items.flatMap((item) => (NUMEROUS.some((kind) => kind === item.mediaType) && !said.mayFit(item.name, strictness) ? [] : (candidate(item) ?? [])));
  const same = those('same');
  // Where something is called just so, nobody misheard anything.
  const found = isStrict || same.some(({ fit, artistAgrees }) => fit.isExact && artistAgrees) ? same : those('misheard');
  return found.toSorted((a, b) => Number(b.artistAgrees) - Number(a.artistAgrees) || b.points - a.points);
}

type Scored = { item: MediaItem; fit: NameFit; agreement: number };

function scorer({
  items,
  meaning,
  saidText,
  language,
}: {
  items: readonly MediaItem[];
  meaning: Meaning;
  saidText: string;
  language: Pick<Language, 'reading'>;
}) {
  const { reading } = language;
  const { kind, artist, version: asked } = meaning;
  const kinds: readonly MediaType[] = BARE_KINDS[kind === 'any' && (artist !== undefined || asked !== undefined) ? 'track' : kind];
  const isObscure = obscureArtists(items, reading);
  return ({ item, fit, agreement }: Scored): Pick<Candidate, 'points' | 'reasons'> => {
    const version = versionFit(item, { said: saidText, asked, reading });
    const place = kinds.indexOf(item.mediaType) + (kind === 'any' && isObscure(item) ? kinds.length : 0);
    const reasons: Partial<Record<keyof typeof WEIGHTS, number>> = {
      ...(kind !== 'any' && item.mediaType === kind ? { askedKind: WEIGHTS.askedKind } : {}),
      ...(fit.isExact ? { exactName: WEIGHTS.exactName * fit.score } : { closeName: WEIGHTS.closeName * fit.score }),
      ...(fit.isWhole ? { wholeName: WEIGHTS.wholeName } : {}),
      ...(version === 'asked' ? { askedVersion: WEIGHTS.askedVersion } : {}),
      ...(version === 'unasked' ? { unaskedVersion: WEIGHTS.unaskedVersion } : {}),
      ...(item.inLibrary ? { inLibrary: WEIGHTS.inLibrary } : {}),
      ...(place > 0 ? { lessLikelyKind: WEIGHTS.lessLikelyKind * place } : {}),
      ...(item.favorite ? { favorite: WEIGHTS.favorite } : {}),
      ...(agreement === 1 ? { sameArtist: WEIGHTS.sameArtist } : {}),
      ...(isCompilation(item) ? {} : { notCompilation: WEIGHTS.notCompilation }),
      ...(item.popularity === undefined ? {} : { popularity: (WEIGHTS.popularity * item.popularity) / 100 }),
    };
    return { reasons, points: Object.values(reasons).reduce((sum, points) => sum + points, 0) };
  };
}

/** From here on (0–100) the crowd knows an artist. */
const KNOWN = 40;

/**
 * Streaming services have an artist called like nearly every title. One that is not in the library, that nobody knows and that has nothing
 * among what was found besides a song of the same name is not what a bare name means.
 */
function obscureArtists(items: readonly MediaItem[], reading: Language['reading']): (item: MediaItem) => boolean {
  return ({ mediaType, name, inLibrary, popularity }) => {
    if (mediaType !== 'artist' || inLibrary || (popularity ?? 0) >= KNOWN) return false;
    const keys = itemKeys(name, reading);
    const isSame = (other: string) => itemKeys(other, reading).some((key) => keys.includes(key));
    const works = items.filter((item) => (item.mediaType === 'track' || item.mediaType === 'album') && item.artists.some(isSame) && !isSame(item.name));
    const namesakes = items.some((item) => item.mediaType !== 'artist' && isSame(item.name));
    return works.length === 0 && namesakes;
  };
}
