import type { Language } from './language.js';
import { alexaWords } from './nl/alexa-words.js';
import { phrases } from './nl/phrases.js';
import { reading } from './nl/reading.js';
import { slotValues } from './nl/slot-values.js';
import { utterances } from './nl/utterances.js';

export const nl: Language = {
  language: 'nl',
  locales: ['nl-NL'],
  invocationName: 'muziek assistent',
  utterances,
  slotValues,
  phrases,
  reading,
  alexaWords,
};
