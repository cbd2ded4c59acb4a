import { distance } from 'fastest-levenshtein';
import type { Reading } from './languages/reading.js';

/** Letters that accents-off does not reach. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };
/** How German writes an umlaut without one: "Ärzte", "Aerzte". */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
/** Digits that stand for letters inside a word: "deadmau5". */
const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };
/** Names whose keys are kept: those of one household's rooms and last searches. */
const MAX_KEPT = 5000;

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const replaceLetters = (text: string, table: Readonly<Record<string, string>>): string => text.replace(/[^\p{ASCII}]/gu, (letter) => table[letter] ?? letter);

/** Accents off; the marks that make が of か stay. */
const plain = (text: string): string =>
  replaceLetters(text.normalize('NFKC').toLowerCase(), LETTERS)
    .normalize('NFKD')
    .replace(/(?![\u3099\u309a])\p{M}/gu, '')
    .normalize('NFC');

/** Symbols that stand for letters: `P!nk`, `A$AP`. */
export const symbolsAsLetters = (text: string): string => text.replace(/(?<=\p{L})!(?=\p{L})/gu, 'i').replace(/\$(?=\p{L})/gu, 's');

/**
 * Words as they sound, roughly: lower case, no accents, no punctuation, one space between words. `P!nk` and `A$AP` read as they are said;
 * `&` and `+` stay as words, so that a reader may treat them like "and".
 */
export function fold(text: string): string {
  // Most names are plain, and a search gives hundreds.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/i.test(text)) return text.toLowerCase();
  return symbolsAsLetters(isAscii(text) ? text.toLowerCase() : plain(text))
    .replace(/['’‘`´]/gu, '')
    .replace(/[&+]/gu, ' & ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** The same, with umlauts written out. Equal to {@link fold} for most texts. */
const foldUmlauts = (text: string): string => (isAscii(text) ? fold(text) : fold(replaceLetters(text.normalize('NFKC').toLowerCase(), UMLAUTS)));

/** Drop a leading article where a name is left: "the beatles", but not "the the", and not the first of "a c d c". `text` is folded. */
export function dropArticle(text: string, reading: Reading): string {
  const [first = '', ...rest] = text.split(' ');
  const isName = rest.some((word) => !reading.articles.includes(word)) && rest[0]?.length !== 1;
  return reading.articles.includes(first) && isName ? rest.join(' ') : text;
}

/** "d'Édith Piaf" → "Édith Piaf", if this language joins such a word by an apostrophe. Unfolded text in and out. */
export function cutElision(text: string, { elisions }: Reading): string {
  const [whole, head = ''] = /^\s*(\p{L}+)['’`´]\s?(?=\p{L})/u.exec(text) ?? [];
  return whole !== undefined && elisions.includes(fold(head)) ? text.slice(whole.length) : text;
}

const forms = (text: string, reading: Reading): readonly string[] => {
  const bare = reading.elisions.length === 0 ? text : cutElision(text, reading);
  if (bare === text && isAscii(text)) return [fold(text)];
  return [...new Set([fold(text), foldUmlauts(text), ...(bare === text ? [] : [fold(bare)])])];
};

/** Spaces and "and" go, katakana become hiragana. */
function key(words: string, reading: Reading): string {
  const list = words.split(' ');
  const joined = list.length === 1 ? words : list.filter((word) => word !== '&' && word !== reading.and).join('');
  return isAscii(joined) ? joined : joined.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

const lookalikes = (folded: string): string =>
  folded.replace(/(?<=\p{L})[01345](?=\p{L}|$)|(?<=^|\s)[01345](?=\p{L})/gu, (digit) => LOOKALIKES[digit] ?? digit);

const withoutEmpty = (keys: readonly string[]): readonly string[] =>
  keys.length === 1 && keys[0] !== '' ? keys : [...new Set(keys)].filter((each) => each !== '');

type OfName<Value> = (name: string, reading: Reading) => Value;

/** Names come again with every phrase, and a long one in words of many letters takes milliseconds. */
function kept<Value extends object | string>(make: OfName<Value>): OfName<Value> {
  const known = new WeakMap<Reading, Map<string, Value>>();
  return (name, reading) => {
    const byName = known.get(reading) ?? new Map<string, Value>();
    known.set(reading, byName);
    const found = byName.get(name);
    if (found !== undefined) return found;
    const made = make(name, reading);
    if (byName.size >= MAX_KEPT) byName.clear();
    byName.set(name, made);
    return made;
  };
}

/**
 * What all ways to say a name have in common: number words become digits, "and" and articles go, and so do the spaces ("a. c. d. c." and
 * "AC/DC", "two pac" and "2Pac"). A name may have several; the first is the one to remember it by. Kept.
 */
export const nameKeys = kept((text, reading) =>
  withoutEmpty(
    forms(text, reading).flatMap((form) => {
      const bare = dropArticle(form, reading);
      return [key(reading.digits(bare), reading), key(bare, reading), key(reading.digits(form), reading), key(reading.words(bare), reading)];
    }),
  ),
);

/** The keys of a name as it is written: number words are looked at on one side only, as there are thousands of names and one phrase. Kept. */
export const itemKeys = kept((name, reading) =>
  withoutEmpty(
    forms(name, reading).flatMap((form) => {
      const bare = dropArticle(form, reading);
      const hasDigits = /\d/.test(form);
      return [
        key(bare, reading),
        ...(bare === form ? [] : [key(form, reading)]),
        ...(hasDigits ? [key(reading.digits(bare), reading), key(lookalikes(bare), reading)] : []),
      ];
    }),
  ),
);

/** A name's words without the article. Kept. */
export const bareName: OfName<string> = kept((name, reading) => dropArticle(fold(name), reading));

/** 1 for equal texts, 0 for texts with nothing in common: the share of letters that need not be changed. */
export function similarity(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 0 : 1 - distance(a, b) / length;
}

/** The best value of `score` over all pairs. */
export function bestPair(as: readonly string[], bs: readonly string[], score: (a: string, b: string) => number): number {
  return Math.max(0, ...as.flatMap((a) => bs.map((b) => score(a, b))));
}

/** Whether a text holds a part as whole words. Both folded. */
export const containsWords = (text: string, part: string): boolean => part !== '' && ` ${text} `.includes(` ${part} `);
