import { de } from './de.js';
import { en, enGB, enIN } from './en.js';
import { es, esMX, esUS } from './es.js';
import { fr, frCA } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import type { Language } from './language.js';
import { nl } from './nl.js';
import { pt } from './pt.js';

/** Every language; the first one answers locales nobody has written for yet. */
export const LANGUAGES: readonly [Language, ...Language[]] = [en, enGB, enIN, de, nl, fr, frCA, it, ja, es, esMX, esUS, pt];

/** The language of a locale: its own, else one of the same tongue (`en-AU`), else the first. */
export function languageOf(locale: string): Language {
  const tongue = locale.split('-')[0];
  return LANGUAGES.find(({ locales }) => locales.some((each) => each === locale)) ?? LANGUAGES.find(({ language }) => language === tongue) ?? LANGUAGES[0];
}
