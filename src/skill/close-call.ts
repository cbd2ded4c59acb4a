import type { MediaItem, MediaType } from '../music-assistant/types.js';
import type { Candidate, Meaning } from './matching.js';
import { fold } from './text.js';

/** A question between more than that is none that anybody can answer. */
const MAX_OPTIONS = 3;
/** Popularity (0–100) that differs by more decides. */
const CLEARLY_MORE_POPULAR = 20;
/** What people choose between where they said no noun: whoever wants a station or a podcast says so. */
const BARE_RIVALS: readonly MediaType[] = ['track', 'album', 'playlist'];
/** What people do not choose between: a single is its song. */
const NO_RIVALS: readonly string[] = ['single', 'ep'];

/**
 * The candidates that only the person can choose between, the best first; empty when one clearly wins. Asked seldom: only about a bare name,
 * and only between things that are called exactly so, are equally at home in the library, and of which none is a favourite or far better known.
 * A name that is an artist's means the artist.
 */
export function closeCall(candidates: readonly Candidate[], meaning: Meaning): readonly Candidate[] {
  const [best] = candidates;
  if (best === undefined || meaning.artist !== undefined || meaning.version !== undefined) return [];
  if (!best.fit.isExact || best.item.mediaType === 'artist' || best.item.mediaType === 'genre') return [];
  const rivals = candidates.filter((candidate) => candidate !== best && isRival(candidate, { best, kind: meaning.kind }));
  const each = new Map([best, ...rivals].reverse().map((candidate) => [identity(candidate.item), candidate]));
  const options = [...each.values()].reverse();
  return options.length > 1 ? options.slice(0, MAX_OPTIONS) : [];
}

function isRival(other: Candidate, { best, kind }: { best: Candidate; kind: Meaning['kind'] }): boolean {
  const [a, b] = [best.item, other.item];
  if (!other.fit.isExact || other.fit.isWhole !== best.fit.isWhole || !other.artistAgrees) return false;
  if (kind === 'any' ? !BARE_RIVALS.includes(b.mediaType) || !BARE_RIVALS.includes(a.mediaType) : b.mediaType !== kind) return false;
  // "Heroes" is not "Heroes (we could be)"; but an album and its song may be written differently.
  if (a.mediaType === b.mediaType && other.fit.score < best.fit.score) return false;
  if (NO_RIVALS.includes(b.albumType ?? '') || NO_RIVALS.includes(a.albumType ?? '')) return false;
  if (other.reasons.unaskedVersion !== best.reasons.unaskedVersion || other.reasons.askedVersion !== best.reasons.askedVersion) return false;
  if (a.inLibrary !== b.inLibrary || a.favorite !== b.favorite) return false;
  if (a.popularity !== undefined && b.popularity !== undefined) return Math.abs(a.popularity - b.popularity) <= CLEARLY_MORE_POPULAR;
  // Of what streaming services offer without saying how well it is known, the first is their best guess.
  return a.inLibrary;
}

/** Two copies of one song, two pressings of one album are the same thing to whoever asks for it. */
const identity = ({ mediaType, artists }: MediaItem): string => `${mediaType} ${fold(artists.join(' '))}`;
