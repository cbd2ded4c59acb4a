import type { LintInput, LintLanguage } from './lint-rule.js';

const [SHORTEST, LONGEST] = [2, 50];

/** Letters of scripts without capitals (Japanese) count as lower case. */
const NAME = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{Lm}\p{M}.']*( [\p{Ll}\p{Lo}\p{Lm}\p{M}.']+)+$/u;

const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Wherever Alexa is spoken to: what she and the Echo are called, what a skill is, how one is opened, what stands behind its name. */
const NOWHERE = [
  ...['alexa', 'amazon', 'echo', 'computer', 'ziggy', 'skill', 'app', 'アレクサ', 'アマゾン', 'エコー', 'コンピューター', 'スキル', 'アプリ'],
  ...['launch', 'ask', 'tell', 'open', 'load', 'begin', 'enable', 'to', 'from', 'by', 'if', 'and', 'whether'],
];

/**
 * What is wrong with a name for the skill in one language, one sentence each. Amazon's own words for it ("Choose the Invocation Name for a Custom
 * Skill", and what its console says): two words or more of lower-case letters, no launch phrase, connecting word or wake word, no "skill" or "app";
 * articles and, in two words, prepositions. Japanese may hold Latin letters for Amazon; a name of nothing else is not heard reliably, so it is
 * refused here, as is any other script than the language's own.
 *
 * @param name in lower case.
 */
export function invocationNameProblems(name: string, { alexaWords, reading }: LintLanguage): string[] {
  const words = name.split(' ');
  const prepositions = words.length === 2 ? [...reading.by, ...reading.inRoom] : [];
  const phrases = [...alexaWords.wake, ...alexaWords.open, ...alexaWords.openAfter, ...alexaWords.ask, ...alexaWords.connect];
  const notAllowed = new Set([...NOWHERE, ...phrases, ...reading.articles, ...prepositions].filter((phrase) => phrase !== ''));
  return [
    ...(NAME.test(name) ? [] : [`"${name}" should be two or more words of lower-case letters`]),
    ...(name.length >= SHORTEST && name.length <= LONGEST ? [] : [`"${name}" should be ${SHORTEST} to ${LONGEST} characters`]),
    ...(reading.hasSpaces && FOREIGN.test(name) ? [`"${name}" should be in Latin letters`] : []),
    ...(reading.hasSpaces || JAPANESE.test(name) ? [] : [`"${name}" should be in kana or kanji`]),
    ...[...notAllowed]
      .filter((phrase) => ` ${name} `.includes(` ${phrase} `))
      .map((phrase) => `"${name}" holds "${phrase}", which Amazon does not let through`),
  ];
}

/** The same for the name in a model. */
export const checkInvocationName = ({ model, language }: LintInput): string[] =>
  invocationNameProblems(model.interactionModel.languageModel.invocationName, language);
