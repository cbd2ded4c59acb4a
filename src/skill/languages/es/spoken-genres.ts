/** Genres that stand alone: "pongo jazz". */
const NOUNS = [
  ...[
    'jazz',
    'rock',
    'pop',
    'blues',
    'soul',
    'funk',
    'rap',
    'hip hop',
    'reggae',
    'reguetón',
    'reggaetón',
    'trap',
    'ska',
    'metal',
    'heavy',
    'heavy metal',
    'punk',
  ],
  ...[
    'hard rock',
    'punk rock',
    'indie',
    'indie rock',
    'rock alternativo',
    'grunge',
    'folk',
    'country',
    'ópera',
    'house',
    'techno',
    'tecno',
    'ambient',
    'dance',
  ],
  ...['lo-fi', 'lofi', 'salsa', 'bachata', 'merengue', 'cumbia', 'vallenato', 'bolero', 'boleros', 'mariachi', 'ranchera', 'rancheras', 'corridos', 'tango'],
  ...['tangos', 'flamenco', 'rumba', 'rumba catalana', 'copla', 'coplas', 'bossa nova', 'samba', 'góspel', 'swing', 'rock and roll', 'rocanrol', 'villancicos'],
  ...['baladas', 'baladas románticas', 'perreo', 'jazz latino', 'pop latino', 'rock en español', 'corridos tumbados', 'son cubano', 'banda sinaloense'],
  ...['bandas sonoras', 'r and b', 'rhythm and blues', 'canciones infantiles'],
];
/** With "de": "música de navidad". */
const OCCASIONS = ['navidad', 'fiesta', 'amor', 'películas', 'cine', 'meditación', 'yoga', 'niños'];
/** "Algo tranquilo", but "música tranquila". */
const MOODS = [
  ...[
    'tranquilo',
    'divertido',
    'melancólico',
    'romántico',
    'animado',
    'movido',
    'relajado',
    'latino',
    'norteño',
    'clásico',
    'electrónico',
    'alternativo',
    'festivo',
  ],
];

/** What music is for: "estudiar", "la cena". */
const isPurpose = (genre: string): boolean => /^(?:la|el|una|un|hacer) |(?:ar|er|ir)(?:se|me)?$/.test(genre);

/** The music of a genre or mood, from the word that the person said: "jazz", "música relajante", "música para dormir". */
export function someOf(genre: string): string {
  const word = genre.toLowerCase();
  if (NOUNS.includes(word) || /^(?:música|canciones) /.test(word)) return word;
  if (OCCASIONS.includes(word)) return `música de ${word}`;
  if (isPurpose(word)) return `música para ${word}`;
  return `música ${MOODS.includes(word) ? word.replace(/o$/, 'a') : word}`;
}
