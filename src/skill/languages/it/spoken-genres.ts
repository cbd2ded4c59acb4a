/** Genres that are nouns: "un po' di jazz". Others stand behind "musica". */
const NOUNS = [
  ...['jazz', 'rock', 'pop', 'blues', 'soul', 'funk', 'rap', 'trap', 'hip hop', 'reggae', 'reggaeton', 'ska', 'metal', 'heavy metal', 'hard rock', 'punk'],
  ...['indie', 'grunge', 'folk', 'country', 'techno', 'house', 'trance', 'salsa', 'bossa nova', 'tango', 'flamenco', 'gospel', 'swing', 'lirica', 'liscio'],
  ...['colonne sonore', 'rock alternativo', 'cantautori', 'new wave', 'rap italiano'],
];

/** "Qualcosa di allegro", but "musica allegra". */
const FEMININE_FORMS: Readonly<Record<string, string>> = {
  ...{ allegro: 'allegra', romantico: 'romantica', tranquillo: 'tranquilla', calmo: 'calma', energico: 'energica', malinconico: 'malinconica' },
  ...{ classico: 'classica', elettronico: 'elettronica', alternativo: 'alternativa', latino: 'latina' },
};

/** What music is for: "dormire", "la cena". */
const isPurpose = (genre: string): boolean => /^(?:la|lo|il|le|i|gli) |^l'|^fare |^\p{L}+(?:are|ere|ire|arsi|ersi|irsi|armi|ermi|irmi)$/u.test(genre);

/** The music of a genre or mood, from the word that the person said: "jazz", "musica rilassante", "musica per dormire". */
export function musicOf(genre: string): string {
  const word = genre.toLowerCase();
  if (NOUNS.includes(word) || /^(?:musica|canzoni) /.test(word)) return word;
  return isPurpose(word) ? `musica per ${word}` : `musica ${FEMININE_FORMS[word] ?? word}`;
}
