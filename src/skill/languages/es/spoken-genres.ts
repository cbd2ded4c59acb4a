import { createGenreMusic } from '../iberian-genres.js';

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
];

/** What music is for: "estudiar", "la cena". */
const PURPOSES = /^(?:la|el|una|un|hacer) |(?:ar|er|ir)(?:se|me)?$/;

/** The music of a genre or mood, from the word that the person said: "jazz", "música relajante", "música para dormir". */
export const someOf = createGenreMusic({ nouns: NOUNS, named: /^(?:música|canciones) /, occasions: OCCASIONS, purposes: PURPOSES, moods: MOODS });
