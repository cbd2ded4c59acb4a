import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/skill/languages/index.js';
import { buildSkillPackage, DEFAULT_PACKAGE, type HouseNames, lintSkillPackage } from '../src/skill/skill-package/build-skill-package.js';
import { readHouseNames } from '../src/skill/skill-package/house-names.js';
import type { PackageFinding } from '../src/skill/skill-package/lint-skill-package.js';
import { MODELS } from '../src/skill/skill-package/paths.js';
import { spokenName } from '../src/skill/skill-package/spoken-name.js';
import { margins } from './margins.js';

/**
 * `npm run models` writes the skill package from the typed language files: the manifest, and the interaction model of every locale.
 * `npm run models -- --check` writes nothing and exits 1 when a file differs, or when the linter finds an error.
 *
 * For a look at a household's own models: `npm run models -- --rooms "Kitchen,Snug,Anna's Room"` puts its player names first into the rooms Alexa
 * expects; `npm run models -- --house` takes them from Music Assistant (`MUSIC_ASSISTANT_URL`, `MA_USERNAME`, `MA_PASSWORD`), with its artists,
 * albums and playlists. `--to` names another folder. `npm run setup` does the same, and deploys it.
 *
 * `npm run models -- --margins de-DE` writes nothing: it prints which other intents could take the phrases of that locale's table, closest first.
 */
const COMMITTED = fileURLToPath(new URL('../skill-package/', import.meta.url));

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
  const names = options.check ? DEFAULT_PACKAGE.names : await wantedNames();
  const files = buildSkillPackage({ ...DEFAULT_PACKAGE, names });
  const findings = lintSkillPackage(files);
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warning');

  for (const finding of [...errors, ...warnings]) console.log(describe(finding));
  const differing = await filesThatDiffer(files);
  if (options.check) for (const file of differing) console.log(`drift     ${file} is not what the language files make: run \`npm run models\``);
  else await writeFiles(files);
  const counts = `skill.json and ${files.size - 1} models, ${errors.length} errors, ${warnings.length} warnings`;
  console.log(options.check ? `${counts}, ${differing.length} out of date` : `wrote ${folder}: ${counts}`);
  if (Object.values(names).some((list) => list.length > 0)) describeNames(names);
  process.exitCode = errors.length > 0 || (options.check && differing.length > 0) ? 1 : 0;
}

/** The names to be expected, if any. */
async function wantedNames(): Promise<HouseNames> {
  const named = (options.rooms ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const house = options.house ? await namesOfHouse(process.env) : DEFAULT_PACKAGE.names;
  return { ...house, rooms: [...named, ...house.rooms] };
}

async function namesOfHouse(env: Readonly<Record<string, string | undefined>>): Promise<HouseNames> {
  const { MUSIC_ASSISTANT_URL: url, MA_USERNAME: username, MA_PASSWORD: password } = env;
  if (!url || !username || !password) throw new Error('--house needs MUSIC_ASSISTANT_URL, MA_USERNAME and MA_PASSWORD.');
  return readHouseNames({ url, username, password });
}

function describeNames(names: HouseNames): void {
  const [{ reading, language }] = LANGUAGES;
  for (const [kind, list] of Object.entries(names)) {
    const said = list.map((name) => spokenName(name, reading)).filter((name) => name !== '');
    const unsayable = list.filter((name) => spokenName(name, reading) === '');
    if (said.length > 0) console.log(`${said.length} ${kind} come first in every model, in ${language}: ${said.join(', ')}`);
    if (unsayable.length > 0) console.log(`left out of the ${kind}, as nobody can say them in ${language}: ${unsayable.join(', ')}`);
  }
  console.log('These models differ from those in the repository: deploy them, but do not commit them.');
  if (folder === COMMITTED) console.log('`npm run models` without names writes the ones of the repository again.');
}

function describe({ level, rule, message, locale }: PackageFinding): string {
  return `${level.padEnd(9)} ${locale ?? 'all'}  ${rule}: ${message}`;
}

/** Paths of files that are missing, stale, or should not be there. */
async function filesThatDiffer(files: ReadonlyMap<string, string>): Promise<string[]> {
  const compared = await Promise.all(
    [...new Set([...files.keys(), ...(await modelsThere())])].map(async (path) => {
      const onDisk = await readFile(folder + path, 'utf8').catch(() => undefined);
      return onDisk === files.get(path) ? [] : [path];
    }),
  );
  return compared.flat().sort();
}

async function writeFiles(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(folder + path), { recursive: true });
    await writeFile(folder + path, content);
  }
  if (folder === COMMITTED) for (const path of await modelsThere()) if (!files.has(path)) await rm(folder + path);
}

async function modelsThere(): Promise<string[]> {
  return (await readdir(folder + MODELS).catch(() => [])).map((name) => `${MODELS}/${name}`);
}
