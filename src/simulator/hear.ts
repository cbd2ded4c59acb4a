import type { RequestEnvelope } from 'ask-sdk-model';
import { createRecentMap } from '../recent-map.js';
import { LANGUAGES } from '../skill/languages/index.js';
import { resolveSlots } from '../skill/offline-entities.js';
import { type OfflineLocale, openLocale } from '../skill/offline-locale.js';
import type { Echo } from './envelopes.js';

/** Alexa's locales that the skill speaks. */
export const LOCALES: readonly string[] = LANGUAGES.flatMap(({ locales }) => locales);

/** A locale takes some memory, and a moment to open. */
const LOCALES_KEPT = 3;

/**
 * What Alexa would send for a phrase, as far as our samples tell ({@link openLocale}); words that fit none of them are what Alexa calls a fallback.
 *
 * @returns a function that asks the Echo for the envelope. It throws for a locale that is none of {@link LOCALES}.
 */
export function createEar(): (spoken: { phrase: string; locale: string; echo: Echo }) => RequestEnvelope {
  const opened = createRecentMap<OfflineLocale>(LOCALES_KEPT);
  return ({ phrase, locale, echo }) => {
    const ready = opened.get(locale) ?? openLocale(locale);
    opened.set(locale, ready);
    const heard = ready.matcher.match(phrase);
    if (heard === undefined) return echo.intent('AMAZON.FallbackIntent');
    return 'launch' in heard ? echo.launch() : echo.intent(heard.intent, resolveSlots(ready.model, heard));
  };
}
