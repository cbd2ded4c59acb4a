import type { Language, SlotTypeValue } from './language.js';

/** What people of one locale say besides, for those of our intents that it concerns. */
export type MoreUtterances = Partial<Language['utterances']>;

/** Each intent's own lines behind the common ones; written so that no intent can be left out. */
export function withMore(common: Language['utterances'], more: MoreUtterances): Language['utterances'] {
  const moreOf: Readonly<Partial<Record<string, readonly string[]>>> = more;
  return { ...common, ...Object.fromEntries(Object.entries(common).map(([intent, samples]) => [intent, [...samples, ...(moreOf[intent] ?? [])]])) };
}

/** Values with further words for some of them, by their id. */
export const withSynonyms = (values: readonly SlotTypeValue[], further: Readonly<Record<string, readonly string[]>>): readonly SlotTypeValue[] =>
  values.map((value) => {
    const words = value.id === undefined ? [] : (further[value.id] ?? []);
    return words.length === 0 ? value : { ...value, synonyms: [...(value.synonyms ?? []), ...words] };
  });
