import { VALUE_IDS } from '../slots.js';
import type { LintInput, LintRule } from './lint-rule.js';
import { SAME_MEANING, TELLING_TYPES, TYPES_WITH_IDS } from './policy.js';
import { inSeveral, isSlot, parseSamples, repeated, slotTypeOf } from './samples.js';

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

type Place = { readonly type: string; readonly next: string | undefined };

/**
 * Pairs of types ("ONE OTHER") that stand behind the same words in some samples, with the same word behind them, or where one of them takes all
 * the rest: a value in both would be a coin flip.
 */
function rivalTypes({ model }: LintInput): Set<string> {
  const behind = new Map<string, Place[]>();
  for (const sample of parseSamples(model)) {
    sample.words.forEach((word, index) => {
      if (!isSlot(word)) return;
      const before = skeletonOf(sample.words.slice(0, index));
      const next = sample.words[index + 1];
      behind.set(before, [...(behind.get(before) ?? []), { type: slotTypeOf(sample, word), next: next === undefined ? undefined : skeletonOf([next]) }]);
    });
  }
  const pairs = [...behind.values()].flatMap((places) =>
    unique(places).flatMap((one) =>
      unique(places).flatMap((other) => (areRivals(one, other) ? [`${one.type} ${other.type}`, `${other.type} ${one.type}`] : [])),
    ),
  );
  return new Set(pairs);
}

const skeletonOf = (words: readonly string[]): string => words.map((word) => (isSlot(word) ? '{}' : word.toLowerCase())).join(' ');

const unique = (places: readonly Place[]): Place[] => [...new Map(places.map((place) => [`${place.type} ${place.next}`, place])).values()];

function areRivals(one: Place, other: Place): boolean {
  if (one.type === other.type || (SAME_MEANING.includes(one.type) && SAME_MEANING.includes(other.type))) return false;
  const takesTheRest = ({ type, next }: Place): boolean => next === undefined && !TELLING_TYPES.includes(type);
  return one.next === other.next || takesTheRest(one) || takesTheRest(other);
}
