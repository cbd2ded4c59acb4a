import type { Language } from './language.js';
import { alexaWords } from './pt/alexa-words.js';
import { phrases } from './pt/phrases.js';
import { reading } from './pt/reading.js';
import { slotValues } from './pt/slot-values.js';
import { utterances } from './pt/utterances.js';

/** Portuguese as it is spoken in Brazil. */
export const pt: Language = {
  language: 'pt',
  locales: ['pt-BR'],
  invocationName: 'assistente musical',
  utterances,
  slotValues,
  phrases,
  reading,
  alexaWords,
};
