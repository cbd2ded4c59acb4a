import type { InteractionModel } from '../interaction-model.js';
import type { AlexaWords } from '../languages/alexa-words.js';
import type { Reading } from '../languages/reading.js';

/** What is looked at, with the words of its language that some rules need. */
export type LintInput = {
  /** Alexa's locale, like `en-GB`. */
  readonly locale: string;
  readonly model: InteractionModel;
  readonly language: LintLanguage;
};

export type LintLanguage = {
  readonly alexaWords: Pick<AlexaWords, 'builtInPhrases' | 'wake' | 'open' | 'openAfter' | 'ask' | 'connect' | 'wrappers'>;
  readonly reading: Omit<Reading, 'digits' | 'words' | 'and' | 'marks'>;
};

/**
 * One thing that has gone wrong in somebody's skill. An `error` fails the build of the locale or sends phrases to the wrong intent;
 * a `warning` is for a person to weigh.
 */
export type LintRule = {
  readonly id: string;
  readonly level: 'error' | 'warning';
  /** @returns what breaks the rule, one sentence each. */
  readonly check: (input: LintInput) => string[];
};
