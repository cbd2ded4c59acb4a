import type { InteractionModel } from '../interaction-model.js';
import { alexaIntents } from './alexa-names.js';
import { FORM_RULES } from './form-rules.js';
import { LANGUAGE_RULES } from './language-rules.js';
import type { LintInput, LintRule } from './lint-rule.js';
import { ROUTING_RULES } from './routing-rules.js';
import { SAMPLE_RULES } from './sample-rules.js';
import { SHAPE_RULES } from './shape-rules.js';
import { VALUE_RULES } from './value-rules.js';

/** Every rule, by what it looks at. Amazon checks few of them, and tells nobody about the rest. */
export const LINT_RULES: readonly LintRule[] = [...SHAPE_RULES, ...VALUE_RULES, ...SAMPLE_RULES, ...ROUTING_RULES, ...FORM_RULES, ...LANGUAGE_RULES];

/** One breach of one rule. */
export type Finding = { readonly rule: string; readonly level: 'error' | 'warning'; readonly message: string };

/** Check one locale's model against every rule. */
export const lintModel = (input: LintInput): Finding[] =>
  LINT_RULES.flatMap(({ id, level, check }) => check(input).map((message) => ({ rule: id, level, message })));

/** All locales have the same intents with the same slots, as far as Alexa offers its own in both: the skill is one. */
export function lintLocales(models: readonly { readonly locale: string; readonly model: InteractionModel }[]): Finding[] {
  const isShared = (name: string, locales: readonly string[]): boolean =>
    !name.startsWith('AMAZON.') || locales.every((locale) => alexaIntents(locale).includes(name));
  const shape = (model: InteractionModel, locales: readonly string[]): string =>
    model.interactionModel.languageModel.intents
      .filter(({ name }) => isShared(name, locales))
      .map(({ name, slots = [] }) => `${name}(${slots.map((slot) => `${slot.name}: ${slot.type}`).join(', ')})`)
      .join('\n');
  const [first, ...others] = models;
  if (first === undefined) return [];
  return others
    .filter(({ locale, model }) => shape(model, [locale, first.locale]) !== shape(first.model, [locale, first.locale]))
    .map(({ locale }) => ({ rule: 'locales-agree', level: 'error', message: `${locale} has other intents or slots than ${first.locale}` }));
}
