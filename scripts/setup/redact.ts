import { stripVTControlCharacters } from 'node:util';
import { notationsOf } from '../../src/secret-notations.js';

/** Shorter ones hide nothing: they stand in half of all words. */
const SHORTEST = 4;
const LONGEST_LINE = 500;

/** Makes one line of whatever is to be said: secrets, control characters and what is too long are taken out. */
export type Redactor = { hide(...secrets: readonly (string | undefined)[]): void; clean(line: string): string };

export function createRedactor(): Redactor {
  let hidden: readonly string[] = [];
  const redact = (text: string): string => hidden.reduce((current, secret) => current.replaceAll(secret, '(secret)'), text);
  return {
    hide(...secrets) {
      const written = secrets.flatMap((secret = '') => (secret.length < SHORTEST ? [] : notationsOf(secret)));
      // The longest first: one may be a part of another.
      hidden = [...new Set([...hidden, ...written])].sort((one, other) => other.length - one.length);
    },
    // Before the line is cut, or half a secret would stay; and again, as colours may have been in the middle of one.
    clean: (line) => cut(redact(onOneLine(redact(line)))),
  };
}

/** A line end, an escape sequence or a change of direction from elsewhere would let its author write lines in our name. */
const onOneLine = (text: string): string =>
  stripVTControlCharacters(text)
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, '�');

const cut = (line: string): string => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line);
