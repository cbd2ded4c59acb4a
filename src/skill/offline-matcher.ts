import type { InteractionModel } from './interaction-model.js';
import type { Language } from './languages/language.js';
import { createFillers, type Filler, type Filling } from './offline-fillings.js';
import { createPhraseReader, plain, type Token, tokenize, type Wording } from './offline-phrase.js';

/** What Alexa might send for a phrase: a LaunchRequest, or an intent with the words of its filled slots. */
export type Match = { readonly launch: true } | { readonly intent: string; readonly slots: Readonly<Record<string, string>> };

/** One sample that fits a phrase. The higher the score, the more of the phrase it explains. */
export type Candidate = { readonly intent: string; readonly sample: string; readonly slots: Readonly<Record<string, string>>; readonly score: number };

/** What the matcher must know of a language beside its model. */
export type MatcherLanguage = Pick<Language, 'alexaWords' | 'reading' | 'invocationName'>;

export type Matcher = {
  readonly invocationName: string;
  /** @returns undefined when nothing fits: Alexa would send `AMAZON.FallbackIntent`. */
  match(utterance: string): Match | undefined;
  /** The best fitting sample of every intent that has one, best first. What comes close behind the first deserves a look. */
  candidates(utterance: string): Candidate[];
};

type Word = { readonly literal: string } | { readonly slot: string; readonly type: string; readonly fill: Filler };
type Sample = { readonly intent: string; readonly text: string; readonly words: readonly Word[]; readonly order: number };
type Alignment = { readonly slots: Readonly<Record<string, string>>; readonly score: number };

const LONGEST_SLOT = 14;
const LITERAL = 2;

/**
 * Which intent a phrase goes to, judged from one locale's samples alone: for the demo, the simulator and regression tests.
 *
 * **A tool, not a prediction of Alexa.** Alexa generalises from the samples, weighs their number, knows artists and songs of its own, rewrites
 * values, and is trained anew at each build. An approximation like this one agreed with 4 of 11 cases that had surprised their author.
 *
 * "Alexa, ask ⟨name⟩ to …" and politeness are taken off first; "open ⟨name⟩" is a launch; Alexa's own phrases ("next") go to Alexa's intents when
 * the model lists them. Numbers are given as digits and times as ISO 8601 durations, as Alexa gives them.
 */
export function createMatcher({ model, language }: { model: InteractionModel; language: MatcherLanguage }): Matcher {
  const read = createPhraseReader(language);
  const samples = compile(model, language);
  const builtIn = builtInIntents(model, language);

  const rank = (wordings: readonly Wording[]): Candidate[] => {
    const best = new Map<string, Candidate & { order: number }>();
    for (const { tokens, dropped } of wordings) {
      const fill = remembered(tokens);
      for (const sample of samples.thatMayFit(tokens)) {
        const found = align(sample, { tokens, fill });
        if (found === undefined) continue;
        const candidate = { intent: sample.intent, sample: sample.text, slots: found.slots, score: found.score + LITERAL * dropped, order: sample.order };
        const known = best.get(sample.intent);
        if (known === undefined || isBetter(candidate, known)) best.set(sample.intent, candidate);
      }
    }
    return [...best.values()].sort((one, other) => (isBetter(one, other) ? -1 : 1)).map(({ order: _, ...candidate }) => candidate);
  };

  return {
    invocationName: language.invocationName,
    match(utterance) {
      const heard = read(utterance);
      if (heard === 'launch') return { launch: true };
      const own = heard.map(({ tokens }) => builtIn.get(keyOf(tokens))).find((intent) => intent !== undefined);
      if (own !== undefined) return { intent: own, slots: {} };
      const [best] = rank(heard);
      return best === undefined ? undefined : { intent: best.intent, slots: best.slots };
    },
    candidates(utterance) {
      const heard = read(utterance);
      return heard === 'launch' ? [] : rank(heard);
    },
  };
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ');

/** Of equals the one that the model lists first. */
const isBetter = (one: { score: number; order: number }, other: { score: number; order: number }): boolean =>
  one.score > other.score || (one.score === other.score && one.order < other.order);

/** Alexa's phrases for those of its intents that this model lists. */
function builtInIntents(model: InteractionModel, { alexaWords }: MatcherLanguage): ReadonlyMap<string, string> {
  const listed = new Set(model.interactionModel.languageModel.intents.map(({ name }) => name));
  const pairs = Object.entries(alexaWords.builtInPhrases).flatMap(([intent, phrases = []]) => phrases.map((phrase) => [plain(phrase), intent] as const));
  return new Map(pairs.filter(([, intent]) => listed.has(intent)));
}

type FillAt = (word: { type: string; fill: Filler }, from: number, length: number) => Filling | undefined;

/** Many samples ask for the same words to be put in the same type. */
function remembered(tokens: readonly Token[]): FillAt {
  const known = new Map<string, Filling | undefined>();
  return ({ type, fill }, from, length) => {
    const key = `${type} ${from} ${length}`;
    if (!known.has(key)) known.set(key, fill(tokens.slice(from, from + length)));
    return known.get(key);
  };
}

/** The best way to lay a sample over a phrase. Of equals the one with the longer first slot: in "x by y by z" the last "by" counts. */
function align({ words }: Sample, { tokens, fill }: { tokens: readonly Token[]; fill: FillAt }): Alignment | undefined {
  const onlySlots = words.every((word) => 'slot' in word);
  const from = (wordIndex: number, tokenIndex: number): Alignment | undefined => {
    const word = words[wordIndex];
    if (word === undefined) return tokenIndex === tokens.length ? { slots: {}, score: 0 } : undefined;
    if ('literal' in word) {
      if (tokens[tokenIndex]?.key !== word.literal) return undefined;
      const rest = from(wordIndex + 1, tokenIndex + 1);
      return rest && { slots: rest.slots, score: rest.score + LITERAL };
    }
    const left = words.length - wordIndex - 1;
    const longest = Math.min(LONGEST_SLOT, tokens.length - tokenIndex - left);
    let best: Alignment | undefined;
    for (let length = longest; length >= Math.max(1, left === 0 ? tokens.length - tokenIndex : 1); length -= 1) {
      const filled = fill(word, tokenIndex, length);
      if (filled === undefined || (onlySlots && !filled.isListed)) continue;
      const rest = from(wordIndex + 1, tokenIndex + length);
      if (rest === undefined || (best && filled.score + rest.score <= best.score)) continue;
      best = { slots: { [word.slot]: filled.value, ...rest.slots }, score: filled.score + rest.score };
    }
    return best;
  };
  return from(0, 0);
}

/** Every sample, found by the rarest of its own words: most cannot fit a phrase, and need not be tried. */
function compile(model: InteractionModel, { reading }: MatcherLanguage) {
  const { intents, types } = model.interactionModel.languageModel;
  const fillerOf = createFillers(types, reading);
  const samples = intents
    .flatMap(({ name: intent, slots = [], samples: texts = [] }) => {
      const typeOf = new Map(slots.map((slot) => [slot.name, slot.type]));
      const toWords = (text: string): readonly Word[] => {
        const slot = /^\{(\w+)\}$/.exec(text)?.[1];
        if (slot === undefined) return tokenize(text).map(({ key }) => ({ literal: key }));
        const type = typeOf.get(slot) ?? '';
        return [{ slot, type, fill: fillerOf(type) }];
      };
      return texts.map((text) => ({ intent, text, words: text.split(' ').flatMap(toWords) }));
    })
    .map((sample, order): Sample => ({ ...sample, order }));

  const literalsOf = ({ words }: Sample): string[] => words.flatMap((word) => ('literal' in word ? [word.literal] : []));
  const counts = new Map<string, number>();
  for (const literal of samples.flatMap(literalsOf)) counts.set(literal, (counts.get(literal) ?? 0) + 1);
  const byRarest = new Map<string, Sample[]>();
  for (const sample of samples) {
    const [rarest = ''] = literalsOf(sample).sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0));
    const sharing = byRarest.get(rarest);
    if (sharing === undefined) byRarest.set(rarest, [sample]);
    else sharing.push(sample);
  }
  return {
    thatMayFit: (tokens: readonly Token[]): Sample[] => ['', ...new Set(tokens.map(({ key }) => key))].flatMap((key) => byRarest.get(key) ?? []),
  };
}
