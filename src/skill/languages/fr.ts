import { alexaWords } from './fr/alexa-words.js';
import { phrases } from './fr/phrases.js';
import { quebec } from './fr/quebec.js';
import { reading } from './fr/reading.js';
import { slotValues } from './fr/slot-values.js';
import { utterances } from './fr/utterances.js';
import type { Language } from './language.js';

export const fr: Language = {
  language: 'fr',
  locales: ['fr-FR'],
  invocationName: 'assistant musical',
  utterances,
  slotValues,
  phrases,
  reading,
  alexaWords,
};

/** French as it is spoken in Canada: the same, and words of its own. */
export const frCA: Language = { ...fr, locales: ['fr-CA'], utterances: quebec.utterances, slotValues: quebec.slotValues, alexaWords: quebec.alexaWords };
