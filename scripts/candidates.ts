import type { Candidate, Match } from '../src/skill/offline-matcher.js';

const slotsOf = (slots: Candidate['slots']): string =>
  Object.entries(slots)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** What a phrase is heard as, with its slots. */
export function describeMatch(heard: Match | undefined): string {
  if (heard === undefined) return 'nothing of ours (AMAZON.FallbackIntent)';
  return 'launch' in heard ? 'the skill is opened' : `${heard.intent}${slotsOf(heard.slots)}`;
}

/** One that came behind the winner, and how far. */
export const describeRunnerUp = ({ intent, sample, slots, score }: Candidate, winner: Candidate): string =>
  `${(winner.score - score).toFixed(1).padStart(5)} behind  ${intent}${slotsOf(slots)}  (${sample})`;
