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

const parsed = new WeakMap<InteractionModel, readonly ParsedSample[]>();

/** All samples of a model's own intents. */
export function parseSamples(model: InteractionModel): readonly ParsedSample[] {
  const known = parsed.get(model);
  if (known !== undefined) return known;
  const samples = model.interactionModel.languageModel.intents.flatMap((intent) => (intent.samples ?? []).map((text) => parseSample(intent, text)));
  parsed.set(model, samples);
  return samples;
}

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

/** The same for a word of a sample; empty for a slot that is not declared. */
export const slotTypeOf = ({ intent }: ParsedSample, word: string): string => typeOf(intent, word.slice(1, -1)) ?? '';

/** Samples by the name of their intent. */
export function byIntent(samples: readonly ParsedSample[]): [string, ParsedSample[]][] {
  const groups = new Map<string, ParsedSample[]>();
  for (const sample of samples) {
    const own = groups.get(sample.intent.name);
    if (own === undefined) groups.set(sample.intent.name, [sample]);
    else own.push(sample);
  }
  return [...groups];
}

/** Items that stand under more than one key, with their keys. */
export function inSeveral<Item>(pairs: readonly (readonly [item: Item, key: string])[]): [Item, string[]][] {
  const keys = new Map<Item, Set<string>>();
  for (const [item, key] of pairs) keys.set(item, (keys.get(item) ?? new Set()).add(key));
  return [...keys].filter(([, found]) => found.size > 1).map(([item, found]) => [item, [...found]]);
}

/** Items that occur more than once. */
export function repeated(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(items.filter((item) => seen.has(item) || !seen.add(item)))];
}
