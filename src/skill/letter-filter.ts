/** Letters that may differ between a name and the same name misheard. */
const MAX_OTHER_LETTERS = 4;

const A = 97;
const LETTERS = 26;
/** Punctuation that `fold` reads as a letter. */
const READ_AS: Readonly<Record<number, number>> = { 33: 105 - A, 36: 115 - A };

/** Which of the letters a–z a text holds, one bit each; undefined when it holds digits or letters outside ASCII. */
function letterBits(text: string): number | undefined {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127 || (code >= 48 && code <= 57)) return undefined;
    const letter = (code | 32) - A;
    if (letter >= 0 && letter < LETTERS) bits |= 1 << letter;
    else {
      const other = READ_AS[code];
      if (other !== undefined) bits |= 1 << other;
    }
  }
  return bits;
}

function count(bits: number): number {
  let left = bits;
  let ones = 0;
  for (; left !== 0; ones += 1) left &= left - 1;
  return ones;
}

/**
 * Whether a name can be one of these texts at all, as far as its letters tell: a list of a hundred thousand is gone through in milliseconds,
 * and only what is left is folded and compared. Names with digits, accents or other scripts always may.
 */
export function letterFilter(texts: readonly string[]): (name: string) => boolean {
  const said = texts.map((text) => ({ bits: letterBits(text), length: text.length }));
  if (said.some(({ bits }) => bits === undefined)) {
    const readable = said.filter(({ bits }) => bits !== undefined);
    if (readable.length === 0) return () => true;
  }
  return (name) => {
    const bits = letterBits(name);
    if (bits === undefined) return true;
    return said.some((each) => {
      if (each.bits === undefined) return true;
      const notSaid = count(bits & ~each.bits);
      const notNamed = count(each.bits & ~bits);
      // The name is longer than what was said (a part of it was said), or shorter (more than the name was said), or as long (one of them misheard).
      if (name.length > each.length * 1.5) return notNamed === 0;
      if (name.length < each.length * 0.6) return notSaid === 0;
      return notSaid <= MAX_OTHER_LETTERS && notNamed <= MAX_OTHER_LETTERS;
    });
  };
}
