import { distance } from 'fastest-levenshtein';
import type { Reading } from './languages/reading.js';

/** Letters that accents-off does not reach. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };
/** How German writes an umlaut without one: "Ärzte", "Aerzte". */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const replaceLetters = (text: string, table: Readonly<Record<string, string>>): string => text.replace(/[^\p{ASCII}]/gu, (letter) => table[letter] ?? letter);

/**
 * Words as they sound, roughly: lower case, no accents, no punctuation, one space between words. `P!nk` and `A$AP` read as they are said;
 * `&` and `+` stay as words, so that a reader may treat them like "and".
 */
export function fold(text: string): string {
  const plain = replaceLetters(text.normalize('NFKC').toLowerCase(), LETTERS).normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .replace(/(?<=\p{L})!(?=\p{L})/gu, 'i')
    .replace(/\$(?=\p{L})/gu, 's')
    .replace(/['’‘`´]/gu, '')
    .replace(/[&+]/gu, ' & ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** The same, with umlauts written out. Equal to {@link fold} for most texts. */
export function foldUmlauts(text: string): string {
  return fold(replaceLetters(text.normalize('NFKC').toLowerCase(), UMLAUTS));
}

/** Drop a leading article where a name is left: "the beatles", but not "the the", and not the first of "a c d c". `text` is folded. */
export function dropArticle(text: string, reading: Reading): string {
  const [first = '', ...rest] = text.split(' ');
  const isName = rest.some((word) => !reading.articles.includes(word)) && rest[0]?.length !== 1;
  return reading.articles.includes(first) && isName ? rest.join(' ') : text;
}

/**
 * What two ways to write the same name have in common: number words become digits, "and" and articles go, and so do the spaces
 * ("a. c. d. c." and "AC/DC", "two pac" and "2Pac"). A name with umlauts has two keys.
 */
export function nameKeys(text: string, reading: Reading): readonly string[] {
  const key = (folded: string) => {
    const words = reading.digits(dropArticle(folded, reading)).split(' ');
    return words.filter((word) => words.length === 1 || (word !== '&' && word !== reading.and)).join('');
  };
  return [...new Set([key(fold(text)), key(foldUmlauts(text))])].filter((each) => each !== '');
}

/** 1 for equal texts, 0 for texts with nothing in common: the share of letters that need not be changed. */
export function similarity(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 0 : 1 - distance(a, b) / length;
}

/** The best value of `score` over all pairs. */
export function bestPair(as: readonly string[], bs: readonly string[], score: (a: string, b: string) => number): number {
  return Math.max(0, ...as.flatMap((a) => bs.map((b) => score(a, b))));
}
