import { hasKana, toLatin } from './kana.js';
import type { Reading } from './languages/reading.js';
import type { Meaning } from './matching.js';
import { withoutCarriers } from './name-fit.js';
import { cutElision, dropArticle, fold } from './text.js';

/** Searches for one meaning that may run at once when the first found nothing. */
const MAX_RETRIES = 6;
/** Shorter words are in every title. */
const MIN_WORD_LENGTH = 3;
/** Of a word that may be misheard, so much of its beginning is searched for: consonants are heard best there. */
const PREFIX = 4;

/**
 * What to send to Music Assistant, whose search compares names as substrings once accents, punctuation and spaces are gone: a phrase as
 * people say it finds nothing ("dancing queen by abba", "my dinner party playlist"), the plain name does, and so does `artist - title`.
 */
export function firstQuery({ kind, name, artist }: Meaning, reading: Reading): string {
  // A song may well be called "Love Song"; an album or a playlist is rarely called so.
  const title = kind === 'any' || kind === 'track' || kind === 'artist' ? asName(name, reading) : plain(name, reading);
  return artist === undefined ? title : `${asName(artist, reading)} - ${title}`;
}

/**
 * What else may find it, the likeliest first: without the artist, digits for words and the reverse, umlauts, the words that say most, and the
 * beginnings of words that may be misheard. What is found so is ranked like everything else.
 */
export function furtherQueries(meaning: Meaning, reading: Reading): readonly string[] {
  const names = [asName(meaning.name, reading), plain(meaning.name, reading), asName(cutElision(meaning.name, reading), reading)];
  const [title = ''] = names;
  const person = meaning.artist === undefined ? [] : [asName(meaning.artist, reading), asName(cutElision(meaning.artist, reading), reading)];
  const words = tellingWords(title, reading);
  const queries = [
    ...[...new Set(names)].flatMap((name) => spellings(name, reading)),
    ...words.flatMap((word) => [word, ...umlauts(word)]),
    ...[...new Set(person)].flatMap((name) => [...spellings(name, reading), ...tellingWords(name, reading).slice(0, 1)]),
    ...words.filter((word) => word.length > PREFIX).map((word) => word.slice(0, PREFIX)),
  ];
  const first = firstQuery(meaning, reading);
  return [...new Set(queries)].filter((query) => query !== first && query !== '').slice(0, MAX_RETRIES);
}

const spellings = (text: string, reading: Reading): readonly string[] => [
  ...[text, reading.digits(text), reading.words(text), ...umlauts(text)],
  ...(hasKana(text) ? [toLatin(text)] : []),
];

/** Without leading article and "and" sign. A name that is nothing but a number is written as one. */
function asName(text: string, reading: Reading): string {
  const bare = dropArticle(fold(text), reading).replace(/ ?& ?/g, ' ').trim();
  const digits = reading.digits(bare);
  return /^\d+$/.test(digits) ? digits : bare;
}

/** The same without words that only say what kind of thing it is. */
const plain = (text: string, reading: Reading): string => asName(withoutCarriers(fold(text), reading), reading);

/** "aerzte" → "arzte": how Music Assistant folds what is written with an umlaut. */
const umlauts = (text: string): readonly string[] => (/[aou]e/.test(text) ? [text.replace(/([aou])e/g, '$1')] : []);

/** The two longest words that are not common ones. */
const tellingWords = (text: string, reading: Reading): readonly string[] =>
  (hasKana(text) ? toLatin(text) : text)
    .split(' ')
    .filter((word) => word.length >= MIN_WORD_LENGTH && !reading.common.includes(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, 2);
