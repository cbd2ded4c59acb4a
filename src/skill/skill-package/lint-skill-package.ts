import { parseJson } from '../../parse-json.js';
import type { InteractionModel } from '../interaction-model.js';
import { languageOf } from '../languages/index.js';
import { type Finding, lintLocales, lintModel } from '../model-lint/lint-model.js';
import { interactionModelSchema } from '../model-lint/model-schema.js';
import { manifestSchema } from './manifest-schema.js';

/** One breach of one rule, in one locale; without one it concerns the package. */
export type PackageFinding = Finding & { readonly locale?: string };

const MODEL = /^interactionModels\/custom\/([a-z]{2}-[A-Z]{2})\.json$/;

/**
 * Check a skill package as it is to be deployed: the manifest, every model by every rule of the model linter, and what they must agree in.
 *
 * @param files as `buildSkillPackage` makes them: path in `skill-package/` and text. Icons may be left out.
 */
export function lintSkillPackage(files: ReadonlyMap<string, string>): readonly PackageFinding[] {
  const models = [...files].flatMap(([path, text]) => readModel(path, text));
  const readable = models.flatMap(({ locale, model }) => (model === undefined ? [] : [{ locale, model }]));
  return [
    ...models
      .filter(({ model }) => model === undefined)
      .map(({ locale }) => problem('file-shape', { locale, message: 'the model is not one that SMAPI takes' })),
    ...lintManifest(files.get('skill.json') ?? '', readable),
    ...readable.flatMap(({ locale, model }) => lintModel({ locale, model, language: languageOf(locale) }).map((finding) => ({ ...finding, locale }))),
    ...lintLocales(readable),
  ];
}

type LocaleModel = { readonly locale: string; readonly model: InteractionModel };

function readModel(path: string, text: string): { locale: string; model: InteractionModel | undefined }[] {
  const [, locale] = MODEL.exec(path) ?? [];
  if (locale === undefined) return [];
  const parsed = interactionModelSchema.safeParse(parseJson(text));
  return [{ locale, model: parsed.data }];
}

function lintManifest(text: string, models: readonly LocaleModel[]): PackageFinding[] {
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => problem('manifest-shape', { message: `skill.json: ${path.join('.')}: ${message}` }));
  const { publishingInformation, privacyAndCompliance } = parsed.data.manifest;
  const listed = Object.keys(publishingInformation.locales);
  const sections = { 'a store text': listed, 'a privacy entry': Object.keys(privacyAndCompliance.locales), 'a model': models.map(({ locale }) => locale) };
  const all = [...new Set(Object.values(sections).flat())];
  return [
    ...Object.entries(sections).flatMap(([what, locales]) =>
      all.filter((locale) => !locales.includes(locale)).map((locale) => problem('locale-complete', { locale, message: `${what} is missing` })),
    ),
    ...models.flatMap(({ locale, model }) =>
      (publishingInformation.locales[locale]?.examplePhrases ?? []).flatMap((phrase) =>
        phraseProblems(phrase, { locale, called: model.interactionModel.languageModel.invocationName }).map((message) =>
          problem('example-phrases', { locale, message }),
        ),
      ),
    ),
  ];
}

/** What is wrong with an example phrase: it shows people how the skill is called. */
function phraseProblems(phrase: string, { locale, called }: { locale: string; called: string }): string[] {
  const said = phrase.toLowerCase();
  return [
    ...(languageOf(locale).alexaWords.wake.some((wake) => said.startsWith(wake)) ? [] : [`"${phrase}" does not begin with the wake word`]),
    ...(said.includes(called) ? [] : [`"${phrase}" does not hold the invocation name, "${called}"`]),
  ];
}

const problem = (rule: string, { locale, message }: { locale?: string; message: string }): PackageFinding => ({
  rule,
  level: 'error',
  message,
  ...(locale === undefined ? {} : { locale }),
});
