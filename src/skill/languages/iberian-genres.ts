type GenreWords = {
  /** Genres that stand alone: "jazz". */
  readonly nouns: readonly string[];
  /** Words that say already that they are music: "música clásica". */
  readonly named: RegExp;
  /** With "de": "música de navidad". */
  readonly occasions: readonly string[];
  /** With "para": "música para dormir". */
  readonly purposes: RegExp;
  /** Adjectives that people say of "algo", which is masculine; music is feminine. */
  readonly moods: readonly string[];
};

/** How Spanish and Portuguese say the music of a genre or mood, from the word that the person said: both call it "música". */
export const createGenreMusic =
  ({ nouns, named, occasions, purposes, moods }: GenreWords) =>
  (genre: string): string => {
    const word = genre.toLowerCase();
    if (nouns.includes(word) || named.test(word)) return word;
    if (occasions.includes(word)) return `música de ${word}`;
    if (purposes.test(word)) return `música para ${word}`;
    return `música ${moods.includes(word) ? word.replace(/o$/, 'a') : word}`;
  };
