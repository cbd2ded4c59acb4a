import type { Reading } from './languages/reading.js';
import { type Meaning, withoutCarriers } from './matching.js';
import { dropArticle, fold } from './text.js';

/** Searches that may run at once when the first found nothing. */
const MAX_RETRIES = 5;
/** Shorter words are in every title. */
const MIN_WORD_LENGTH = 3;

/**
 * What to send to Music Assistant, whose search compares names as substrings once accents, punctuation and spaces are gone: a phrase as
 * people say it finds nothing (facts: "dancing queen by abba", "my dinner party playlist"), the plain name does, and so does `artist - title`.
 */
export function firstQuery({ name, artist }: Meaning, reading: Reading): string {
  const title = plain(name, reading);
  return artist === undefined ? title : `${plain(artist, reading)} - ${title}`;
}

/** What else may find it: without the artist, digits for words and the reverse, umlauts, and the words that say most. */
export function furtherQueries({ name, artist }: Meaning, reading: Reading): readonly string[] {
  const title = plain(name, reading);
  const person = artist === undefined ? undefined : plain(artist, reading);
  const queries = [
    ...(person === undefined ? [] : [title]),
    reading.digits(title),
    reading.words(title),
    ...umlauts(title),
    ...tellingWords(title, reading).flatMap((word) => [word, ...umlauts(word)]),
    ...(person === undefined ? [] : [person, reading.digits(person), ...umlauts(person), ...tellingWords(person, reading).slice(0, 1)]),
  ];
  const first = firstQuery({ kind: 'any', name, ...(artist === undefined ? {} : { artist }) }, reading);
  return [...new Set(queries)].filter((query) => query !== first && query !== '').slice(0, MAX_RETRIES);
}

/** The name alone: no carrier, no leading article, no "and" sign. A name that is nothing but a number is written as one. */
function plain(text: string, reading: Reading): string {
  const bare = dropArticle(withoutCarriers(fold(text), reading), reading).replace(/ ?& ?/g, ' ').trim();
  const digits = reading.digits(bare);
  return /^\d+$/.test(digits) ? digits : bare;
}

/** "aerzte" → "arzte": how Music Assistant folds what is written with an umlaut. */
const umlauts = (text: string): readonly string[] => (/[aou]e/.test(text) ? [text.replace(/([aou])e/g, '$1')] : []);

/** The two longest words that are not common ones. */
const tellingWords = (text: string, reading: Reading): readonly string[] =>
  text
    .split(' ')
    .filter((word) => word.length >= MIN_WORD_LENGTH && !reading.common.includes(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, 2);
