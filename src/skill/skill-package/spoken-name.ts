import type { Reading } from '../languages/reading.js';
import { fold, symbolsAsLetters } from '../text.js';

/** Amazon takes no longer one. */
const LONGEST_VALUE = 140;

export type SpokenReading = Pick<Reading, 'words' | 'and' | 'hasSpaces'>;

/**
 * A name as Alexa hears it, and as a slot value may be written: lower case, digits as words, no symbols, letters of the language's own script only,
 * accents only where a language of western Europe has them. "Anna's Room (2)" is "anna's room two", "A$AP Rocky" "asap rocky". It ends before the
 * first word in another script, and before the word that would make it too long; empty when nothing of it can be said.
 */
export function spokenName(name: string, { words, and, hasSpaces }: SpokenReading): string {
  const text = symbolsAsLetters(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Cf}/gu, ''),
  )
    .replace(/[‘’`´]/g, "'")
    .replace(/[&+]/g, ` ${and} `)
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ');
  const spoken = words(text)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+$/u, ''))
    .filter((word) => word !== '')
    .map((word) => inScript(word, { hasSpaces }));
  const end = spoken.indexOf(undefined);
  return upTo(LONGEST_VALUE, (end < 0 ? spoken : spoken.slice(0, end)).join(' '));
}

const SAYABLE = /^(?=.*[a-zà-öø-ÿœß])[a-zà-öø-ÿœß'-]+$/u;
const SAYABLE_IN_JAPANESE = /^(?=.*[\p{L}])[a-z'\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々]+$/u;

/** The word in letters that the language has; undefined when they are others. */
function inScript(word: string, { hasSpaces }: { hasSpaces: boolean }): string | undefined {
  const pattern = hasSpaces ? SAYABLE : SAYABLE_IN_JAPANESE;
  const written = [...word].map((letter) => (pattern.test(letter) || /['-]/.test(letter) ? letter : fold(letter))).join('');
  return pattern.test(written) ? written : undefined;
}

/** Whole words of it, as many as fit. */
const upTo = (length: number, text: string): string => (text.length <= length ? text : text.slice(0, text.lastIndexOf(' ', length) + 1).trim());
