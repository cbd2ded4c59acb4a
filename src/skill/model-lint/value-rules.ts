import { VALUE_IDS } from '../slots.js';
import type { LintInput, LintRule } from './lint-rule.js';
import { TYPES_WITH_IDS } from './policy.js';
import { areRivals, rivalTypes } from './rival-types.js';
import { inSeveral, repeated } from './samples.js';

const IDS_LOOKED_AT: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(VALUE_IDS));

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
    id: 'value-spaces',
    level: 'error',
    check: (input) =>
      listValues(input).flatMap(({ type, values }) =>
        values
          .filter((value) => value.trim() !== '' && value !== value.trim().replace(/\s+/g, ' '))
          .map((value) => `${type}: ${JSON.stringify(value)} should have one space between words, and none around them`),
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
      const rivals = rivalTypes(input.model);
      return inSeveral(listValues(input).flatMap(({ type, values }) => values.map((value) => [value, type] as const)))
        .filter(([, types]) => types.some((one) => types.some((other) => areRivals(rivals, [one, other]))))
        .map(([value, types]) => `"${value}" is in ${types.join(' and ')}, which may follow the same words`);
    },
  },
  {
    id: 'value-ids',
    level: 'error',
    check: ({ model }) =>
      model.interactionModel.languageModel.types.flatMap(({ name, values = [] }) => {
        const ids = values.flatMap(({ id }) => (id === undefined ? [] : [id]));
        const looked = IDS_LOOKED_AT.get(name);
        return [
          ...(looked ?? []).filter((id) => !ids.includes(id)).map((id) => `${name}: no value has the id "${id}"`),
          ...ids.filter((id) => looked?.includes(id) === false).map((id) => `${name}: nobody looks at the id "${id}"`),
          ...repeated(ids).map((id) => `${name}: the id "${id}" is there twice; more ways to say it are synonyms`),
          ...values.filter(({ id }) => id === undefined && TYPES_WITH_IDS.includes(name)).map(({ name: { value } }) => `${name}: "${value}" needs an id`),
        ];
      }),
  },
];
