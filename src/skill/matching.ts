import type { MediaItem, MediaType, SearchResults } from '../music-assistant/types.js';
import type { Reading } from './languages/reading.js';
import { bestPair, dropArticle, fold, nameKeys, similarity } from './text.js';

/** What someone may have meant: one way to read the slots. */
export type Meaning = {
  readonly kind: MediaType | 'any';
  readonly name: string;
  readonly artist?: string;
};

/** How well a name fits, 0–1: word for word, in other words for the same name, nearly. */
const VERBATIM = 0.995;
const EXACT = 0.97;
const CLOSE = 0.74;
/** What is left after words were dropped fits a little less than the whole. */
const SHORTENED = 0.985;

export type Candidate = {
  readonly item: MediaItem;
  /** How well its name fits, 0–1. */
  readonly score: number;
  readonly isExact: boolean;
  /** False only when an artist was named and is another one. */
  readonly artistAgrees: boolean;
};

/** Among equals: which kind a bare name means, and which kind to fall back on. */
const KINDS = {
  any: ['artist', 'track', 'playlist', 'album', 'radio'],
  track: ['track', 'album', 'artist', 'playlist', 'radio'],
  album: ['album', 'track', 'artist', 'playlist', 'radio'],
  artist: ['artist', 'playlist', 'track', 'album', 'radio'],
  playlist: ['playlist', 'album', 'artist', 'track', 'radio'],
  radio: ['radio', 'playlist', 'artist', 'track', 'album'],
} as const satisfies Record<Meaning['kind'], readonly MediaType[]>;

/**
 * Everything that fits, best first (voice.md, rule 4): the kind that was named > no version that nobody asked for > exact name > close name >
 * in the library > what a bare name usually means > favourite > closer name > Music Assistant's own order. Title and artist mean the track.
 */
export function rank({ results, meaning, reading }: { results: SearchResults; meaning: Meaning; reading: Reading }): readonly Candidate[] {
  const { kind, artist } = meaning;
  const kinds: readonly MediaType[] = KINDS[kind === 'any' && artist !== undefined ? 'track' : kind];
  const said = saidNames(meaning.name, reading);
  const items = [...results.artists, ...results.tracks, ...results.playlists, ...results.albums, ...results.radios];
  const candidates = items.flatMap((item) => {
    const lenient = kind === 'playlist' && item.mediaType === 'playlist';
    const score = Math.max(...said.map((name, index) => nameScore({ said: name, item, reading, lenient }) * (index === 0 ? 1 : SHORTENED)));
    if (score < CLOSE) return [];
    const artistAgrees = artist === undefined || item.artists.some((name) => artistScore(artist, name, reading) >= CLOSE);
    return [{ item, score, isExact: score >= EXACT, artistAgrees }];
  });
  const order = (candidate: Candidate): readonly number[] => [
    Number(candidate.artistAgrees),
    kind === 'any' ? 0 : Number(candidate.item.mediaType === kind),
    -unaskedVersions(candidate.item, meaning.name, reading),
    candidate.score >= VERBATIM ? 2 : Number(candidate.isExact),
    Number(candidate.item.inLibrary),
    -kinds.indexOf(candidate.item.mediaType),
    askedVersions(candidate.item, meaning.name, reading),
    Number(candidate.item.favorite),
    candidate.score,
  ];
  return candidates
    .map((candidate) => ({ candidate, order: order(candidate) }))
    .sort((a, b) => compare(b.order, a.order))
    .map(({ candidate }) => candidate);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** What was said, as it is, without "the song …", and without "… live". */
function saidNames(text: string, reading: Reading): readonly string[] {
  const bare = withoutCarriers(fold(text), reading);
  const plain = reading.versions.reduce((name, version) => (name.endsWith(` ${version}`) ? name.slice(0, -version.length - 1) : name), bare);
  return [...new Set([text, bare, plain])];
}

/** Drop words that only say what kind of thing it is, or whose: "the album …", "my … playlist". Folded text in and out, never empty. */
export function withoutCarriers(text: string, reading: Reading): string {
  let words = text;
  for (const carrier of reading.carriers) {
    if (words.startsWith(`${carrier} `)) words = words.slice(carrier.length + 1);
    if (words.endsWith(` ${carrier}`)) words = words.slice(0, -carrier.length - 1);
  }
  return words;
}

/** How well an artist's name fits what was said. A part counts: Queen plays on what "Queen & David Bowie" play. */
function artistScore(said: string, name: string, reading: Reading): number {
  const [saidKeys, keys] = [nameKeys(said, reading), nameKeys(name, reading)];
  if (saidKeys.some((key) => keys.includes(key))) return 1;
  const [bareSaid, bareName] = [dropArticle(fold(said), reading), dropArticle(fold(name), reading)];
  if (containsWords(bareName, bareSaid) || (containsWords(bareSaid, bareName) && bareName.length / bareSaid.length >= 0.6)) return 0.9;
  return bestPair(saidKeys, keys, close);
}

/** How much an artist's name resembles what was said, 0–1, far below what counts as the same. */
export const artistLikeness = (said: string, name: string, reading: Reading): number => bestPair(nameKeys(said, reading), nameKeys(name, reading), similarity);

function nameScore({ said, item, reading, lenient }: { said: string; item: MediaItem; reading: Reading; lenient: boolean }): number {
  const saidKeys = nameKeys(said, reading);
  const equals = (name: string) => nameKeys(name, reading).some((key) => saidKeys.includes(key));
  if (equals(item.name)) return 1;
  const base = baseName(item.name);
  if (base !== item.name && equals(base)) return 0.98;
  if (item.artists.some((artist) => equals(`${artist} ${base}`) || equals(`${base} ${artist}`))) return EXACT;

  const near = bestPair(saidKeys, [...nameKeys(item.name, reading), ...nameKeys(base, reading)], close) * 0.95;
  return Math.max(near, partScore(dropArticle(fold(said), reading), dropArticle(fold(item.name), reading), lenient));
}

/** Similar enough to be the same name misheard. Short names must be right. */
function close(a: string, b: string): number {
  if (Math.max(a.length, b.length) <= 5) return 0;
  const alike = similarity(a, b);
  return alike >= 0.8 ? alike : 0;
}

/** "Come away" for "Come Away with Me": a part that stands for the whole, if it is long enough to mean it. */
function partScore(said: string, name: string, lenient: boolean): number {
  if (said === '' || name === '') return 0;
  const share = Math.min(said.length, name.length) / Math.max(said.length, name.length);
  const manyWords = said.includes(' ');
  if (name.startsWith(`${said} `) && (share >= 0.5 || (manyWords && share >= 0.35))) return 0.8;
  if (containsWords(name, said) && ((manyWords && share >= 0.5) || lenient)) return 0.76;
  if (containsWords(said, name) && share >= 0.6) return 0.75;
  return 0;
}

const containsWords = (text: string, part: string): boolean => part !== '' && ` ${text} `.includes(` ${part} `);

/** Without what stands in brackets or after a dash: "Single Ladies (Put a Ring on It)", "Hey Jude - Remastered 2015". */
const baseName = (name: string): string =>
  name
    .replace(/\s*[([{].*?[)\]}]/g, '')
    .replace(/\s+[-–—]\s.*$/, '')
    .trim() || name;

/** The words that mark a version, where an item's name carries them: in its version, in brackets, after a dash. */
function versionWords(item: MediaItem, reading: Reading): readonly string[] {
  const decoration = fold(
    `${item.version} ${item.name.slice(baseName(item.name).length)} ${item.mediaType === 'track' ? (item.name.match(/[([{].*?[)\]}]/g) ?? []).join(' ') : ''}`,
  );
  return reading.versions.filter((version) => containsWords(decoration, version));
}

const unaskedVersions = (item: MediaItem, said: string, reading: Reading): number =>
  versionWords(item, reading).filter((version) => !containsWords(fold(said), version)).length > 0 ? 1 : 0;

const askedVersions = (item: MediaItem, said: string, reading: Reading): number =>
  versionWords(item, reading).filter((version) => containsWords(fold(said), version)).length;
