import type { Language } from './languages/language.js';

/** One word: as it is given to a slot, and as it is compared ("what's" and "whats" are the same). Behind a hyphen `text` begins with one. */
export type Token = { readonly text: string; readonly key: string };

/** One way to hear a phrase: what is left of it, and how many words were taken off as not part of the wish. */
export type Wording = { readonly tokens: readonly Token[]; readonly dropped: number };

const PUNCTUATION = /^["“„«(¿¡]+|["”“»).,!?;:…]+$/gu;
/** Where Japanese writes no space behind them. */
const SEPARATORS = /[。、「」『』]/gu;

/** Words in lower case, without the punctuation around them; "hip-hop" is two. */
export function tokenize(text: string): Token[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(SEPARATORS, ' ')
    .split(/\s+/)
    .flatMap((word) => word.replace(PUNCTUATION, '').split(/(?=-)/))
    .map((word) => ({ text: word, key: word.replace(/['.-]/g, '') }))
    .filter(({ key }) => key !== '');
}

const keysOf = (text: string): string[] => tokenize(text).map(({ key }) => key);

/** For comparing values: "Hip-Hop" and "hip hop", "a. c. d. c." and "a c d c" are the same. */
export const plain = (text: string): string => keysOf(text).join(' ');

/** The words as they were said. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => (text.startsWith('-') ? text : ` ${text}`))
    .join('')
    .replace(/^[ -]/, '');

/**
 * Reads phrases of one language as Alexa does before any sample is tried: the wake word and "ask ⟨name⟩ to" are no part of the wish; nor is
 * politeness. As such words may also begin a sample or a name, the phrase is handed back with and without them, the barest last.
 *
 * @returns a function: `launch` when only the skill itself was called, else at least one wording.
 */
export function createPhraseReader({ alexaWords, invocationName }: Pick<Language, 'alexaWords' | 'invocationName'>) {
  const name = keysOf(invocationName);
  const before = [[], ...listOf(alexaWords.open)];
  const after = [[], ...listOf(alexaWords.openAfter)];
  const launches = before.flatMap((open) => after.map((behind) => [...open, ...name, ...behind].join(' ')));
  const calls = [...alexaWords.ask, ...alexaWords.open].map((verb) => [...keysOf(verb), ...name]).sort(longestFirst);
  const wake = listOf(alexaWords.wake);
  const [wishBegins, wishEnds] = [listOf([...alexaWords.connect, ...alexaWords.wrappers.start]), listOf(alexaWords.wrappers.end)];
  const [politeBefore, politeAfter] = [listOf(alexaWords.politeBefore), listOf(alexaWords.politeAfter)];

  return (utterance: string): 'launch' | readonly Wording[] => {
    const awake = withoutStart(tokenize(utterance.replace(/[%％]/g, `${alexaWords.percentSign} `)), wake);
    if (launches.includes(awake.map(({ key }) => key).join(' '))) return 'launch';
    const wish = withoutStart(awake, calls);
    if (wish.length === 0) return awake.length === 0 ? [] : 'launch';
    const called = wish.length < awake.length;
    const bare = called ? withoutStart(wish, wishBegins) : wish;
    const wordings = called ? [wish, bare, withoutEnd(wish, wishEnds), withoutEnd(bare, wishEnds)] : [wish];
    const all = wordings.flatMap((tokens) => [tokens, withoutPoliteness(tokens)]).filter((tokens) => tokens.length > 0);
    const different = new Map(all.map((tokens) => [textOf(tokens), tokens]));
    return [...different.values()].map((tokens) => ({ tokens, dropped: wish.length - tokens.length }));
  };

  function withoutPoliteness(tokens: readonly Token[]): readonly Token[] {
    const less = withoutEnd(withoutStart(tokens, politeBefore), politeAfter);
    return less.length === tokens.length || less.length === 0 ? tokens : withoutPoliteness(less);
  }
}

const longestFirst = (one: readonly string[], other: readonly string[]): number => other.length - one.length;

/** Phrases as keys, longest first. One that ends in an apostrophe ("d'") is joined to the word behind it. */
const listOf = (phrases: readonly string[]): string[][] =>
  phrases
    .map((phrase) => keysOf(phrase).map((key, index, keys) => (index === keys.length - 1 && phrase.endsWith("'") ? `${key}'` : key)))
    .filter((keys) => keys.length > 0)
    .sort(longestFirst);

function withoutStart(tokens: readonly Token[], phrases: readonly (readonly string[])[]): readonly Token[] {
  const isThere = (key: string, token: Token | undefined): boolean =>
    token !== undefined && (key.endsWith("'") ? token.text.startsWith(key) && token.text !== key : token.key === key);
  const found = phrases.find((keys) => keys.every((key, index) => isThere(key, tokens[index])));
  if (found === undefined) return tokens;
  const last = found.at(-1) ?? '';
  const rest = tokens[found.length - 1]?.text.slice(last.length) ?? '';
  return [...(last.endsWith("'") ? tokenize(rest) : []), ...tokens.slice(found.length)];
}

function withoutEnd(tokens: readonly Token[], phrases: readonly (readonly string[])[]): readonly Token[] {
  const found = phrases.find((keys) => keys.length <= tokens.length && keys.every((key, index) => tokens[tokens.length - keys.length + index]?.key === key));
  return found === undefined ? tokens : tokens.slice(0, tokens.length - found.length);
}
