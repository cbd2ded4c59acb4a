import type { LintRule } from './lint-rule.js';
import { OPEN_TYPES, REQUIRED_SLOTS } from './policy.js';
import { isSlot, parseSamples, slotTypeOf, typeOf } from './samples.js';

/** Letters of any script, spaces, slots, and . ' - inside words. No digits; no full-width forms or half-width kana. */
const SAMPLE = /^(?:\{[A-Za-z_]+\}|[\p{L}\p{M}]+(?:[.'’-]+[\p{L}\p{M}]+)*[.']?)(?: (?:\{[A-Za-z_]+\}|[\p{L}\p{M}]+(?:[.'’-]+[\p{L}\p{M}]+)*[.']?))*$/u;
const FULL_OR_HALF_WIDTH = /[\u{FF01}-\u{FF5E}\u{FF66}-\u{FF9D}\u{3000}]/u;

/** What a single sample may look like. */
export const SAMPLE_RULES: readonly LintRule[] = [
  {
    id: 'no-samples',
    level: 'error',
    check: ({ model }) =>
      model.interactionModel.languageModel.intents
        .filter(({ name, samples = [] }) => !name.startsWith('AMAZON.') && samples.length === 0)
        .map(({ name }) => `${name} has no sample: nothing that people say would reach it`),
  },
  {
    id: 'sample-characters',
    level: 'error',
    check: ({ model }) =>
      parseSamples(model)
        .filter(({ text }) => !SAMPLE.test(text) || FULL_OR_HALF_WIDTH.test(text) || /\p{Lu}/u.test(text.replace(/\{[^{}]*\}/g, '')))
        .map(({ intent, text }) => `${intent.name}: "${text}" should be lower-case words and {slots} with one space between them, no digits, no punctuation`),
  },
  {
    id: 'search-query',
    level: 'error',
    check: ({ model }) =>
      parseSamples(model)
        .filter(({ intent, slots, words }) => {
          const hasQuery = slots.some((slot) => typeOf(intent, slot) === 'AMAZON.SearchQuery');
          return hasQuery && (slots.length > 1 || words.every(isSlot));
        })
        .map(({ intent, text }) => `${intent.name}: "${text}" has AMAZON.SearchQuery beside another slot, or without a word of its own`),
  },
  {
    id: 'built-in-samples',
    level: 'error',
    check: ({ model }) => [
      ...model.interactionModel.languageModel.intents
        .filter(({ name, samples = [], slots = [] }) => name.startsWith('AMAZON.') && samples.length + slots.length > 0)
        .map(({ name }) => `${name} is Alexa's: samples of ours break it`),
      ...model.interactionModel.languageModel.intents.flatMap(({ name, slots = [] }) =>
        slots.filter(({ samples = [] }) => samples.length > 0).map((slot) => `${name}: {${slot.name}} has samples, which only a dialog may have`),
      ),
    ],
  },
  {
    id: 'built-in-phrase',
    level: 'error',
    check: ({ model, language }) => {
      const offered = model.interactionModel.languageModel.intents.map(({ name }) => name);
      const owners = new Map(
        Object.entries(language.alexaWords.builtInPhrases)
          .filter(([intent]) => offered.includes(intent))
          .flatMap(([intent, phrases = []]) => phrases.map((phrase) => [phrase, intent] as const)),
      );
      return parseSamples(model).flatMap(({ intent, skeleton, text }) =>
        owners.has(skeleton) ? [`${intent.name}: "${text}" is what people say for ${owners.get(skeleton)}`] : [],
      );
    },
  },
  {
    id: 'required-slot',
    level: 'error',
    check: ({ model }) =>
      parseSamples(model).flatMap(({ intent, slots, text }) => {
        const missing = (REQUIRED_SLOTS[intent.name] ?? []).filter((group) => !group.some((slot) => slots.includes(slot)));
        return missing.map((group) => `${intent.name}: "${text}" lacks {${group.join('} or {')}}, which would then arrive empty`);
      }),
  },
  {
    id: 'slots-touch',
    level: 'error',
    check: ({ model }) =>
      parseSamples(model)
        .filter((sample) =>
          sample.words.some((word, index) => {
            const next = sample.words[index + 1] ?? '';
            const types = [slotTypeOf(sample, word), slotTypeOf(sample, next)];
            return isSlot(word) && isSlot(next) && (types.some((type) => OPEN_TYPES.includes(type)) || types.every((type) => type === 'ROOM'));
          }),
        )
        .map(({ intent, text }) => `${intent.name}: "${text}" needs a word between a name and the next slot`),
  },
];
