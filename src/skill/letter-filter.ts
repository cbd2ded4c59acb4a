/** Letters that may differ between a name and the same name misheard. */
const MAX_OTHER_LETTERS = 4;
/** Of the pairs of neighbouring letters in the shorter of two alike, so many must be in the other: if it is the same name, and if it was misheard. */
const MIN_PAIRS = { same: 0.6, misheard: 0.25 } as const;
/** Of those of a part, so many must be in the whole. */
const MIN_PAIRS_OF_PART = 0.7;

/** What to look for: names that may be the same, or also those that may only sound so. */
export type Strictness = keyof typeof MIN_PAIRS;

/** A name that is longer than this many times what was said is that only if the rest is in brackets or behind a dash. */
const MAX_LONGER = 3;
const DECORATION = [40, 45, 91, 123];

const LETTERS = 26;
const SKIPPED = 26;
const UNREADABLE = 27;

/**
 * What each ASCII character is read as: a letter, or nothing. As `fold` does it, `!` and `$` are letters. Digits are nothing, and what is left of
 * "7 rings" is a part of "seven rings".
 */
const READ_AS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = (code === 33 ? 105 : code === 36 ? 115 : code | 32) - 97;
  return letter >= 0 && letter < LETTERS && (code >= 65 || code === 33 || code === 36) ? letter : SKIPPED;
});

type Letters = { readonly bits: number; readonly pairs: Uint8Array; readonly count: number; readonly length: number };

/** Undefined when a text holds letters outside ASCII. */
function lettersOf(text: string): Letters | undefined {
  const pairs = new Uint8Array(LETTERS * LETTERS);
  let bits = 0;
  let count = 0;
  let length = 0;
  let before = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const letter = code > 127 ? UNREADABLE : (READ_AS[code] ?? UNREADABLE);
    if (letter === UNREADABLE) return undefined;
    if (letter === SKIPPED) continue;
    bits |= 1 << letter;
    length += 1;
    if (before >= 0) {
      pairs[before * LETTERS + letter] = 1;
      count += 1;
    }
    before = letter;
  }
  return { bits, pairs, count, length };
}

function ones(bits: number): number {
  let left = bits - ((bits >> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >> 2) & 0x33333333);
  return (((left + (left >> 4)) & 0x0f0f0f0f) * 0x01010101) >> 24;
}

/** Whether a name's letters, and how they follow each other, let it be this text. */
function mayBe(name: string, { said, minPairs }: { said: Letters; minPairs: number }): boolean {
  let bits = 0;
  let count = 0;
  let shared = 0;
  let isDecorated = false;
  let length = 0;
  let before = -1;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    const letter = code > 127 ? UNREADABLE : (READ_AS[code] ?? UNREADABLE);
    if (letter === UNREADABLE) return true;
    if (letter === SKIPPED) {
      isDecorated ||= DECORATION.includes(code);
      continue;
    }
    bits |= 1 << letter;
    length += 1;
    if (before >= 0) {
      shared += said.pairs[before * LETTERS + letter] ?? 0;
      count += 1;
    }
    before = letter;
  }
  // The name is longer than what was said (a part of it was said), or shorter (more than the name was said), or as long (one of them misheard).
  if (length > said.length * MAX_LONGER && !isDecorated) return false;
  if (length > said.length * 1.5) return (said.bits & ~bits) === 0 && shared >= said.count * MIN_PAIRS_OF_PART;
  if (length < said.length * 0.6) return (bits & ~said.bits) === 0 && shared >= count * MIN_PAIRS_OF_PART;
  return shared >= Math.min(count, said.count) * minPairs && ones(bits & ~said.bits) <= MAX_OTHER_LETTERS && ones(said.bits & ~bits) <= MAX_OTHER_LETTERS;
}

/**
 * Whether a name can be one of these texts at all, as far as its letters tell: a list of a hundred thousand is gone through in milliseconds,
 * and only what is left is folded and compared. Names with accents or in other scripts always may.
 */
export function letterFilter(texts: readonly string[]): (name: string, strictness: Strictness) => boolean {
  // A number has no letters: it is told by its words.
  const said = [...new Set(texts)].flatMap((text) => lettersOf(text) ?? []).filter(({ length }) => length > 0);
  if (said.length === 0) return () => true;
  const looks = {
    same: said.map((each) => ({ said: each, minPairs: MIN_PAIRS.same })),
    misheard: said.map((each) => ({ said: each, minPairs: MIN_PAIRS.misheard })),
  };
  return (name, strictness) => looks[strictness].some((look) => mayBe(name, look));
}
