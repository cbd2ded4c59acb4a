import { de } from './de.js';
import { en } from './en.js';
import type { Texts } from './texts.js';

const LANGUAGES: ReadonlyMap<string, Texts> = new Map([en, de].map((texts) => [texts.language, texts]));

/** The language a browser likes best among ours (RFC 9110 §12.5.4), by its primary tag; English when there is none. Alexa's app sends the phone's. */
export function chooseTexts(acceptLanguage: string | undefined): Texts {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { language: tag.toLowerCase().split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => LANGUAGES.get(language)).find((texts) => texts !== undefined) ?? en;
}
