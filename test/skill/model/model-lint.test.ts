import { describe, expect, it } from '@jest/globals';
import type { InteractionModel } from '../../../src/skill/interaction-model.js';
import { LINT_RULES, lintLocales, lintModel } from '../../../src/skill/model-lint/lint-model.js';
import type { LintLanguage } from '../../../src/skill/model-lint/lint-rule.js';
import { BROKEN } from './broken-models.js';
import { LOCALES } from './model.js';
import { germanModel, japaneseModel, smallGerman, smallJapanese } from './small-languages.js';
import { good, model, smallEnglish, song } from './small-model.js';

const breaches = (input: { model: InteractionModel; locale?: string | undefined; language?: LintLanguage | undefined }): string[] => {
  const { locale = 'en-US', language = smallEnglish } = input;
  return [...new Set(lintModel({ locale, language, model: input.model }).map(({ rule }) => rule))];
};

describe('the model linter', () => {
  it('finds nothing in a model that keeps the rules, whatever its language does with articles, prepositions and verbs', () => {
    expect(lintModel({ locale: 'en-US', language: smallEnglish, model: model({}) })).toEqual([]);
    expect(lintModel({ locale: 'de-DE', language: smallGerman, model: germanModel() })).toEqual([]);
    expect(lintModel({ locale: 'ja-JP', language: smallJapanese, model: japaneseModel() })).toEqual([]);
  });

  it('shows every rule below', () => {
    expect(Object.keys(BROKEN).sort()).toEqual(LINT_RULES.map(({ id }) => id).sort());
  });

  const cases = Object.entries(BROKEN).flatMap(([rule, examples]) => examples.map((example) => ({ rule, ...example })));
  it.each(cases)('$rule: finds that $because', ({ rule, broken, locale, language }) => {
    expect(breaches({ model: broken, locale, language })).toContain(rule);
  });

  it('wants the same intents and slots in every locale', () => {
    expect(
      lintLocales([
        { locale: 'en-US', model: model({}) },
        { locale: 'en-GB', model: model({}) },
      ]),
    ).toEqual([]);
    expect(
      lintLocales([
        { locale: 'en-US', model: model({}) },
        { locale: 'en-GB', model: model({ intents: [song] }) },
      ]),
    ).toEqual([{ rule: 'locales-agree', level: 'error', message: 'en-GB has other intents or slots than en-US' }]);
  });

  it("allows a locale to lack those of Alexa's intents that it does not offer", () => {
    const withLoop = model({ intents: [...good.intents, { name: 'AMAZON.LoopOnIntent' }] });
    const locales = (locale: string) =>
      lintLocales([
        { locale: 'en-US', model: withLoop },
        { locale, model: model({}) },
      ]);
    expect(locales('de-DE')).toEqual([]);
    expect(locales('es-ES')).toHaveLength(1);
  });

  it.each(LOCALES)('finds no error in our $locale', ({ locale, language, model: ours }) => {
    expect(lintModel({ locale, language, model: ours }).filter(({ level }) => level === 'error')).toEqual([]);
  });
});
