import type { IntentName } from '../intents/index.js';
import type { SlotTypeName } from '../slots.js';
import type { AlexaWords } from './alexa-words.js';
import type { Locale } from './locales.js';
import type { Phrases } from './phrases.js';
import type { Reading } from './reading.js';

/** One value of a custom slot type, with other ways to say it. `id` only where the code looks at it. */
export type SlotTypeValue = { readonly id?: string; readonly value: string; readonly synonyms?: readonly string[] };

/**
 * Everything one language needs. A gap is a compile error: a translator owns one file and its neighbours of the same name. A locale with words of
 * its own is a `Language` too: `{ ...es, locales: ['es-MX'], phrases: { ...es.phrases, … } }`.
 */
export type Language = {
  readonly language: string;
  /** Alexa's locales that share it. */
  readonly locales: readonly Locale[];
  /** What people call the skill: lower case, at least two words. */
  readonly invocationName: string;
  /** Sample phrases of our own intents; slots in braces. */
  readonly utterances: Readonly<Record<IntentName, readonly string[]>>;
  readonly slotValues: Readonly<Record<SlotTypeName, readonly SlotTypeValue[]>>;
  /** Everything said. */
  readonly phrases: Phrases;
  /** How what people say is read: articles, number words, "by", "in the". */
  readonly reading: Reading;
  /** Alexa's own words, for the linter and the offline matcher. */
  readonly alexaWords: AlexaWords;
};
