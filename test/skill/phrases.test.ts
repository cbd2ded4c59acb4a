import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INTENTS } from '../../src/skill/intents/index.js';
import { LANGUAGES } from '../../src/skill/languages/index.js';
import type { Match } from '../../src/skill/offline-matcher.js';
import { MINUTE } from '../../src/time.js';
import type { Phrase } from './phrases/phrase.js';
import { type PhraseWorld, type Said, startPhraseWorld } from './phrases/phrase-world.js';
import { readTable, TABLES } from './phrases/tables.js';

const FEWEST = 40;
/** What the log says of words that led to nothing. */
const FAILED = ['unexpected', 'unfinished', 'not_understood', ''];

type Count = { locale: string; phrases: number; understood: number; answered: number; sent: number };
const counts: Count[] = [];
let world: PhraseWorld;

beforeAll(async () => {
  world = await startPhraseWorld();
});

afterAll(async () => {
  await world.close();
  process.stdout.write(toTable(counts));
});

describe('what people say', () => {
  it.each(TABLES)(
    'in %s, goes to its intent, and from there as a signed request through the server to the house',
    async (locale) => {
      const phrases = await readTable(locale);
      const { say } = await world.speak(locale);
      const problems: string[] = [];
      const count: Count = { locale, phrases: phrases.length, understood: 0, answered: 0, sent: 0 };
      counts.push(count);
      for (const phrase of phrases) {
        const said = await say([...(phrase.after ?? []), phrase.say]);
        const misheard = whatIsMisheard(phrase, said.heard);
        const wrong = misheard ?? whatIsWrong(phrase, said);
        if (said.sent) count.sent += 1;
        if (misheard === undefined) count.understood += 1;
        if (wrong === undefined) count.answered += 1;
        else problems.push(`"${phrase.say}" ${wrong}`);
      }
      expect(problems).toEqual([]);
    },
    2 * MINUTE,
  );

  it.each(TABLES)('in %s, has a phrase for every intent of ours', async (locale) => {
    const phrases = await readTable(locale);
    expect(phrases.length).toBeGreaterThanOrEqual(FEWEST);
    const said = new Set(phrases.map(({ intent }) => intent));
    const ours: readonly string[] = INTENTS.map(({ name }) => name).filter((name) => !name.startsWith('AMAZON.'));
    expect(ours.filter((name) => !said.has(name))).toEqual([]);
  });

  it('has a table for every locale', () => {
    expect(TABLES).toEqual(LANGUAGES.flatMap(({ locales }) => locales).sort());
  });
});

/** Why the matcher did not understand it, if so. */
function whatIsMisheard({ intent, slots = {} }: Phrase, heard: Match | undefined): string | undefined {
  const expected = intent === 'launch' ? 'a launch' : intent === 'nothing' ? 'nothing' : describeIntent(intent, slots);
  const actual = heard === undefined ? 'nothing' : 'launch' in heard ? 'a launch' : describeIntent(heard.intent, heard.slots);
  return expected === actual ? undefined : `is heard as ${actual}, not ${expected}`;
}

const describeIntent = (intent: string, slots: Readonly<Record<string, string>>): string =>
  `${intent}{${Object.entries(slots)
    .map(([name, value]) => `${name}: ${value}`)
    .sort()
    .join(', ')}}`;

/** Why the answer is not what it should be, if so. */
function whatIsWrong({ intent, answers = '', command }: Phrase, { missed, answer, outcome, commands }: Said): string | undefined {
  if (missed.length > 0) return `comes after "${missed.join('", "')}", which nobody understands`;
  if (intent !== 'nothing' && FAILED.includes(outcome)) return `ends as "${outcome}": ${answer}`;
  if (!answer.includes(answers)) return `is answered "${answer}", not "…${answers}…"`;
  if (command !== undefined && !commands.includes(command)) return `leads to [${commands.join(', ')}] without ${command}: ${answer}`;
  return undefined;
}

function toTable(rows: readonly Count[]): string {
  const sum = (of: (row: Count) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const total = [sum((row) => row.phrases), sum((row) => row.understood), sum((row) => row.answered), sum((row) => row.sent)];
  const lines = [...rows.map((row) => [row.locale, row.phrases, row.understood, row.answered, row.sent]), ['all', ...total]];
  const toLine = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell) => String(cell).padEnd(16))
      .join('')
      .trimEnd();
  return `\n${[['locale', 'phrases', 'understood', 'answered right', 'sent for it'], ...lines].map(toLine).join('\n')}\n\n`;
}
