import { CLOSED_TYPES, type ModelType } from './interaction-model.js';
import type { Reading } from './languages/reading.js';
import { plain, type Token, textOf } from './offline-phrase.js';

/** What a slot would hold, how well that explains the words, and whether the words are known ones. */
export type Filling = { readonly value: string; readonly score: number; readonly isListed: boolean };

/** Fills a slot of one type with some words; undefined when they cannot be meant. */
export type Filler = (tokens: readonly Token[]) => Filling | undefined;

const LISTED_WORD = 1.5;
const LISTED = 0.5;
const UNLISTED = 1.5;
const CONNECTOR_INSIDE = 1;

/** As `reading` writes words: no accents, except in scripts where they make another letter. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');

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
  fillers.set('AMAZON.NUMBER', (tokens) => known(numberIn(wordsOf(tokens), reading), tokens.length));
  fillers.set('AMAZON.DURATION', (tokens) => known(durationIn(wordsOf(tokens), reading), tokens.length));
  const anything: Filler = (tokens) => ({ value: textOf(tokens), score: -UNLISTED, isListed: false });
  return (type) => fillers.get(type) ?? anything;
}

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => withoutAccents(key));

/** The number as digits, as Alexa gives it: "twenty five", "a hundred". */
function numberIn(words: readonly string[], reading: Reading): string | undefined {
  const isNumber = (text: string): boolean => /^\d+$/.test(text);
  const digits = reading.digits(words.join(' '));
  if (isNumber(digits)) return digits;
  const rest = reading.articles.includes(words[0] ?? '') ? reading.digits(words.slice(1).join(' ')) : '';
  return isNumber(rest) ? rest : undefined;
}

const DESIGNATORS = { hours: 'H', minutes: 'M', seconds: 'S' } as const;
const UNITS = ['hours', 'minutes', 'seconds'] as const;
type Unit = (typeof UNITS)[number];
const isPlain = (word: string, list: readonly string[]): boolean => list.some((each) => withoutAccents(each) === word);

/** The time as Alexa gives it (ISO 8601 §5.5.2): "two minutes thirty" is `PT2M30S`, "half an hour" `PT30M`. */
function durationIn(words: readonly string[], reading: Reading): string | undefined {
  const text = words.join(' ');
  const [, fixed] = Object.entries(reading.durations).find(([said]) => plain(withoutAccents(said)) === text) ?? [];
  if (fixed !== undefined) return secondsAsDuration(fixed);
  let rest = words;
  let duration = '';
  let last: Unit | undefined;
  while (rest.length > 0) {
    const part = firstPart(rest, reading) ?? bareRest(rest, { reading, last });
    if (part === undefined || (last !== undefined && UNITS.indexOf(part.unit) <= UNITS.indexOf(last))) return undefined;
    duration += part.amount + DESIGNATORS[part.unit];
    last = part.unit;
    rest = words.slice(words.length - rest.length + part.size);
    if (rest.length > 0 && rest[0] === reading.and) rest = rest.slice(1);
  }
  return duration === '' ? undefined : `PT${duration}`;
}

/** "Thirty seconds" at the start of the words: "a minute" is one, and in a language without spaces the unit may end the number's word. */
function firstPart(words: readonly string[], reading: Reading): { amount: string; unit: Unit; size: number } | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    for (const unit of UNITS) {
      const glued = reading.hasSpaces ? undefined : reading.units[unit].find((form) => word.length > form.length && word.endsWith(form));
      const before = glued === undefined ? words.slice(0, at) : [...words.slice(0, at), word.slice(0, -glued.length)];
      if (glued === undefined && !isPlain(word, reading.units[unit])) continue;
      const isOne = before.length === 1 && reading.articles.includes(before[0] ?? '');
      const amount = numberIn(before, reading) ?? (isOne ? '1' : undefined);
      return amount === undefined ? undefined : { amount, unit, size: at + 1 };
    }
  }
  return undefined;
}

/** A number alone is of the unit below the last: "two minutes thirty". */
function bareRest(words: readonly string[], { reading, last }: { reading: Reading; last: Unit | undefined }) {
  const unit = last === undefined ? undefined : UNITS[UNITS.indexOf(last) + 1];
  const amount = unit === undefined ? undefined : numberIn(words, reading);
  return unit === undefined || amount === undefined ? undefined : { amount, unit, size: words.length };
}

function secondsAsDuration(seconds: number): string {
  const amounts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60] as const;
  return `PT${UNITS.map((unit, index) => (amounts[index] ? `${amounts[index]}${DESIGNATORS[unit]}` : '')).join('')}`;
}
