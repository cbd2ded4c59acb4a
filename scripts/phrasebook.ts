import { INTENTS } from '../src/skill/intents/index.js';
import { LANGUAGES } from '../src/skill/languages/index.js';
import type { Phrase } from '../test/skill/phrases/phrase.js';
import { readTable } from '../test/skill/phrases/tables.js';

/** So many ways to say one thing: the tables in `test/skill/phrases/` have the rest. */
const WAYS = 2;
const OWN_WORDS = 8;

const namesOf = new Intl.DisplayNames('en', { type: 'language' });

/** `docs/what-you-can-say.md`: phrases that the tests send through the whole server, in every language. */
export async function phrasebook(): Promise<string> {
  const tongues = [...new Set(LANGUAGES.map(({ language }) => language))];
  const chapters = await Promise.all(tongues.map(chapter));
  return [
    '# What you can say',
    '',
    'Made by `npm run docs` from the tables that `npm test` sends through the server (`test/skill/phrases/`). There are many more ways to say each. Say the words in',
    'bold, then one phrase after another. Or in one breath, in English: "Alexa, ask music assistant to play …".',
    '',
    ...chapters.flat(),
  ].join('\n');
}

async function chapter(tongue: string): Promise<string[]> {
  const [main, ...others] = LANGUAGES.filter(({ language }) => language === tongue).flatMap(({ locales }) => locales);
  const language = LANGUAGES.find(({ locales }) => main !== undefined && locales.includes(main));
  if (main === undefined || language === undefined) return [];
  const phrases = await readTable(main);
  const own = await Promise.all(
    others.map(async (locale) => {
      const said = new Set(phrases.map(({ say }) => say));
      const words = (await readTable(locale)).filter(({ say, intent }) => !said.has(say) && intent !== 'nothing').slice(0, OWN_WORDS);
      return words.length === 0 ? '' : `- ${namesOf.of(locale) ?? locale}: ${words.map(({ say }) => say).join(' · ')}`;
    }),
  );
  return [
    `## ${namesOf.of(tongue) ?? tongue}`,
    '',
    `**${beginning(language.alexaWords.open, language)}**`,
    '',
    ...INTENTS.flatMap(({ name }) => line(phrases.filter(({ intent }) => intent === name))),
    ...own.filter((each) => each !== ''),
    '',
  ];
}

/** "alexa, open music assistant"; the verb may stand behind the name. */
function beginning([verb]: readonly string[], { alexaWords, invocationName }: (typeof LANGUAGES)[number]): string {
  const [wake = 'alexa'] = alexaWords.wake;
  const [after] = alexaWords.openAfter;
  return `${wake}, ${verb === undefined ? `${invocationName} ${after ?? ''}` : `${verb} ${invocationName}`}`.trim();
}

/** The shortest ways to say it: those that need nothing said before come first. */
function line(phrases: readonly Phrase[]): string[] {
  const alone = phrases.filter(({ after = [] }) => after.length === 0);
  const some = [...alone, ...phrases.filter((phrase) => !alone.includes(phrase))].slice(0, WAYS);
  return some.length === 0 ? [] : [`- ${some.map(({ say }) => say).join(' · ')}`];
}
