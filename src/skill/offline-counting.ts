import type { Reading } from './languages/reading.js';
import { plain } from './offline-phrase.js';

/** As `reading` writes words: no accents, except in scripts where they make another letter. */
export const withoutAccents = (text: string): string =>
  /^\p{ASCII}*$/u.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
        .normalize('NFC');

const DESIGNATORS = { hours: 'H', minutes: 'M', seconds: 'S' } as const;
const UNITS = ['hours', 'minutes', 'seconds'] as const;
type Unit = (typeof UNITS)[number];
type Part = { readonly amount: string; readonly unit: Unit; readonly size: number };

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** Numbers and times in the words of one language, as Alexa gives them. The words come without accents. */
export function createCounting(reading: Reading) {
  const { articles, and, digits, hasSpaces, units } = reading;
  const fixed = new Map(Object.entries(reading.durations).map(([said, seconds]) => [plain(withoutAccents(said)), seconds]));
  const plainUnits = UNITS.map((unit) => [unit, new Set(units[unit].map(withoutAccents))] as const);

  /** As digits: "twenty five", "a hundred". */
  function numberIn(words: readonly string[]): string | undefined {
    const number = digits(words.join(' '));
    if (isNumber(number)) return number;
    const rest = articles.includes(words[0] ?? '') ? digits(words.slice(1).join(' ')) : '';
    return isNumber(rest) ? rest : undefined;
  }

  /** As ISO 8601 §5.5.2 writes it: "two minutes thirty" is `PT2M30S`, "half an hour" `PT30M`. */
  function durationIn(words: readonly string[]): string | undefined {
    const known = fixed.get(words.join(' '));
    if (known !== undefined) return secondsAsDuration(known);
    let rest = words;
    let duration = '';
    let last: Unit | undefined;
    while (rest.length > 0) {
      const part = firstPart(rest) ?? bareRest(rest, last);
      if (part === undefined || (last !== undefined && UNITS.indexOf(part.unit) <= UNITS.indexOf(last))) return undefined;
      duration += part.amount + DESIGNATORS[part.unit];
      last = part.unit;
      rest = rest.slice(part.size);
      if (rest.length > 0 && rest[0] === and) rest = rest.slice(1);
    }
    return duration === '' ? undefined : `PT${duration}`;
  }

  /** "Thirty seconds" at the start of the words: "a minute" is one, and in a language without spaces the unit may end the number's word. */
  function firstPart(words: readonly string[]): Part | undefined {
    for (const [at, word] of words.entries()) {
      for (const [unit, forms] of plainUnits) {
        const glued = hasSpaces ? undefined : units[unit].find((form) => word.length > form.length && word.endsWith(form));
        if (glued === undefined && !forms.has(word)) continue;
        const before = glued === undefined ? words.slice(0, at) : [...words.slice(0, at), word.slice(0, -glued.length)];
        const isOne = before.length === 1 && articles.includes(before[0] ?? '');
        const amount = numberIn(before) ?? (isOne ? '1' : undefined);
        return amount === undefined ? undefined : { amount, unit, size: at + 1 };
      }
    }
    return undefined;
  }

  /** A number alone is of the unit below the last: "two minutes thirty". */
  function bareRest(words: readonly string[], last: Unit | undefined): Part | undefined {
    const unit = last === undefined ? undefined : UNITS[UNITS.indexOf(last) + 1];
    const amount = unit === undefined ? undefined : numberIn(words);
    return unit === undefined || amount === undefined ? undefined : { amount, unit, size: words.length };
  }

  return { numberIn, durationIn };
}

function secondsAsDuration(seconds: number): string {
  const amounts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60] as const;
  return `PT${UNITS.map((unit, index) => (amounts[index] ? `${amounts[index]}${DESIGNATORS[unit]}` : '')).join('')}`;
}
