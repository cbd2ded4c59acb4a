/**
 * Alexa's own words in one language, which are not in our model: what the linter keeps out of our samples, and what the offline matcher must
 * know. Phrases in lower case, words separated by one space (in Japanese too: written the way samples are).
 */
export type AlexaWords = {
  /** What people say for each of Alexa's own intents ("Standard built-in intents"). */
  readonly builtInPhrases: Readonly<Partial<Record<`AMAZON.${string}Intent`, readonly string[]>>>;
  readonly wake: readonly string[];
  /** Before the invocation name, when nothing follows it: "open". */
  readonly open: readonly string[];
  /** Behind the invocation name, when nothing else is said: "を 開いて", "öffnen". */
  readonly openAfter: readonly string[];
  /** Before the invocation name, when what is wanted follows: "ask". `''` where nothing need stand there. */
  readonly ask: readonly string[];
  /** Between the invocation name and what is wanted; may also reach the skill: "to". */
  readonly connect: readonly string[];
  /**
   * How a wish begins (`start`) or ends (`end`) that Alexa hands over whole: "(ask music assistant) to play …", "… zu spielen". Every music
   * intent has a sample in one of these forms.
   */
  readonly wrappers: { readonly start: readonly string[]; readonly end: readonly string[] };
  /** Said around what is wanted, and not part of it. */
  readonly politeBefore: readonly string[];
  readonly politeAfter: readonly string[];
  /** What `%` is read as, with a space before it. */
  readonly percentSign: string;
};
