import { fold } from '../text.js';
import type { LintLanguage, LintRule } from './lint-rule.js';

/** Alexa sends it when nothing fits: nobody says anything for it. */
const UNSAID = 'AMAZON.FallbackIntent';

/** What concerns the words of the language beside its model: forgotten ones are missed by no compiler. */
export const LANGUAGE_RULES: readonly LintRule[] = [
  {
    id: 'built-in-words',
    level: 'error',
    check: ({ model, language: { alexaWords } }) => {
      const phrases = new Map(Object.entries(alexaWords.builtInPhrases));
      return model.interactionModel.languageModel.intents
        .filter(({ name }) => name.startsWith('AMAZON.') && name !== UNSAID && (phrases.get(name) ?? []).length === 0)
        .map(({ name }) => `builtInPhrases has nothing that people say for ${name}, so nothing keeps it out of our samples`);
    },
  },
  {
    id: 'reading-folded',
    level: 'error',
    check: ({ language: { reading } }) =>
      reading.hasSpaces
        ? wordsOf(reading)
            .filter(([, word]) => word !== fold(word))
            .map(([field, word]) => `reading.${field}: "${word}" is never met; what was heard is compared as "${fold(word)}"`)
        : [],
  },
];

const LISTS = [
  ...(['articles', 'elisions', 'by', 'possessives', 'inRoom', 'afterRoom', 'roomNouns', 'carriers'] as const),
  ...(['generic', 'pronouns', 'corrections', 'versions', 'common'] as const),
] as const;
const UNITS = ['seconds', 'minutes', 'hours'] as const;

/** Every word of a reading that is compared with folded text, with the field it is in: all but `and` and `marks`. */
const wordsOf = (reading: LintLanguage['reading']): (readonly [field: string, word: string])[] => [
  ...LISTS.flatMap((field) => reading[field].map((word) => [field, word] as const)),
  ...UNITS.flatMap((unit) => reading.units[unit].map((word) => [`units.${unit}`, word] as const)),
  ...Object.keys(reading.durations).map((word) => ['durations', word] as const),
];
