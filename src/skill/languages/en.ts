import { phrases } from './en/phrases.js';
import { reading } from './en/reading.js';
import { slotValues } from './en/slot-values.js';
import { utterances } from './en/utterances.js';
import type { Language } from './language.js';

export const en: Language = {
  language: 'en',
  locales: ['en-US', 'en-GB'],
  invocationName: 'music assistant',
  utterances,
  slotValues,
  phrases,
  reading,
};
