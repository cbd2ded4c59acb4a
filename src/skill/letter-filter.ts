/** Letters that may differ between a name and the same name misheard. */
const MAX_OTHER_LETTERS = 4;
/** Of a name's pairs of neighbouring letters, so many must be among those said; of those said, so many must be in a longer name that holds it all. */
const MIN_PAIRS = 0.25;
const MIN_PAIRS_OF_PART = 0.7;

const LETTERS = 26;
const SKIPPED = 26;
const UNREADABLE = 27;

/** What each ASCII character is read as: a letter, nothing, or something that only `fold` knows. As `fold` does it, `!` and `$` are letters. */
const READ_AS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return UNREADABLE;
  const letter = (code === 33 ? 105 : code === 36 ? 115 : code | 32) - 97;
  return letter >= 0 && letter < LETTERS && (code >= 65 || code === 33 || code === 36) ? letter : SKIPPED;
});

type Letters = { readonly bits: number; readonly pairs: Uint8Array; readonly count: number; readonly length: number };

/** Undefined when a text holds digits or letters outside ASCII. */
function lettersOf(text: string): Letters | undefined {
  const pairs = new Uint8Array(LETTERS * LETTERS);
  let [bits, count, length, before] = [0, 0, 0, -1];
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
function mayBe(name: string, said: Letters): boolean {
  let [bits, count, shared, length, before] = [0, 0, 0, 0, -1];
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    const letter = code > 127 ? UNREADABLE : (READ_AS[code] ?? UNREADABLE);
    if (letter === UNREADABLE) return true;
    if (letter === SKIPPED) continue;
    bits |= 1 << letter;
    length += 1;
    if (before >= 0) {
      shared += said.pairs[before * LETTERS + letter] ?? 0;
      count += 1;
    }
    before = letter;
  }
  // The name is longer than what was said (a part of it was said), or shorter (more than the name was said), or as long (one of them misheard).
  if (length > said.length * 1.5) return (said.bits & ~bits) === 0 && shared >= said.count * MIN_PAIRS_OF_PART;
  if (length < said.length * 0.6) return (bits & ~said.bits) === 0 && shared >= count * MIN_PAIRS_OF_PART;
  return shared >= count * MIN_PAIRS && ones(bits & ~said.bits) <= MAX_OTHER_LETTERS && ones(said.bits & ~bits) <= MAX_OTHER_LETTERS;
}

/**
 * Whether a name can be one of these texts at all, as far as its letters tell: a list of a hundred thousand is gone through in milliseconds,
 * and only what is left is folded and compared. Names with digits, accents or other scripts always may.
 */
export function letterFilter(texts: readonly string[]): (name: string) => boolean {
  const said = texts.flatMap((text) => lettersOf(text) ?? []);
  return said.length === 0 ? () => true : (name) => said.some((each) => mayBe(name, each));
}
