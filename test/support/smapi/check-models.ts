import { parseJson } from '../../../src/parse-json.js';
import type { InteractionModel } from '../../../src/skill/interaction-model.js';
import { languageOf } from '../../../src/skill/languages/index.js';
import { lintLocales, lintModel } from '../../../src/skill/model-lint/lint-model.js';
import { interactionModelSchema } from '../../../src/skill/model-lint/model-schema.js';
import type { ManifestReport } from './check-manifest.js';
import type { PackageProblem } from './package-report.js';
import { schemaProblems } from './smapi-schema.js';

/** Where Alexa is: ask-cli's own list, and the two that came after it (facts/alexa-platform.md §5.1). */
const LOCALES = new Set([
  ...['de-DE', 'en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US', 'es-ES', 'es-MX', 'es-US', 'fr-CA', 'fr-FR', 'hi-IN', 'it-IT', 'ja-JP', 'pt-BR'],
  ...['ar-SA', 'nl-NL'],
]);

type ModelFile = { locale: string; text: string };

/** Check every model by Amazon's schema and by our linter, and that models and manifest have the same locales. */
export function checkModels(files: readonly ModelFile[], listings: ManifestReport['locales']): PackageProblem[] {
  const models = files.flatMap(({ locale, text }) => {
    const parsed = interactionModelSchema.safeParse(parseJson(text));
    return parsed.success ? [{ locale, model: parsed.data }] : [];
  });
  return [
    ...files.flatMap(({ locale, text }) => inModel(locale, shapeProblems(text))),
    ...models.flatMap(({ locale, model }) =>
      inModel(locale, [...lintProblems(locale, model), ...phraseProblems(model, listings[locale]?.examplePhrases ?? [])]),
    ),
    ...lintLocales(models).map(({ message }) => ({ message })),
    ...files.flatMap(({ locale }) =>
      inModel(locale, [
        ...(LOCALES.has(locale) ? [] : ['is no locale of Alexa']),
        ...(listings[locale] === undefined ? ['has a model and no store text in the manifest'] : []),
      ]),
    ),
    ...Object.entries(listings).flatMap(([locale, { hasPrivacy }]) =>
      [
        ...(files.some((file) => file.locale === locale) ? [] : [`${locale} has a store text and no model`]),
        ...(hasPrivacy ? [] : [`${locale} has a store text and no privacy entry`]),
      ].map((message) => ({ resource: 'Manifest', message })),
    ),
  ];
}

const inModel = (locale: string, messages: readonly string[]): PackageProblem[] =>
  messages.map((message) => ({ resource: `InteractionModel.${locale}`, message: `${locale}: ${message}` }));

function shapeProblems(text: string): string[] {
  const json = parseJson(text);
  if (json === undefined) return ['is no JSON'];
  const ours = interactionModelSchema.safeParse(json);
  return [
    ...schemaProblems('v1.skill.interactionModel.InteractionModelData', json),
    ...(ours.error?.issues.map(({ path, message }) => `$.${path.join('.')}: ${message}`) ?? []),
  ];
}

/** By locale and model: linting is what takes time, and most packages that a test makes differ in something else. */
const linted = new Map<string, string[]>();

function lintProblems(locale: string, model: InteractionModel): string[] {
  const key = `${locale} ${JSON.stringify(model)}`;
  const problems =
    linted.get(key) ??
    lintModel({ locale, model, language: languageOf(locale) })
      .filter(({ level }) => level === 'error')
      .map(({ rule, message }) => `${rule}: ${message}`);
  linted.set(key, problems);
  return problems;
}

const phraseProblems = (model: InteractionModel, phrases: readonly string[]): string[] =>
  phrases
    .filter((phrase) => !phrase.toLowerCase().includes(model.interactionModel.languageModel.invocationName))
    .map((phrase) => `the example phrase "${phrase}" does not hold the invocation name`);
