import { storeText as german } from '../languages/de/store-text.js';
import { storeText as american, britishStoreText as british } from '../languages/en/store-text.js';
import { americanStoreText as latinAmerican, storeText as spanish } from '../languages/es/store-text.js';
import { storeText as french, quebecStoreText as quebec } from '../languages/fr/store-text.js';
import { storeText as italian } from '../languages/it/store-text.js';
import { storeText as japanese } from '../languages/ja/store-text.js';
import type { Locale } from '../languages/locales.js';
import { storeText as dutch } from '../languages/nl/store-text.js';
import { storeText as portuguese } from '../languages/pt/store-text.js';
import type { StoreText } from '../languages/store-text.js';

/** What the store shows in each locale. */
export const STORE_TEXTS: Readonly<Record<Locale, StoreText>> = {
  'en-US': american,
  'en-GB': british,
  'en-AU': british,
  'en-CA': british,
  'en-IN': british,
  'de-DE': german,
  'fr-FR': french,
  'fr-CA': quebec,
  'es-ES': spanish,
  'es-MX': latinAmerican,
  'es-US': latinAmerican,
  'it-IT': italian,
  'nl-NL': dutch,
  'pt-BR': portuguese,
  'ja-JP': japanese,
};
