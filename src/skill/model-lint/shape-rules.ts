import { hasFallbackSensitivity } from '../interaction-model.js';
import { alexaIntents, alexaSlotTypes } from './alexa-names.js';
import { checkInvocationName } from './invocation-name.js';
import type { LintInput, LintRule } from './lint-rule.js';
import { interactionModelSchema } from './model-schema.js';
import { inSeveral, parseSamples, repeated, typeOf } from './samples.js';

const MEGABYTE = 1_000_000;

const languageModel = ({ model }: LintInput) => model.interactionModel.languageModel;

/** What makes Amazon refuse the file or fail the build of its locale. */
export const SHAPE_RULES: readonly LintRule[] = [
  {
    id: 'file-shape',
    level: 'error',
    check: ({ model }) => {
      const parsed = interactionModelSchema.safeParse(model);
      return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    },
  },
  {
    id: 'file-size',
    level: 'error',
    check: ({ model }) => (JSON.stringify(model, null, 2).length < MEGABYTE ? [] : ['the file is over 1 MB; Amazon takes 1.5 MB']),
  },
  { id: 'invocation-name', level: 'error', check: checkInvocationName },
  {
    id: 'alexa-names',
    level: 'error',
    check: (input) => {
      const { intents } = languageModel(input);
      const wrongIntents = intents.map(({ name }) => name).filter((name) => name.startsWith('AMAZON.') && !alexaIntents(input.locale).includes(name));
      const types = intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type));
      const wrongTypes = types.filter((type) => type.startsWith('AMAZON.') && !alexaSlotTypes(input.locale).includes(type));
      return [...new Set([...wrongIntents, ...wrongTypes])].map((name) => `${name} is not known to build in ${input.locale} (case counts)`);
    },
  },
  {
    id: 'names',
    level: 'error',
    check: (input) => {
      const { intents, types } = languageModel(input);
      const intentNames = intents.map(({ name }) => name);
      const slotNames = [...new Set(intents.flatMap(({ slots = [] }) => slots.map(({ name }) => name)))];
      const ours = [...intentNames.filter((name) => !name.startsWith('AMAZON.')), ...slotNames, ...types.map(({ name }) => name)];
      return [
        ...ours.filter((name) => !/^[A-Za-z_]+$/.test(name)).map((name) => `"${name}" should be letters and underscores`),
        ...repeated(intentNames).map((name) => `intent ${name} is there twice`),
        ...repeated(types.map(({ name }) => name)).map((name) => `type ${name} is there twice`),
        ...slotNames.filter((name) => intentNames.includes(name)).map((name) => `"${name}" is both a slot and an intent`),
      ];
    },
  },
  {
    id: 'slots-declared',
    level: 'error',
    check: ({ model }) => {
      const samples = parseSamples(model);
      const undeclared = samples.flatMap((sample) =>
        sample.slots
          .filter((slot) => typeOf(sample.intent, slot) === undefined)
          .map((slot) => `${sample.intent.name}: {${slot}} of "${sample.text}" is not declared`),
      );
      const unused = model.interactionModel.languageModel.intents.flatMap(({ name: intent, slots = [], samples: texts = [] }) =>
        slots.filter(({ name }) => !texts.some((text) => text.includes(`{${name}}`))).map(({ name }) => `${intent}: no sample uses {${name}}`),
      );
      return [...undeclared, ...unused];
    },
  },
  {
    id: 'types-declared',
    level: 'error',
    check: (input) => {
      const { intents, types } = languageModel(input);
      const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
      const declared = types.map(({ name }) => name);
      return [
        ...[...used].filter((name) => !name.startsWith('AMAZON.') && !declared.includes(name)).map((name) => `type ${name} does not exist`),
        ...declared.filter((name) => !used.has(name)).map((name) => `type ${name} is not used`),
        ...types.filter(({ values = [] }) => values.length === 0).map(({ name }) => `type ${name} has no values`),
      ];
    },
  },
  {
    id: 'one-type-for-a-slot',
    level: 'error',
    check: (input) => {
      const pairs = languageModel(input).intents.flatMap(({ slots = [] }) => slots.map(({ name, type }) => [name, type] as const));
      return inSeveral(pairs).map(([slot, types]) => `{${slot}} is of type ${types.join(' and ')}`);
    },
  },
  {
    id: 'no-catalog',
    level: 'error',
    check: (input) =>
      languageModel(input)
        .types.filter(({ valueSupplier }) => valueSupplier !== undefined)
        .map(({ name }) => `type ${name} takes values from a catalog: a name that is not in it then selects no intent at all`),
  },
  {
    id: 'fallback-sensitivity',
    level: 'error',
    check: (input) =>
      languageModel(input).modelConfiguration === undefined || hasFallbackSensitivity(input.locale)
        ? []
        : [`fallbackIntentSensitivity fails the build in ${input.locale}`],
  },
  {
    id: 'dialog-agrees',
    level: 'error',
    check: (input) => {
      const { intents } = languageModel(input);
      const inDialog = input.model.interactionModel.dialog?.intents ?? [];
      const shape = (slots: readonly { name: string; type: string }[] = []): string =>
        slots
          .map(({ name, type }) => `${name}:${type}`)
          .sort()
          .join(' ');
      return inDialog
        .filter((dialog) => shape(dialog.slots) !== shape(intents.find(({ name }) => name === dialog.name)?.slots))
        .map(({ name }) => `${name} has other slots in the dialog than in the language model`);
    },
  },
];
