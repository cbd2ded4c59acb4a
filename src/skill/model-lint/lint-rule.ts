import type { InteractionModel } from '../interaction-model.js';

/** What is looked at, with the words of its language that some rules need. */
export type LintInput = {
  /** Alexa's locale, like `en-GB`. */
  readonly locale: string;
  readonly model: InteractionModel;
  readonly words: LintWords;
};

export type LintWords = {
  /** Phrases that Alexa's own intents answer, by intent. */
  readonly builtInPhrases: Readonly<Record<string, readonly string[]>>;
  /** Words a wish begins with when Alexa hands it over whole: "to". */
  readonly wrappers: readonly string[];
  /** "the", "a". */
  readonly articles: readonly string[];
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
