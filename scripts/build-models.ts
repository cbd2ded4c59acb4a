import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { spokenRoom } from '../src/skill/household-rooms.js';
import { INTENTS } from '../src/skill/intents/index.js';
import { buildInteractionModel, type InteractionModel } from '../src/skill/interaction-model.js';
import { LANGUAGES } from '../src/skill/languages/index.js';
import { type Finding, lintLocales, lintModel } from '../src/skill/model-lint/lint-model.js';
import { houseRooms } from './house-rooms.js';
import { margins } from './margins.js';

/**
 * `npm run models` writes the interaction model of every locale into the skill package, from the typed language files.
 * `npm run models -- --check` writes nothing and exits 1 when a file differs, or when the linter finds an error.
 *
 * For a household's own skill: `npm run models -- --rooms "Kitchen,Snug,Anna's Room"` puts its player names first into the rooms Alexa expects;
 * `npm run models -- --house` takes them from Music Assistant (`MUSIC_ASSISTANT_URL`, `MA_USERNAME`, `MA_PASSWORD`). `--to` names another folder.
 *
 * `npm run models -- --margins de-DE` writes nothing: it prints which other intents could take the phrases of that locale's table, closest first.
 */
const COMMITTED = fileURLToPath(new URL('../skill-package/interactionModels/custom/', import.meta.url));

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    rooms: { type: 'string' },
    house: { type: 'boolean', default: false },
    to: { type: 'string' },
    margins: { type: 'string' },
  },
});
const folder = options.to === undefined ? COMMITTED : `${options.to}/`;

(options.margins === undefined ? main() : margins(options.margins).then(console.log)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const rooms = options.check ? [] : await wantedRooms();
  const models = LANGUAGES.flatMap((language) =>
    language.locales.map((locale) => ({ locale, language, model: buildInteractionModel({ intents: INTENTS, language, locale, rooms }) })),
  );
  const findings = [
    ...models.flatMap(({ locale, language, model }) => lintModel({ locale, model, language }).map((finding) => ({ ...finding, locale }))),
    ...lintLocales(models),
  ];
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warning');
  const files = new Map(models.map(({ locale, model }) => [`${locale}.json`, toFile(model)]));

  for (const finding of [...errors, ...warnings]) console.log(describe(finding));
  const differing = await filesThatDiffer(files);
  if (options.check) for (const file of differing) console.log(`drift     ${file} is not what the language files make: run \`npm run models\``);
  else await writeFiles(files);
  const counts = `${files.size} models, ${errors.length} errors, ${warnings.length} warnings`;
  console.log(options.check ? `${counts}, ${differing.length} out of date` : `wrote ${folder}: ${counts}`);
  if (rooms.length > 0) describeRooms(rooms);
  process.exitCode = errors.length > 0 || (options.check && differing.length > 0) ? 1 : 0;
}

/** The player names to be expected, if any. */
async function wantedRooms(): Promise<string[]> {
  const named = (options.rooms ?? '').split(',').map((name) => name.trim());
  return [...named, ...(options.house ? await houseRooms(process.env) : [])].filter((name) => name !== '');
}

function describeRooms(rooms: readonly string[]): void {
  const [{ reading, language }] = LANGUAGES;
  const [said, unsayable] = [rooms.filter((name) => spokenRoom(name, reading) !== ''), rooms.filter((name) => spokenRoom(name, reading) === '')];
  console.log(`${said.length} players come first in ROOM of every model, in ${language}: ${said.map((name) => spokenRoom(name, reading)).join(', ')}`);
  if (unsayable.length > 0) console.log(`left out, as nobody can say them: ${unsayable.join(', ')}`);
  console.log('These models differ from those in the repository: deploy them, but do not commit them.');
  if (folder === COMMITTED) console.log('`npm run models` without rooms writes the ones of the repository again.');
}

/** As ask-cli would write it, so that fetching a model from Amazon shows only what really differs. */
function toFile(model: InteractionModel): string {
  return JSON.stringify(model, null, 2);
}

function describe({ level, rule, message, ...rest }: Finding & { locale?: string }): string {
  return `${level.padEnd(9)} ${rest.locale ?? 'all'}  ${rule}: ${message}`;
}

/** Names of files that are missing, stale, or should not be there. */
async function filesThatDiffer(files: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await readdir(folder).catch(() => []);
  const compared = await Promise.all(
    [...new Set([...files.keys(), ...present])].map(async (name) => {
      const onDisk = await readFile(folder + name, 'utf8').catch(() => undefined);
      return onDisk === files.get(name) ? [] : [name];
    }),
  );
  return compared.flat().sort();
}

async function writeFiles(files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(folder + name, content);
  if (folder === COMMITTED) for (const name of await readdir(folder)) if (!files.has(name)) await rm(folder + name);
}
