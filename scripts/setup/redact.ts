import { stripVTControlCharacters } from 'node:util';

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

/** A secret as it is, and as a request quoted in an error may have it. */
function notationsOf(secret: string): string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const encoded = [encodeURIComponent(secret), new URLSearchParams({ '': secret }).toString().slice(1)];
  const lowerCase = encoded.map((text) => text.replace(/%../g, (byte) => byte.toLowerCase()));
  const base64 = [0, 1, 2].flatMap((offset) => base64Within(secret, offset));
  return [secret, escaped, JSON.stringify(escaped).slice(1, -1), ...encoded, ...lowerCase, ...base64];
}

/** Base64 of a text that has the secret after `offset` (mod 3) bytes, as in `Basic …`: the characters that depend on nothing else. */
function base64Within(secret: string, offset: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  return (['base64', 'base64url'] as const).map((encoding) => bytes.toString(encoding).slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6)));
}
