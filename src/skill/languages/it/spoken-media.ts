import type { MediaType } from '../../../music-assistant/types.js';
import { pronounce } from '../../pronounce.js';
import { type Speech, sentences, ssml } from '../../ssml.js';
import type { Example, Named, Some, Wanted } from '../phrases.js';
import { musicOf } from './spoken-genres.js';
import { at } from './spoken-places.js';

export const EMPTY = ssml``;

/** A name, as an Italian ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'it');

/** "di" and the article that an artist's name begins with. */
const MELTED: Readonly<Record<string, string>> = { il: 'del', lo: 'dello', la: 'della', i: 'dei', gli: 'degli', le: 'delle' };

/** "di ABBA", "dei Ricchi e Poveri", "del Volo", "dei Beatles", "degli Smiths". */
export function of(name: string): Speech {
  const [, article = '', rest = ''] = /^(il|lo|la|i|gli|le) (?!am )(.+)$/i.exec(name) ?? [];
  const melted = MELTED[article.toLowerCase()];
  if (melted !== undefined) return ssml`${melted} ${spoken(rest)}`;
  const band = /^the (.+s)$/i.exec(name)?.[1];
  if (band !== undefined) return ssml`${/^(?:[aeiou]|s[^aeiou]|z|gn|ps|x|y)/i.test(band) ? 'degli' : 'dei'} ${spoken(band)}`;
  return ssml`di ${spoken(name)}`;
}

export const by = (artist: string | undefined): Speech => (artist === undefined ? EMPTY : ssml` ${of(artist)}`);

const KINDS = {
  track: 'la canzone',
  album: "l'album",
  artist: "l'artista",
  playlist: 'la playlist',
  radio: 'la stazione',
  podcast: 'il podcast',
  podcast_episode: "l'episodio",
  audiobook: "l'audiolibro",
  genre: 'il genere',
} as const satisfies Record<MediaType, string>;

/** "l'album". The words are safe in SSML. */
export const theKind = ({ kind }: Pick<Named, 'kind'>): Speech => ({ ssml: KINDS[kind] });

/** Songs, artists and stations go by their name; the rest says what it is: "l'album Arrival di ABBA". */
export function what(media: Named | Wanted): Speech {
  switch (media.kind) {
    case 'album':
    case 'audiobook':
      return ssml`${theKind({ kind: media.kind })} ${spoken(media.name)}${by(media.artist)}`;
    case 'playlist':
    case 'podcast':
      return ssml`${theKind({ kind: media.kind })} ${spoken(media.name)}`;
    case 'genre':
      return ssml`${musicOf(media.name)}`;
    default:
      return ssml`${spoken(media.name)}${by(media.artist)}`;
  }
}

/** "degli anni 80", "degli anni 2000". */
const fromThe = (decade: number | undefined): Speech =>
  decade === undefined ? EMPTY : ssml` degli anni ${decade >= 1920 && decade < 2000 ? decade - 1900 : decade}`;

const COLLECTIONS = {
  favorites: 'i tuoi preferiti',
  recently_added: 'le ultime aggiunte',
  recently_played: 'gli ultimi ascolti',
  anything: "un po' della tua musica",
} as const;

/** "jazz degli anni 90", "i tuoi preferiti di ABBA". */
export function whatKind(some: Some): Speech {
  if ('collection' in some) return ssml`${COLLECTIONS[some.collection]}${by(some.artist)}`;
  return ssml`${some.genre === undefined ? 'musica' : musicOf(some.genre)}${fromThe(some.decade)}`;
}

/** "metti Dancing Queen di ABBA in cucina". */
export const playCommand = ({ media, room }: Example): Speech =>
  ssml`metti ${media === undefined ? "un po' di musica" : what(media)}${room === undefined ? EMPTY : ssml` ${at({ name: room })}`}`;

/** What went wrong, and one thing that works. */
export const withExample = (problem: Speech, example: Example): Speech => sentences(problem, ssml`Prova: ${playCommand(example)}.`);
