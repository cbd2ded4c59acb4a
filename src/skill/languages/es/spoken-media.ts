import type { MediaType } from '../../../music-assistant/types.js';
import { pronounce } from '../../pronounce.js';
import { type Speech, sentences, ssml } from '../../ssml.js';
import type { Example, Named, Some, Wanted } from '../phrases.js';
import { someOf } from './spoken-genres.js';
import { at } from './spoken-places.js';

export const EMPTY = ssml``;

/** A name, as a Spanish ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'es');

/** "de Queen", "de Los Rodríguez". */
export const of = (name: string): Speech => ssml`de ${spoken(name)}`;

export const by = (artist: string | undefined): Speech => (artist === undefined ? EMPTY : ssml` ${of(artist)}`);

const KINDS = {
  track: 'la canción',
  album: 'el álbum',
  artist: 'el artista',
  playlist: 'la lista',
  radio: 'la emisora',
  podcast: 'el podcast',
  podcast_episode: 'el episodio',
  audiobook: 'el audiolibro',
  genre: 'el género',
} as const satisfies Record<MediaType, string>;

/** "el álbum". */
export const theKind = ({ kind }: Pick<Named, 'kind'>): Speech => ssml`${KINDS[kind]}`;

/** Songs, artists and stations go by their name; the rest says what it is: "el álbum Arrival de ABBA". */
export function what(media: Named | Wanted): Speech {
  switch (media.kind) {
    case 'album':
    case 'audiobook':
      return ssml`${theKind({ kind: media.kind })} ${spoken(media.name)}${by(media.artist)}`;
    case 'playlist':
    case 'podcast':
      return ssml`${theKind({ kind: media.kind })} ${spoken(media.name)}`;
    case 'genre':
      return ssml`${someOf(media.name)}`;
    default:
      return ssml`${spoken(media.name)}${by(media.artist)}`;
  }
}

/** "de los años 80", "de los años 2000". */
const fromThe = (decade: number | undefined): Speech =>
  decade === undefined ? EMPTY : ssml` de los años ${decade >= 1920 && decade < 2000 ? decade - 1900 : decade}`;

const COLLECTIONS = {
  favorites: 'las favoritas',
  recently_added: 'lo último añadido',
  recently_played: 'lo último escuchado',
  anything: 'música al azar',
} as const;

/** "jazz de los años 90", "las favoritas de ABBA". */
export function whatKind(some: Some): Speech {
  if ('collection' in some) return ssml`${COLLECTIONS[some.collection]}${by(some.artist)}`;
  return ssml`${some.genre === undefined ? 'música' : someOf(some.genre)}${fromThe(some.decade)}`;
}

/** "pon Dancing Queen de ABBA en la cocina". */
export const playCommand = ({ media, room }: Example): Speech =>
  ssml`pon ${media === undefined ? 'música de, y el nombre de un artista' : what(media)}${room === undefined ? EMPTY : ssml` ${at({ name: room })}`}`;

/** What went wrong, and one thing that works. */
export const withExample = (problem: Speech, example: Example): Speech => sentences(problem, ssml`Prueba con: ${playCommand(example)}.`);
