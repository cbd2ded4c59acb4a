import type { InteractionModel } from './interaction-model.js';
import { alexaWords } from './languages/en/alexa-words.js';
import { reading } from './languages/en/reading.js';

/** What Alexa might send for a phrase: a LaunchRequest, or an intent with the words of its filled slots. */
export type Match = { readonly launch: true } | { readonly intent: string; readonly slots: Readonly<Record<string, string>> };

/** One sample that fits a phrase. The higher the score, the more of the phrase it explains. */
export type Candidate = { readonly intent: string; readonly sample: string; readonly slots: Readonly<Record<string, string>>; readonly score: number };

type Word = { readonly literal: string } | { readonly slot: string; readonly type: SlotMatcher };
type SlotMatcher = { readonly kind: 'number' | 'closed' | 'open'; readonly values: ReadonlySet<string> };
type Sample = { readonly intent: string; readonly text: string; readonly words: readonly Word[] };
type Alignment = { readonly slots: Readonly<Record<string, string>>; readonly score: number };

const LONGEST_SLOT = 10;
/** A type with fewer values lists all there is ("a bit", "upstairs"); longer lists are examples. */
const CLOSED_BELOW = 10;
const LITERAL = 2;
const LISTED_WORD = 1.5;
const LISTED = 0.5;
const UNLISTED = 1.5;
const CONNECTOR_INSIDE = 1;

/** Join a name to what follows: unlikely inside a name that no list holds. */
const CONNECTORS: ReadonlySet<string> = new Set([...reading.by, ...reading.inRoom].filter((phrase) => !phrase.includes(' ')));

/**
 * Which intent a phrase goes to, judged from the model's samples alone: for the demo, the simulator and regression tests, English only.
 *
 * **A tool, not a prediction of Alexa.** Alexa generalises from the samples, weighs their number, knows artists and songs of its own, rewrites
 * values, and is trained anew at each build. An approximation like this one agreed with 4 of 11 cases that had surprised their author.
 *
 * "Alexa, ask music assistant to …" and politeness are taken off first; "open music assistant" is a launch; Alexa's own phrases ("next") go to
 * Alexa's intents when the model lists them. Numbers are given as digits, as Alexa gives them.
 *
 * @returns undefined when nothing fits: Alexa would send `AMAZON.FallbackIntent`.
 */
export function match(model: InteractionModel, utterance: string): Match | undefined {
  const said = unwrap(model, tokenize(utterance));
  if (said.launch) return { launch: true };
  const builtIn = builtInIntent(model, said.tokens) ?? builtInIntent(model, withoutPoliteness(said.tokens));
  if (builtIn !== undefined) return { intent: builtIn, slots: {} };
  const [best] = rank(model, said.tokens);
  return best === undefined ? undefined : { intent: best.intent, slots: best.slots };
}

/** The best fitting sample of every intent that has one, best first. What comes close behind the first deserves a look. */
export function candidates(model: InteractionModel, utterance: string): Candidate[] {
  return rank(model, unwrap(model, tokenize(utterance)).tokens);
}

/** Words in lower case, without the punctuation around them. */
function tokenize(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replaceAll('%', alexaWords.percentSign)
    .split(/\s+/)
    .map((token) => token.replace(/^["“(]+|["”).,!?;:]+$/g, ''))
    .filter((token) => token !== '');
}

/** For comparing: "what's" and "whats", "a. c. d. c." and "a c d c" are the same. */
export const plain = (text: string): string => text.toLowerCase().replace(/['’.]/g, '').trim();

/** Take off "alexa", the invocation name and what joins them to the wish. */
function unwrap(model: InteractionModel, tokens: readonly string[]): { launch: boolean; tokens: readonly string[] } {
  const name = model.interactionModel.languageModel.invocationName;
  const awake = withoutFirst(tokens, alexaWords.wake) ?? tokens;
  const text = awake.join(' ');
  if (text === name || alexaWords.open.some((verb) => text === `${verb} ${name}`)) return { launch: true, tokens: [] };
  const asked = withoutFirst(
    awake,
    alexaWords.ask.map((verb) => `${verb} ${name}`),
  );
  const wish = asked === undefined ? awake : (withoutFirst(asked, alexaWords.connect) ?? asked);
  return { launch: false, tokens: wish };
}

function withoutFirst(tokens: readonly string[], phrases: readonly string[]): readonly string[] | undefined {
  const phrase = phrases.map((text) => text.split(' ')).find((words) => words.every((word, index) => tokens[index] === word));
  return phrase === undefined ? undefined : tokens.slice(phrase.length);
}

function withoutLast(tokens: readonly string[], phrases: readonly string[]): readonly string[] | undefined {
  const phrase = phrases.map((text) => text.split(' ')).find((words) => words.every((word, index) => tokens[tokens.length - words.length + index] === word));
  return phrase === undefined ? undefined : tokens.slice(0, -phrase.length);
}

function withoutPoliteness(tokens: readonly string[]): readonly string[] {
  const start = withoutFirst(tokens, alexaWords.politeBefore) ?? tokens;
  return withoutLast(start, alexaWords.politeAfter) ?? start;
}

function builtInIntent(model: InteractionModel, tokens: readonly string[]): string | undefined {
  const text = tokens.join(' ');
  const known = new Set(model.interactionModel.languageModel.intents.map((intent) => intent.name));
  return Object.entries(alexaWords.builtInPhrases).find(([intent, phrases]) => known.has(intent) && phrases.some((phrase) => phrase === text))?.[0];
}

/** Politeness may be part of a name or of a sample, so the phrase is tried as it is too. */
function rank(model: InteractionModel, tokens: readonly string[]): Candidate[] {
  const bare = withoutPoliteness(tokens);
  const explained = LITERAL * (tokens.length - bare.length);
  const best = new Map<string, Candidate>();
  for (const sample of compile(model)) {
    const asIs = align(sample, tokens);
    const polite = explained === 0 ? undefined : align(sample, bare);
    for (const found of [asIs, polite && { ...polite, score: polite.score + explained }]) {
      if (found === undefined || found.score <= (best.get(sample.intent)?.score ?? Number.NEGATIVE_INFINITY)) continue;
      best.set(sample.intent, { intent: sample.intent, sample: sample.text, ...found });
    }
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

/** The best way to lay a sample over a phrase. Of equals the one with the longer first slot: in "x by y by z" the last "by" counts. */
function align(sample: Sample, tokens: readonly string[]): Alignment | undefined {
  if (!sample.words.every((word) => !('literal' in word) || tokens.some((token) => plain(token) === word.literal))) return undefined;
  const onlySlots = sample.words.every((word) => 'slot' in word);
  const from = (wordIndex: number, tokenIndex: number): Alignment | undefined => {
    const word = sample.words[wordIndex];
    if (word === undefined) return tokenIndex === tokens.length ? { slots: {}, score: 0 } : undefined;
    if ('literal' in word) {
      if (plain(tokens[tokenIndex] ?? '') !== word.literal) return undefined;
      const rest = from(wordIndex + 1, tokenIndex + 1);
      return rest && { slots: rest.slots, score: rest.score + LITERAL };
    }
    const longest = Math.min(LONGEST_SLOT, tokens.length - tokenIndex - (sample.words.length - wordIndex - 1));
    let best: Alignment | undefined;
    for (let length = longest; length >= 1; length -= 1) {
      const filled = fill(word.type, tokens.slice(tokenIndex, tokenIndex + length), onlySlots);
      const rest = filled && from(wordIndex + 1, tokenIndex + length);
      if (!filled || !rest || (best && filled.score + rest.score <= best.score)) continue;
      best = { slots: { [word.slot]: filled.value, ...rest.slots }, score: filled.score + rest.score };
    }
    return best;
  };
  return from(0, 0);
}

function fill(type: SlotMatcher, tokens: readonly string[], mustBeListed: boolean): { value: string; score: number } | undefined {
  const value = tokens.join(' ');
  if (type.kind === 'number') {
    const digits = reading.digits((withoutFirst(tokens, reading.articles) ?? tokens).join(' '));
    return /^\d+$/.test(digits) ? { value: digits, score: LISTED_WORD * tokens.length } : undefined;
  }
  if (type.values.has(plain(value))) return { value, score: LISTED + LISTED_WORD * tokens.length };
  if (type.kind === 'closed' || mustBeListed) return undefined;
  return { value, score: -UNLISTED - CONNECTOR_INSIDE * tokens.filter((token) => CONNECTORS.has(token)).length };
}

const compiled = new WeakMap<InteractionModel, readonly Sample[]>();

function compile(model: InteractionModel): readonly Sample[] {
  const known = compiled.get(model);
  if (known !== undefined) return known;
  const { intents, types } = model.interactionModel.languageModel;
  const matchers = new Map(
    types.map(({ name, values = [] }): [string, SlotMatcher] => {
      const listed = values.flatMap((value) => [value.name.value, ...(value.name.synonyms ?? [])]).map(plain);
      return [name, { kind: values.length < CLOSED_BELOW ? 'closed' : 'open', values: new Set(listed) }];
    }),
  );
  const numbers: SlotMatcher = { kind: 'number', values: new Set() };
  const samples = intents.flatMap(({ name: intent, slots = [], samples: texts = [] }) => {
    const typeOf = new Map(slots.map((slot) => [slot.name, matchers.get(slot.type) ?? numbers]));
    const toWord = (text: string): Word => {
      const slot = /^\{(\w+)\}$/.exec(text)?.[1];
      return slot === undefined ? { literal: plain(text) } : { slot, type: typeOf.get(slot) ?? numbers };
    };
    return texts.map((text): Sample => ({ intent, text, words: text.split(' ').map(toWord) }));
  });
  compiled.set(model, samples);
  return samples;
}
