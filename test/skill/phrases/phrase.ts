/**
 * One thing people say, and what must come of it. The tables in this folder are data: a line more is a test more.
 *
 * `npm test` sends each phrase through the offline matcher, as a signed request through the server, to the sample house.
 */
export type Phrase = {
  /** As it is said, after the wake word; with "ask ⟨name⟩ to" or without. In Japanese with the spaces of the samples. */
  readonly say: string;
  /** The intent it must reach; `launch` opens the conversation; `nothing` is nothing of ours. */
  readonly intent: string;
  /** The slots, as heard (lower case); left out: none. */
  readonly slots?: Readonly<Record<string, string>>;
  /** Phrases said before it in the same conversation, so that it makes sense: "play dancing queen in the kitchen". */
  readonly after?: readonly string[];
  /** What Alexa must answer: a part of it, without tags. */
  readonly answers?: string;
  /** The last Music Assistant command it must lead to, e.g. `player_queues/play_media`; left out: any, or none. */
  readonly command?: string;
};
