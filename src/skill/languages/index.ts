import { en, enGB, enIN } from './en.js';
import type { Language } from './language.js';

/** Every language; the first one answers locales nobody has written for yet. */
export const LANGUAGES: readonly [Language, ...Language[]] = [en, enGB, enIN];

/** The language of a locale: its own, else one of the same tongue (`en-AU`), else the first. */
export function languageOf(locale: string): Language {
  const tongue = locale.split('-')[0];
  return LANGUAGES.find(({ locales }) => locales.includes(locale)) ?? LANGUAGES.find(({ language }) => language === tongue) ?? LANGUAGES[0];
}
