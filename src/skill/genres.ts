import { fold } from './text.js';

/**
 * What a genre is called in the tags of music files and on streaming services, where its id in the slot type GENRE alone would miss much of it; and
 * what is nearest to it. In English, as tags are, with the German and French words that collections there use.
 */
const ALSO: Readonly<Record<string, string>> = {
  'hip hop': 'rap, trap, gangsta',
  rap: 'hip hop, trap',
  'r&b': 'rnb, rhythm and blues, soul',
  electronic: 'electronica, electro, techno, house, trance, edm, dance, downtempo',
  dance: 'edm, house, electronic, disco, eurodance, club',
  techno: 'electronic, electronica',
  house: 'deep house, electronic',
  trance: 'electronic',
  dubstep: 'bass, electronic',
  'drum and bass': 'dnb, jungle, electronic',
  'synth pop': 'electropop, synthwave, new wave',
  ambient: 'new age, drone',
  chillout: 'chill, downtempo, lounge, trip hop, ambient',
  'lo-fi': 'lofi, chillhop, chillout',
  classical: 'classic, klassik, classique, baroque, opera, orchestral, symphony, chamber music, piano',
  baroque: 'classical, klassik',
  opera: 'classical, klassik',
  orchestral: 'symphony, classical, klassik',
  choral: 'choir, classical, klassik',
  piano: 'classical, klassik',
  'classic rock': 'rock',
  'hard rock': 'metal, rock',
  'soft rock': 'yacht rock, rock',
  'indie rock': 'indie, alternative',
  'rock and roll': 'rockabilly, oldies',
  metal: 'heavy metal, thrash, hard rock',
  alternative: 'indie, grunge, britpop',
  indie: 'alternative',
  grunge: 'alternative',
  punk: 'hardcore',
  motown: 'soul',
  folk: 'singer-songwriter, americana, acoustic',
  'singer-songwriter': 'folk, acoustic',
  acoustic: 'unplugged, folk, singer-songwriter',
  americana: 'country, folk',
  country: 'americana, bluegrass',
  reggae: 'ska, dub, dancehall',
  latin: 'latino, salsa, reggaeton, bossa nova, samba, bachata',
  'bossa nova': 'samba, latin',
  samba: 'bossa nova, latin',
  salsa: 'latin',
  soundtrack: 'film, score, ost, musical',
  musical: 'broadway, soundtrack',
  world: 'afrobeat, african, celtic',
  'easy listening': 'lounge, swing',
  oldies: 'rock and roll, doo wop, motown, swing',
  christian: 'gospel, worship',
};

/** Genres that suit a mood or an occasion, best first. */
const MOODS: Readonly<Record<string, string>> = {
  relaxing: 'chillout, chill, ambient, downtempo, lounge, new age, easy listening, acoustic, jazz, folk',
  upbeat: 'dance, disco, funk, ska, soul, pop',
  happy: 'soul, funk, disco, reggae, pop',
  sad: 'ballad, singer-songwriter, folk, blues, acoustic',
  romantic: 'romance, ballad, soul, r&b, bossa nova, chanson, jazz',
  party: 'dance, disco, house, edm, funk, hip hop, pop',
  focus: 'ambient, lo-fi, classical, instrumental, minimal, jazz',
  sleep: 'ambient, new age, lullaby, piano, classical',
  dinner: 'jazz, bossa nova, lounge, soul, easy listening, acoustic',
  workout: 'edm, dance, hip hop, metal, rock, pop',
  meditation: 'new age, ambient',
  morning: 'acoustic, folk, indie, soul, pop',
  summer: 'reggae, latin, bossa nova, surf, house, pop',
  background: 'lounge, easy listening, jazz, ambient, acoustic',
  christmas: 'xmas, holiday, weihnachten, noel',
  halloween: 'horror',
  children: 'kids, kinder, enfants, nursery rhymes',
  lullaby: 'lullabies, children, kids',
};

/** "Hip-Hop" and "hip hop", "R&B" and "r and b". */
const bare = (text: string): string => fold(text).replace(/ (and|n) | ?& ?/g, ' & ');
const key = (text: string): string => bare(text).replace(/[ &]/g, '');

const listed = (table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(table).map(([id, list]) => [key(id), list.split(', ')]));

const RELATED = listed(ALSO);
const SUITING = listed(MOODS);

/** Whether this is a mood or an occasion rather than a kind of music. */
export const isMood = (id: string): boolean => SUITING.has(key(id));

/** What to look for in tags, the best first. */
export const tagsFor = (id: string): readonly string[] => [id, ...(RELATED.get(key(id)) ?? []), ...(SUITING.get(key(id)) ?? [])];

/** How well a tag fits a genre: it is the genre, it is a kind of it ("Indie Rock" for rock), or neither. */
export function tagFit(tag: string, genre: string): 'same' | 'kind' | undefined {
  if (key(tag) === key(genre)) return 'same';
  return ` ${bare(tag)} `.includes(` ${bare(genre)} `) ? 'kind' : undefined;
}
