import { createGenreMusic } from '../iberian-genres.js';

/** Genres that stand alone: "tocando samba". */
const NOUNS = [
  ...[
    'jazz',
    'rock',
    'pop',
    'pop rock',
    'blues',
    'soul',
    'funk',
    'rap',
    'hip hop',
    'reggae',
    'reggaeton',
    'trap',
    'ska',
    'metal',
    'heavy metal',
    'punk',
    'folk',
  ],
  ...[
    'hard rock',
    'punk rock',
    'indie',
    'indie rock',
    'rock alternativo',
    'grunge',
    'country',
    'ópera',
    'house',
    'techno',
    'ambient',
    'dance',
    'lo-fi',
    'lofi',
  ],
  ...[
    'mpb',
    'm. p. b.',
    'bossa nova',
    'bossa',
    'samba',
    'samba de raiz',
    'samba-enredo',
    'pagode',
    'pagodinho',
    'sertanejo',
    'sertanejo universitário',
    'modão',
  ],
  ...['forró', 'forró pé de serra', 'piseiro', 'axé', 'choro', 'chorinho', 'frevo', 'baião', 'brega', 'tecnobrega', 'tropicália', 'salsa', 'tango', 'fado'],
  ...['flamenco', 'gospel', 'louvor', 'swing', 'rock and roll', 'trilhas sonoras', 'marchinhas', 'marchinhas de carnaval', 'rock nacional', 'rap nacional'],
  ...['rock brasileiro', 'funk carioca', 'disco music', 'r and b', 'rhythm and blues'],
];
/** With "de": "música de natal". */
const OCCASIONS = ['natal', 'carnaval', 'festa', 'festa junina', 'são joão', 'amor', 'filmes', 'balada', 'meditação', 'ioga', 'crianças', 'foco'];
/** "Algo tranquilo", but "música tranquila". */
const MOODS = ['calmo', 'tranquilo', 'melancólico', 'romântico', 'animado', 'agitado', 'latino', 'clássico', 'natalino', 'alternativo', 'eletrônico'];

/** What music is for: "estudar", "o jantar". */
const PURPOSES = /^(?:o|a|um|uma|me|fazer|pegar) |(?:ar|er|ir)$/;

/** The music of a genre or mood, from the word that the person said: "samba", "música relaxante", "música para dormir". */
export const someOf = createGenreMusic({ nouns: NOUNS, named: /^músicas? /, occasions: OCCASIONS, purposes: PURPOSES, moods: MOODS });
