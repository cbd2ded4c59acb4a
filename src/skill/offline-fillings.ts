import { CLOSED_TYPES, type ModelType } from './interaction-model.js';
import type { Reading } from './languages/reading.js';
import { createCounting, withoutAccents } from './offline-counting.js';
import { plain, type Token, textOf } from './offline-phrase.js';

/** What a slot would hold, how well that explains the words, and whether the words are known ones. */
export type Filling = { readonly value: string; readonly score: number; readonly isListed: boolean };

/** Fills a slot of one type with some words; undefined when they cannot be meant. */
export type Filler = (tokens: readonly Token[]) => Filling | undefined;

const LISTED_WORD = 1.5;
const LISTED = 0.5;
const UNLISTED = 1.5;
const CONNECTOR_INSIDE = 1;

/** How slots are filled in one language: our own types by their values, Alexa's numbers and times by the language's words for them. */
export function createFillers(types: readonly ModelType[], reading: Reading): (type: string) => Filler {
  /** Join a name to what follows: unlikely inside a name that no list holds. */
  const connectors = new Set([...reading.by, ...reading.possessives, ...reading.inRoom, ...reading.afterRoom].map(withoutAccents));
  const isConnector = ({ key }: Token): boolean => connectors.has(withoutAccents(key));
  const known = (value: string | undefined, words: number): Filling | undefined =>
    value === undefined ? undefined : { value, score: LISTED_WORD * words, isListed: true };

  const fillers = new Map(
    types.map(({ name, values = [] }): [string, Filler] => {
      const listed = new Set(values.flatMap(({ name: { value, synonyms = [] } }) => [value, ...synonyms]).map(plain));
      const isClosed = CLOSED_TYPES.includes(name);
      const fill: Filler = (tokens) => {
        const value = textOf(tokens);
        if (listed.has(tokens.map(({ key }) => key).join(' '))) return { value, score: LISTED + LISTED_WORD * tokens.length, isListed: true };
        return isClosed ? undefined : { value, score: -UNLISTED - CONNECTOR_INSIDE * tokens.filter(isConnector).length, isListed: false };
      };
      return [name, fill];
    }),
  );
  const { numberIn, durationIn } = createCounting(reading);
  fillers.set('AMAZON.NUMBER', (tokens) => known(numberIn(wordsOf(tokens)), tokens.length));
  fillers.set('AMAZON.DURATION', (tokens) => known(durationIn(wordsOf(tokens)), tokens.length));
  const anything: Filler = (tokens) => ({ value: textOf(tokens), score: -UNLISTED, isListed: false });
  return (type) => fillers.get(type) ?? anything;
}

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => withoutAccents(key));
