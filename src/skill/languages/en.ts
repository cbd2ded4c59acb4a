import { alexaWords } from './en/alexa-words.js';
import { britishUtterances } from './en/british-words.js';
import { indianSlotValues, indianUtterances } from './en/indian-words.js';
import { phrases } from './en/phrases.js';
import { reading } from './en/reading.js';
import { slotValues } from './en/slot-values.js';
import { utterances } from './en/utterances.js';
import type { Language } from './language.js';

export const en: Language = {
  language: 'en',
  locales: ['en-US', 'en-CA'],
  invocationName: 'music assistant',
  utterances,
  slotValues,
  phrases,
  reading,
  alexaWords,
};

export const enGB: Language = { ...en, locales: ['en-GB', 'en-AU'], utterances: britishUtterances };

export const enIN: Language = { ...en, locales: ['en-IN'], utterances: indianUtterances, slotValues: indianSlotValues };
