import { INTENTS } from './intents/index.js';
import { buildInteractionModel, type InteractionModel } from './interaction-model.js';
import { LANGUAGES } from './languages/index.js';
import type { Language } from './languages/language.js';
import { createMatcher, type Matcher } from './offline-matcher.js';

/** One of Alexa's locales as it can be tried out without Alexa. */
export type OfflineLocale = { readonly locale: string; readonly language: Language; readonly model: InteractionModel; readonly matcher: Matcher };

/** @throws {Error} no language has this locale; the message names those there are. */
export function openLocale(locale: string): OfflineLocale {
  const language = LANGUAGES.find(({ locales }) => locales.some((each) => each === locale));
  if (language === undefined) throw new Error(`No language has the locale ${locale}. There are: ${LANGUAGES.flatMap(({ locales }) => locales).join(', ')}.`);
  const model = buildInteractionModel({ intents: INTENTS, language, locale });
  return { locale, language, model, matcher: createMatcher({ model, language }) };
}
