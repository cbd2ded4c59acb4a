import type { InteractionModel } from '../interaction-model.js';
import { SAME_MEANING, TELLING_TYPES } from './policy.js';
import { isSlot, parseSamples, slotTypeOf } from './samples.js';

/** For each type, those that it competes with. */
export type RivalTypes = ReadonlyMap<string, ReadonlySet<string>>;

type Place = { readonly type: string; readonly next: string | undefined };

/**
 * Types that stand behind the same words in some samples, with the same word behind them, or where one of them takes all the rest: a value in both
 * would be a coin flip.
 */
export function rivalTypes(model: InteractionModel): RivalTypes {
  const behind = new Map<string, Place[]>();
  for (const sample of parseSamples(model)) {
    sample.words.forEach((word, index) => {
      if (!isSlot(word)) return;
      const before = skeletonOf(sample.words.slice(0, index));
      const next = sample.words[index + 1];
      behind.set(before, [...(behind.get(before) ?? []), { type: slotTypeOf(sample, word), next: next === undefined ? undefined : skeletonOf([next]) }]);
    });
  }
  const rivals = new Map<string, Set<string>>();
  for (const places of [...behind.values()].map(unique)) {
    for (const one of places) {
      for (const other of places) if (compete(one, other)) rivals.set(one.type, (rivals.get(one.type) ?? new Set()).add(other.type));
    }
  }
  return rivals;
}

export const areRivals = (rivals: RivalTypes, [one, other]: readonly [string, string]): boolean => rivals.get(one)?.has(other) === true;

const skeletonOf = (words: readonly string[]): string => words.map((word) => (isSlot(word) ? '{}' : word.toLowerCase())).join(' ');

const unique = (places: readonly Place[]): Place[] => [...new Map(places.map((place) => [`${place.type} ${place.next}`, place])).values()];

/** It goes both ways. */
function compete(one: Place, other: Place): boolean {
  if (one.type === other.type || (SAME_MEANING.includes(one.type) && SAME_MEANING.includes(other.type))) return false;
  const takesTheRest = ({ type, next }: Place): boolean => next === undefined && !TELLING_TYPES.includes(type);
  return one.next === other.next || takesTheRest(one) || takesTheRest(other);
}
