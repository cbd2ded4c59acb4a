/**
 * What the skill store and the Alexa app show of the skill in one locale. What stands there as something to say holds the invocation name, which
 * whoever runs the skill may choose: a test lets the offline matcher hear every phrase of it.
 */
export type StoreText = {
  /** What the skill is called in the store; not what it is called by voice. */
  readonly name: string;
  /** The language's own invocation name as it is written in a sentence: "Musik Assistent". */
  readonly called: string;
  /** At most 160 characters. */
  readonly summary: string;
  /** At most 4000 characters. What is in quotation marks can be said. */
  readonly description: (called: string) => string;
  /** Amazon takes three at most: one that opens the skill, one that plays a song in a room, one that asks what is playing there. */
  readonly examplePhrases: (called: string) => readonly [string, string, string];
  /** At most 30. */
  readonly keywords: readonly string[];
};
