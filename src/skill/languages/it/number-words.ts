import { toCardinal } from 'n2words/it-IT';
import { createNumberReader } from '../number-reader.js';

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** "Centuno" and "centootto", "duecento ottanta": a vowel between two parts is dropped or not, as people like. */
function withBothVowels(value: number): readonly [number, readonly string[]] {
  const [hundreds, rest] = [toCardinal(value - (value % 100)), toCardinal(value % 100)];
  return [value, [hundreds + rest, hundreds.replace(/o$/, '') + rest]];
}

/** What follows a hundred with a vowel: one, eight, eleven, eighty. */
const VOWELS = [1, 8, 11, ...range(80, 89)];

/** "Un", "una", "ventun anni". */
const SHORT = [21, 31, 41, 51, 61, 71, 81, 91].map((value): readonly [number, readonly string[]] => [value, [toCardinal(value).slice(0, -1)]]);

export const numberWords = createNumberReader({
  spell: toCardinal,
  others: Object.fromEntries([[1, ['un', 'una']], ...SHORT, ...range(1, 20).flatMap((hundred) => VOWELS.map((rest) => withBothVowels(hundred * 100 + rest)))]),
});
