import { alexaWords } from './de/alexa-words.js';
import { phrases } from './de/phrases.js';
import { reading } from './de/reading.js';
import { slotValues } from './de/slot-values.js';
import { utterances } from './de/utterances.js';
import type { Language } from './language.js';

export const de: Language = {
  language: 'de',
  locales: ['de-DE'],
  invocationName: 'musik assistent',
  utterances,
  slotValues,
  phrases,
  reading,
  alexaWords,
};
