/** The words of a language that matter when slot values are read. All lower case, without accents. */
export type Reading = {
  /** Dropped from the front of names: "the". */
  readonly articles: readonly string[];
  /** Stand between a title and an artist: "by". */
  readonly by: readonly string[];
  /** Stand before a room, likeliest first, longer ones before those they begin with: "in the", "in". */
  readonly inRoom: readonly string[];
  /** Words around a room's name that are not part of it: "speaker". */
  readonly roomNouns: readonly string[];
  /** Say the kind of thing, or whose it is, before or after its name: "the song", "my". Longest first. */
  readonly carriers: readonly string[];
  /** Mean no title in particular: "music", "something". */
  readonly generic: readonly string[];
  /** Mark a version that is only played when asked for: "live", "karaoke". */
  readonly versions: readonly string[];
  /** Too common to search for alone: "the", "of", "love". */
  readonly common: readonly string[];
  /** The word between two names that MA may write as &: "and". */
  readonly and: string;
  /** Replace number words by digits: "nineteen ninety nine" → "1999". Other words stay. */
  readonly digits: (text: string) => string;
  /** Replace digits by number words: "7 rings" → "seven rings". */
  readonly words: (text: string) => string;
};
