import { toCardinal } from 'n2words/nl-NL';
import { createNumberReader } from '../number-reader.js';

const FIRST_YEAR = 1100;
const LARGEST = 2100;

/** "negentien negenennegentig", "negentienhonderd vijf"; from 2000 on a year is said like any number. */
function year(value: number): string {
  const [century, rest] = [Math.floor(value / 100), value % 100];
  return value >= 2000 || rest < 10 ? toCardinal(value) : pair(century, rest);
}

const pair = (century: number, rest: number): string => `${toCardinal(century)} ${toCardinal(rest)}`;

/** "twintig vierentwintig", "negentien nul vijf", "honderd en vijf": how else a number is said. */
function others(value: number): string[] {
  const [century, rest] = [Math.floor(value / 100), value % 100];
  const isYear = value >= FIRST_YEAR && value < LARGEST && value !== 2000;
  return [
    ...(value === 1 ? ['een', "'n", 'eentje'] : []),
    ...(isYear && rest >= 10 ? [pair(century, rest)] : []),
    ...(isYear && rest > 0 && rest < 10 ? [`${toCardinal(century)} nul ${toCardinal(rest)}`] : []),
    ...(value > 100 && rest > 0 && rest <= 12 ? [`${toCardinal(value - rest)} en ${toCardinal(rest)}`] : []),
    ...(value > 100 && value < 1000 && century === 1 ? [`een ${toCardinal(value)}`] : []),
  ];
}

/** Dutch number words: "negenennegentig", "negentien negenennegentig", "tweeduizend". */
export const { digits: toDigits, words: toWords } = createNumberReader({
  spell: toCardinal,
  others: Object.fromEntries(Array.from({ length: LARGEST + 1 }, (_, value) => [value, others(value)])),
  year,
});
