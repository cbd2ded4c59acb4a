import type { InteractionModel } from '../interaction-model.js';
import type { LintInput, LintRule } from './lint-rule.js';
import { ROUTING_RULES } from './routing-rules.js';
import { SAMPLE_RULES } from './sample-rules.js';
import { SHAPE_RULES } from './shape-rules.js';
import { VALUE_RULES } from './value-rules.js';

/** Every rule, by what it looks at. Amazon checks few of them, and tells nobody about the rest. */
export const LINT_RULES: readonly LintRule[] = [...SHAPE_RULES, ...VALUE_RULES, ...SAMPLE_RULES, ...ROUTING_RULES];

/** One breach of one rule. */
export type Finding = { readonly rule: string; readonly level: 'error' | 'warning'; readonly message: string };

/** Check one locale's model against every rule. */
export const lintModel = (input: LintInput): Finding[] =>
  LINT_RULES.flatMap(({ id, level, check }) => check(input).map((message) => ({ rule: id, level, message })));

/** All locales have the same intents with the same slots: the skill is one. */
export function lintLocales(models: readonly { readonly locale: string; readonly model: InteractionModel }[]): Finding[] {
  const shape = (model: InteractionModel): string =>
    model.interactionModel.languageModel.intents
      .map(({ name, slots = [] }) => `${name}(${slots.map((slot) => `${slot.name}: ${slot.type}`).join(', ')})`)
      .join('\n');
  const [first, ...others] = models;
  if (first === undefined) return [];
  return others
    .filter(({ model }) => shape(model) !== shape(first.model))
    .map(({ locale }) => ({ rule: 'locales-agree', level: 'error', message: `${locale} has other intents or slots than ${first.locale}` }));
}
