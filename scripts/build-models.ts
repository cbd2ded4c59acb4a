import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { INTENTS } from '../src/skill/intents/index.js';
import { buildInteractionModel, type InteractionModel } from '../src/skill/interaction-model.js';
import { alexaWords } from '../src/skill/languages/en/alexa-words.js';
import { LANGUAGES } from '../src/skill/languages/index.js';
import { type Finding, lintLocales, lintModel } from '../src/skill/model-lint/lint-model.js';

/**
 * `npm run models` writes the interaction model of every locale into the skill package, from the typed language files.
 * `npm run models -- --check` writes nothing and exits 1 when a file differs, or when the linter finds an error.
 */
const FOLDER = fileURLToPath(new URL('../skill-package/interactionModels/custom/', import.meta.url));

const check = process.argv.includes('--check');

const models = LANGUAGES.flatMap((language) =>
  language.locales.map((locale) => ({ locale, language, model: buildInteractionModel({ intents: INTENTS, language, locale }) })),
);
const findings = [
  ...models.flatMap(({ locale, language, model }) =>
    lintModel({ locale, model, words: { ...alexaWords, articles: language.reading.articles } }).map((finding) => ({ ...finding, locale })),
  ),
  ...lintLocales(models),
];
const errors = findings.filter(({ level }) => level === 'error');
const warnings = findings.filter(({ level }) => level === 'warning');
const files = new Map(models.map(({ locale, model }) => [`${locale}.json`, toFile(model)]));

for (const finding of [...errors, ...warnings]) console.log(describe(finding));
const differing = await filesThatDiffer();
if (check) for (const file of differing) console.log(`drift     ${file} is not what the language files make: run \`npm run models\``);
else await writeFiles();
console.log(`${files.size} models, ${errors.length} errors, ${warnings.length} warnings${check ? `, ${differing.length} out of date` : ''}`);
process.exitCode = errors.length > 0 || (check && differing.length > 0) ? 1 : 0;

/** As ask-cli would write it, so that fetching a model from Amazon shows only what really differs. */
function toFile(model: InteractionModel): string {
  return JSON.stringify(model, null, 2);
}

function describe({ level, rule, message, ...rest }: Finding & { locale?: string }): string {
  return `${level.padEnd(9)} ${rest.locale ?? 'all'}  ${rule}: ${message}`;
}

/** Names of files that are missing, stale, or should not be there. */
async function filesThatDiffer(): Promise<string[]> {
  const present = await readdir(FOLDER).catch(() => []);
  const compared = await Promise.all(
    [...new Set([...files.keys(), ...present])].map(async (name) => {
      const onDisk = await readFile(FOLDER + name, 'utf8').catch(() => undefined);
      return onDisk === files.get(name) ? [] : [name];
    }),
  );
  return compared.flat().sort();
}

async function writeFiles(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, content] of files) await writeFile(FOLDER + name, content);
  for (const name of await readdir(FOLDER)) if (!files.has(name)) await rm(FOLDER + name);
}
