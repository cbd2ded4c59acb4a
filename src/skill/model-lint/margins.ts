import type { Candidate, Matcher } from '../offline-matcher.js';

/** A phrase, the sample that wins it, and what else fits. */
export type Margin = { readonly utterance: string; readonly winner: Candidate; readonly others: readonly Candidate[] };

/**
 * For each phrase, every other intent that has a fitting sample, closest first, and the phrases with the closest calls first; phrases nobody else
 * could take are left out. Meant to be read by a person: which of these Alexa takes is decided at each build.
 */
export const reportMargins = (matcher: Matcher, utterances: readonly string[]): Margin[] =>
  utterances
    .flatMap((utterance) => {
      const [winner, ...others] = matcher.candidates(utterance);
      return winner === undefined || others.length === 0 ? [] : [{ utterance, winner, others }];
    })
    .sort((one, other) => marginOf(one) - marginOf(other));

const marginOf = ({ winner, others }: Margin): number => winner.score - (others[0]?.score ?? 0);
