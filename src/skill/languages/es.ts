import { alexaWords } from './es/alexa-words.js';
import { mexican } from './es/mexican.js';
import { phrases } from './es/phrases.js';
import { reading } from './es/reading.js';
import { slotValues } from './es/slot-values.js';
import { usSpanish } from './es/us-spanish.js';
import { utterances } from './es/utterances.js';
import type { Language } from './language.js';

export const es: Language = {
  language: 'es',
  locales: ['es-ES'],
  invocationName: 'asistente musical',
  utterances,
  slotValues,
  phrases,
  reading,
  alexaWords,
};

/** Spanish as it is spoken in Mexico: the same, and words of its own. */
export const esMX: Language = { ...es, locales: ['es-MX'], utterances: mexican.utterances, slotValues: mexican.slotValues, alexaWords: mexican.alexaWords };

/** Spanish as it is spoken in the United States. */
export const esUS: Language = { ...es, locales: ['es-US'], utterances: usSpanish.utterances, slotValues: usSpanish.slotValues };
