import type { Reading } from './languages/reading.js';
import { fold } from './text.js';

/** A text cut in two at a word that stood between; both parts unfolded, neither empty. */
export type Split = { readonly left: string; readonly right: string };

/** Words of an unfolded text; a language without spaces has them too where Alexa put some. */
export const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Every cut at one of these words, from the end of the text to its start; longer words first where several end at one place.
 *
 * @param options `separators`: folded, or as written in a language without spaces, where they may stand anywhere.
 */
export function splitsAt(text: string, { separators, reading }: { separators: readonly string[]; reading: Pick<Reading, 'hasSpaces'> }): readonly Split[] {
  return reading.hasSpaces ? atWords(text, separators) : atLetters(text, separators);
}

function atWords(text: string, separators: readonly string[]): readonly Split[] {
  const words = wordsOf(text);
  const folded = words.map(fold);
  const longestFirst = separators.map((separator) => separator.split(' ')).sort((a, b) => b.length - a.length);
  const splits: Split[] = [];
  for (let end = words.length - 1; end >= 1; end -= 1) {
    for (const separator of longestFirst) {
      const start = end - separator.length;
      if (start < 1 || !separator.every((word, index) => word === folded[start + index])) continue;
      splits.push({ left: words.slice(0, start).join(' '), right: words.slice(end).join(' ') });
    }
  }
  return splits;
}

function atLetters(text: string, separators: readonly string[]): readonly Split[] {
  const found = separators.flatMap((separator) => {
    const at: number[] = [];
    for (let index = text.indexOf(separator); index !== -1; index = text.indexOf(separator, index + 1)) at.push(index);
    return at.map((index) => ({ index, left: text.slice(0, index).trim(), right: text.slice(index + separator.length).trim() }));
  });
  return found.filter(({ left, right }) => left !== '' && right !== '').sort((a, b) => b.index - a.index);
}

/** Every cut before a word that an elided "by" is joined to: "la vie en rose d'édith piaf". From the end to the start. */
export function splitsAtElision(text: string, { elisions }: Pick<Reading, 'elisions'>): readonly Split[] {
  const words = wordsOf(text);
  return words
    .flatMap((word, index): readonly Split[] => {
      const [, head = '', rest = ''] = /^(\p{L}+)['’`´](.+)$/u.exec(word) ?? [];
      return index > 0 && elisions.includes(fold(head)) ? [{ left: words.slice(0, index).join(' '), right: [rest, ...words.slice(index + 1)].join(' ') }] : [];
    })
    .reverse();
}
