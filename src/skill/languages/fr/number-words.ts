import { toCardinal } from 'n2words/fr-FR';
import { createNumberReader } from '../number-reader.js';

/** Years and counts below two thousand are also said in hundreds: "dix-neuf cent quatre-vingt-dix-neuf". */
const inHundreds = (value: number): string =>
  value >= 1100 && value < 2000 ? `${toCardinal(Math.floor(value / 100))} cent ${value % 100 === 0 ? '' : toCardinal(value % 100)}`.trim() : toCardinal(value);

/** Belgian and Swiss tens, which French ears know. */
const TENS: readonly (readonly [tens: number, word: string])[] = [
  [70, 'septante'],
  [80, 'huitante'],
  [90, 'nonante'],
];
const ONES = ['', ' et un', '-deux', '-trois', '-quatre', '-cinq', '-six', '-sept', '-huit', '-neuf'];

const tens = TENS.flatMap(([first, word]) => ONES.map((ones, index): [number, string[]] => [first + index, [word + ones]]));

/** "Une", "vingt et une", and the plural that nobody hears: "quatre vingt", "deux cent", "mille neuf cent". */
const spellings: [number, string[]][] = [
  [1, ['une']],
  ...[21, 31, 41, 51, 61].map((value): [number, string[]] => [value, [toCardinal(value).replace(/un$/, 'une')]]),
  [80, ['quatre-vingt', 'huitante']],
  [81, ['quatre-vingt-une', 'huitante et un']],
  ...Array.from({ length: 20 }, (_, index) => (index + 1) * 100).map((value): [number, string[]] => [value, [toCardinal(value).replace(/s$/, '')]]),
];

export const numberWords = createNumberReader({
  spell: inHundreds,
  year: toCardinal,
  others: Object.fromEntries([...tens, ...spellings]),
});
