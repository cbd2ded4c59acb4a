/** Replaces number words by digits and digits by words, in one language. */
export type NumberReader = { readonly digits: (text: string) => string; readonly words: (text: string) => string };

/** Song titles and years: nobody says larger numbers to a speaker. */
const LARGEST = 2100;
/** "dix neuf cent quatre vingt dix neuf". */
const MOST_WORDS = 8;

/** How words are compared: without accents, hyphens and spaces. */
const key = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[\s'’-]/g, '');

/**
 * Number words both ways, from how a language spells numbers out.
 *
 * @param options `spell`: a cardinal number in words (n2words' `toCardinal`). `others`: further words for a number ("half past" none; "une" 1,
 *   "neunzehnhundertneunundneunzig" 1999), by the number. `year`: how a number from 1100 to 2099 is said as a year, if not as spelled.
 */
export function createNumberReader(options: {
  spell: (value: number) => string;
  others?: Readonly<Record<number, readonly string[]>>;
  year?: (value: number) => string;
}): NumberReader {
  const { spell, others = {}, year = spell } = options;
  let table: Map<string, string> | undefined;

  /** Made when first asked for: most requests hold no number. */
  const numbers = (): Map<string, string> => {
    if (table !== undefined) return table;
    table = new Map();
    for (let value = LARGEST; value >= 0; value -= 1) {
      for (const words of [spell(value), ...(value >= 1100 && value < 2100 ? [year(value)] : []), ...(others[value] ?? [])])
        table.set(key(words), String(value));
    }
    return table;
  };

  return {
    digits(text) {
      const words = text.split(' ');
      const keys = words.map(key);
      const out: string[] = [];
      for (let at = 0; at < words.length; ) {
        const size = longestNumber(keys, at, numbers());
        out.push(size === 0 ? (words[at] ?? '') : (numbers().get(keys.slice(at, at + size).join('')) ?? ''));
        at += Math.max(size, 1);
      }
      return out.join(' ');
    },
    words: (text) =>
      text
        .replace(
          /\d+/g,
          (digits) => ` ${digits.length > 4 ? digits : Number(digits) >= 1100 && Number(digits) < 2100 ? year(Number(digits)) : spell(Number(digits))} `,
        )
        .replace(/\s+/g, ' ')
        .trim(),
  };
}

/** How many words from here on are one number; 0 when the next one is none. */
function longestNumber(keys: readonly string[], at: number, numbers: ReadonlyMap<string, string>): number {
  for (let size = Math.min(MOST_WORDS, keys.length - at); size > 0; size -= 1) {
    if (numbers.has(keys.slice(at, at + size).join(''))) return size;
  }
  return 0;
}
