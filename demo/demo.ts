/**
 * `npm run demo`: a house, the server, an account linked as Alexa links it, and then you say something.
 *
 * With phrases as arguments it says those and exits, 0 only if each one worked. In a terminal it asks what you would say; otherwise it reads
 * phrases from standard input, and when there are none plays the conversation below. `--locale de-DE` speaks another language than `en-US`;
 * `--help` says all this.
 */
import { createInterface } from 'node:readline/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type OfflineLocale, openLocale } from '../src/skill/offline-locale.js';
import { type HouseView, openHouse } from './house.js';
import { createProgress, dim, strong } from './terminal.js';
import { openWorld, type Said, type World } from './world.js';

const CONVERSATION = [
  'open music assistant',
  'play thriller in the kitchen',
  'the album',
  'not here, in the living room',
  'volume five',
  'play this in the office too',
  'add hallelujah by jeff buckley to the queue',
  'i love this song',
  'stop playing in half an hour',
  'thanks',
];

const USAGE = `npm run demo                                       asks what you would say; without a terminal plays a conversation
npm run demo -- "play dancing queen" "pause"       says these, and exits with 0 if each one worked
npm run demo -- --locale de-DE "spiele abba"       in another language
MUSIC_ASSISTANT_URL, MA_USERNAME and MA_PASSWORD   your own house instead of the sample house`;

type Wish = { readonly phrases: readonly string[]; readonly spoken: OfflineLocale };

/** Undefined: only help is wanted. */
function readArguments(args: readonly string[]): Wish | undefined {
  const options = { locale: { type: 'string', default: 'en-US' }, help: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  return values.help ? undefined : { phrases: positionals, spoken: openLocale(values.locale) };
}

async function main(wish: Wish): Promise<boolean> {
  const progress = createProgress();
  const house = await progress('the house', () => openHouse(process.env));
  try {
    const world = await progress('the server, an account linked as Alexa does it', () => openWorld(house, wish.spoken));
    try {
      introduce(house, world);
      return await (wish.phrases.length > 0 ? sayAll(world, wish.phrases) : converse(world, wish.spoken));
    } finally {
      await world.close();
    }
  } finally {
    await house.close();
  }
}

/** In a terminal somebody will type; otherwise what is read, and when that is nothing our own conversation. */
async function withPhrases({ phrases, spoken }: Wish): Promise<Wish> {
  if (phrases.length > 0 || process.stdin.isTTY) return { phrases, spoken };
  const given = (await readAll(process.stdin)).split('\n').filter((line) => line.trim() !== '');
  if (given.length === 0 && spoken.language.language !== 'en') throw new Error(`The demo's own conversation is in English: say something in ${spoken.locale}.`);
  return { phrases: given.length > 0 ? given : CONVERSATION, spoken };
}

function introduce(house: HouseView, { publicUrl, steps }: World): void {
  console.log(`\n  ${strong('Music Assistant for Alexa')}`);
  console.log(`  ${house.description}`);
  console.log(`  ${dim(`server on ${publicUrl}, embedded store; every phrase is a signed request to POST /alexa`)}`);
  console.log(`  ${dim(`linked: ${steps.map(({ step, ms }) => `${step} ${ms} ms`).join(' → ')}`)}\n`);
}

async function say(world: World, phrase: string): Promise<Said['status']> {
  console.log(`${strong('You:  ')} ${phrase}`);
  const { answer, status, speakers, why } = await createProgress()('Alexa is thinking', () => world.say(phrase));
  console.log(`${strong('Alexa:')} ${answer}`);
  for (const speaker of speakers) console.log(`       ${dim(speaker)}`);
  if (why !== undefined) console.log(`       ${dim(why)}`);
  console.log();
  return status;
}

/** True when each phrase worked; a question must have been answered by a later one. */
async function sayAll(world: World, phrases: readonly string[]): Promise<boolean> {
  const statuses: Said['status'][] = [];
  for (const phrase of phrases) statuses.push(await say(world, phrase));
  return !statuses.includes('failed') && statuses.at(-1) === 'done';
}

async function converse(world: World, { language: { utterances } }: OfflineLocale): Promise<boolean> {
  const example = utterances.PlaySongIntent.find((sample) => /^[^{]*\{title\}[^{]*$/.test(sample))?.replace('{title}', 'dancing queen');
  console.log(dim(`  Type what you would say, like: ${example}. An empty line ends.\n`));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const phrase = await terminal.question('> ');
      if (phrase.trim() === '') return true;
      await say(world, phrase);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return true;
    throw error;
  } finally {
    terminal.close();
  }
}

async function run(): Promise<boolean> {
  const wish = readArguments(process.argv.slice(2));
  if (wish !== undefined) return main(await withPhrases(wish));
  console.log(USAGE);
  return true;
}

run().then(
  (worked) => process.exit(worked ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
