import type { InteractionModel, ModelIntent } from '../interaction-model.js';

/** A sample, taken apart once for all rules. */
export type ParsedSample = {
  readonly intent: ModelIntent;
  readonly text: string;
  readonly words: readonly string[];
  /** Slot names in order. */
  readonly slots: readonly string[];
  /** Lower case, each slot as `{}`: samples with one skeleton cannot be told apart. */
  readonly skeleton: string;
};

/** All samples of a model's own intents. */
export const parseSamples = (model: InteractionModel): ParsedSample[] =>
  model.interactionModel.languageModel.intents.flatMap((intent) => (intent.samples ?? []).map((text) => parseSample(intent, text)));

function parseSample(intent: ModelIntent, text: string): ParsedSample {
  return {
    intent,
    text,
    words: text.trim().split(/\s+/),
    slots: [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? ''),
    skeleton: text
      .toLowerCase()
      .replace(/\{[^{}]*\}/g, '{}')
      .trim(),
  };
}

export const isSlot = (word: string): boolean => word.startsWith('{');

/** The type that an intent declares for a slot. */
export const typeOf = (intent: ModelIntent, slot: string): string | undefined => intent.slots?.find(({ name }) => name === slot)?.type;

/** Items that stand under more than one key, with their keys. */
export function inSeveral<Item>(pairs: readonly (readonly [item: Item, key: string])[]): [Item, string[]][] {
  const keys = new Map<Item, Set<string>>();
  for (const [item, key] of pairs) keys.set(item, (keys.get(item) ?? new Set()).add(key));
  return [...keys].filter(([, found]) => found.size > 1).map(([item, found]) => [item, [...found]]);
}

/** Items that occur more than once. */
export const repeated = (items: readonly string[]): string[] => [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
