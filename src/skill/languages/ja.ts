import { alexaWords } from './ja/alexa-words.js';
import { phrases } from './ja/phrases.js';
import { reading } from './ja/reading.js';
import { slotValues } from './ja/slot-values.js';
import { utterances } from './ja/utterances.js';
import type { Language } from './language.js';

export const ja: Language = {
  language: 'ja',
  locales: ['ja-JP'],
  invocationName: 'ミュージック アシスタント',
  utterances,
  slotValues,
  phrases,
  reading,
  alexaWords,
};
