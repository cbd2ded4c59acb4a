import { alexaWords } from './it/alexa-words.js';
import { phrases } from './it/phrases.js';
import { reading } from './it/reading.js';
import { slotValues } from './it/slot-values.js';
import { utterances } from './it/utterances.js';
import type { Language } from './language.js';

export const it: Language = {
  language: 'it',
  locales: ['it-IT'],
  invocationName: 'assistente musicale',
  utterances,
  slotValues,
  phrases,
  reading,
  alexaWords,
};
