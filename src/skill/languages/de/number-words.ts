import { toCardinal } from 'n2words/de-DE';
import { createNumberReader } from '../number-reader.js';

const FIRST_YEAR = 1100;
const LAST_YEAR = 1999;

/** "neunzehnhundertneunundneunzig"; from 2000 on a year is said like any number. */
function year(value: number): string {
  if (value > LAST_YEAR) return toCardinal(value);
  const rest = value % 100;
  return `${toCardinal(Math.floor(value / 100))}hundert${rest === 0 ? '' : toCardinal(rest)}`;
}

/** "hundert", "zwo": how else a number is said. */
function others(value: number): string[] {
  const spelled = toCardinal(value);
  const short = spelled.replace(/^ein(?=hundert|tausend)/, '');
  const ways = new Set([
    short,
    spelled.replaceAll('zwei', 'zwo'),
    short.replace(/hundert(?=.)/, 'hundertund'),
    spelled.replaceAll('ü', 'ue').replaceAll('ö', 'oe'),
  ]);
  if (value === 1) for (const word of ['ein', 'eine', 'einen', 'einem', 'einer']) ways.add(word);
  if (value >= FIRST_YEAR && value <= LAST_YEAR) ways.add(year(value).replaceAll('zwei', 'zwo'));
  return [...ways].filter((way) => way !== spelled);
}

const LARGEST = 2100;

/** German number words: "neunundneunzig", "zwo", "neunzehnhundertneunundneunzig". */
export const { digits: toDigits, words: toWords } = createNumberReader({
  spell: toCardinal,
  others: Object.fromEntries(Array.from({ length: LARGEST + 1 }, (_, value) => [value, others(value)])),
  year,
});
