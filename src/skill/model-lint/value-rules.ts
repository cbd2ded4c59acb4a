import type { LintInput, LintRule } from './lint-rule.js';
import { SAME_MEANING, TYPES_WITH_IDS, VALUE_IDS } from './policy.js';
import { inSeveral, parseSamples, repeated, typeOf } from './samples.js';

const LONGEST_VALUE = 140;

/** Every value of each type, synonyms included, in lower case. */
const listValues = ({ model }: LintInput): { type: string; values: string[] }[] =>
  model.interactionModel.languageModel.types.map(({ name, values = [] }) => ({
    type: name,
    values: values.flatMap((value) => [value.name.value, ...(value.name.synonyms ?? [])]).map((text) => text.toLowerCase()),
  }));

/** What concerns the values of our slot types. */
export const VALUE_RULES: readonly LintRule[] = [
  {
    id: 'value-length',
    level: 'error',
    check: (input) =>
      listValues(input).flatMap(({ type, values }) =>
        values
          .filter((value) => value.trim() === '' || value.length > LONGEST_VALUE)
          .map((value) => `${type}: "${value.slice(0, 30)}" should be 1 to ${LONGEST_VALUE} characters`),
      ),
  },
  {
    id: 'value-repeated',
    level: 'error',
    check: (input) => listValues(input).flatMap(({ type, values }) => repeated(values).map((value) => `${type}: "${value}" is there twice`)),
  },
  {
    id: 'value-in-two-types',
    level: 'error',
    check: (input) => {
      const rivals = rivalTypes(input);
      return inSeveral(listValues(input).flatMap(({ type, values }) => values.map((value) => [value, type] as const)))
        .filter(([, types]) => types.some((one) => types.some((other) => rivals.has(`${one} ${other}`))))
        .map(([value, types]) => `"${value}" is in ${types.join(' and ')}, which may follow the same words`);
    },
  },
  {
    id: 'value-ids',
    level: 'error',
    check: ({ model }) =>
      model.interactionModel.languageModel.types.flatMap(({ name, values = [] }) => {
        const ids = values.flatMap(({ id }) => (id === undefined ? [] : [id]));
        const looked = VALUE_IDS[name];
        return [
          ...(looked ?? []).filter((id) => !ids.includes(id)).map((id) => `${name}: no value has the id "${id}"`),
          ...ids.filter((id) => looked?.includes(id) === false).map((id) => `${name}: nobody looks at the id "${id}"`),
          ...repeated(ids).map((id) => `${name}: the id "${id}" is there twice; more ways to say it are synonyms`),
          ...values.filter(({ id }) => id === undefined && TYPES_WITH_IDS.includes(name)).map(({ name: { value } }) => `${name}: "${value}" needs an id`),
        ];
      }),
  },
];

/** Pairs of types ("ONE OTHER") that stand behind the same words in some samples: a value in both would be a coin flip. */
function rivalTypes({ model }: LintInput): Set<string> {
  const places = parseSamples(model).flatMap((sample) => {
    const parts = sample.text.toLowerCase().split(/\{[^{}]*\}/);
    return sample.slots.map((slot, index) => [parts.slice(0, index + 1).join('{}'), typeOf(sample.intent, slot) ?? ''] as const);
  });
  const pairs = inSeveral(places).flatMap(([, types]) =>
    types.flatMap((one) => types.filter((other) => areRivals(one, other)).map((other) => `${one} ${other}`)),
  );
  return new Set(pairs);
}

const areRivals = (one: string, other: string): boolean => one !== other && !(SAME_MEANING.includes(one) && SAME_MEANING.includes(other));
