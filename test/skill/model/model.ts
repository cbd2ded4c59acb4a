import { INTENTS } from '../../../src/skill/intents/index.js';
import { buildInteractionModel, type InteractionModel } from '../../../src/skill/interaction-model.js';
import { LANGUAGES } from '../../../src/skill/languages/index.js';
import type { Language } from '../../../src/skill/languages/language.js';
import { createMatcher, type Matcher } from '../../../src/skill/offline-matcher.js';

export type Locale = { locale: string; language: Language; model: InteractionModel };

/** Every locale with its model as we ship it. */
export const LOCALES: readonly Locale[] = LANGUAGES.flatMap((language) =>
  language.locales.map((locale) => ({ locale, language, model: buildInteractionModel({ intents: INTENTS, language, locale }) })),
);

/** One locale for each set of words: the others of its language say the same. */
export const TONGUES: readonly Locale[] = LANGUAGES.flatMap((language) => LOCALES.filter(({ locale }) => locale === language.locales[0]));

const matchers = new Map<string, Matcher>();

/** The offline matcher of a locale. @throws {Error} no language has it. */
export function matcherOf(locale: string): Matcher {
  const found = LOCALES.find((each) => each.locale === locale);
  if (found === undefined) throw new Error(`no language has the locale ${locale}`);
  const matcher = matchers.get(locale) ?? createMatcher(found);
  matchers.set(locale, matcher);
  return matcher;
}

/** The model of a locale. @throws {Error} no language has it. */
export function modelOf(locale: string): InteractionModel {
  const found = LOCALES.find((each) => each.locale === locale);
  if (found === undefined) throw new Error(`no language has the locale ${locale}`);
  return found.model;
}
