/**
 * The words of a language that matter when slot values are read. All folded as `text.ts` does it: lower case, no accents, no apostrophes
 * (a Japanese list as it is written).
 */
export type Reading = {
  /** Dropped from the front of names: "the". Empty where a language has none. */
  readonly articles: readonly string[];
  /** Joined to the next word by an apostrophe, dropped from the front of names: "l", "d", "dell". Empty where there are none. */
  readonly elisions: readonly string[];
  /** Stand between a title and an artist, title first: "by", "von", "de". */
  readonly by: readonly string[];
  /** Stand between an artist and a title, artist first: "の". Empty in most languages. */
  readonly possessives: readonly string[];
  /** Stand before a room, likeliest first, longer ones before those they begin with: "in the", "in". */
  readonly inRoom: readonly string[];
  /** Stand behind a room: "で". Empty in most languages. */
  readonly afterRoom: readonly string[];
  /** Words around a room's name that are not part of it: "speaker". */
  readonly roomNouns: readonly string[];
  /** Say the kind of thing, or whose it is, before or after its name: "the song", "my". Longest first. */
  readonly carriers: readonly string[];
  /** Mean no title in particular: "music", "something". */
  readonly generic: readonly string[];
  /** Mean what was last spoken of: "it", "this", "that". */
  readonly pronouns: readonly string[];
  /** How an answer begins that takes back the last one, and how it is said: "no", "i mean", "not that". Longest first. */
  readonly corrections: readonly string[];
  /** Mark a version that is only played when asked for: "live", "karaoke". English ones too: Music Assistant writes them so. */
  readonly versions: readonly string[];
  /** Too common to search for alone: "the", "of", "love". */
  readonly common: readonly string[];
  /** The word between two names that MA may write as &: "and". */
  readonly and: string;
  /** False for a language written without spaces between words. */
  readonly hasSpaces: boolean;
  /** Replace number words by digits: "nineteen ninety nine" → "1999". Other words stay. `text` is folded. */
  readonly digits: (text: string) => string;
  /** Replace digits by number words: "7 rings" → "seven rings". */
  readonly words: (text: string) => string;
  /** Units of time, all their forms. */
  readonly units: { readonly seconds: readonly string[]; readonly minutes: readonly string[]; readonly hours: readonly string[] };
  /** Times said without a number, in seconds: "half an hour" 1800. */
  readonly durations: Readonly<Record<string, number>>;
  /** How a title of this language is told from one of another: letters that only it has, and its commonest little words (unfolded, lower case). */
  readonly marks: { readonly letters: string; readonly words: readonly string[] };
};
