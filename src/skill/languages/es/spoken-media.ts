import { pronounce } from '../../pronounce.js';
import { type Speech, ssml } from '../../ssml.js';
import { createSpokenMedia, shortDecade } from '../spoken-media.js';
import { someOf } from './spoken-genres.js';
import { at } from './spoken-places.js';

/** A name, as a Spanish ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'es');

/** "de Queen", "de Los Rodríguez". */
export const of = (name: string): Speech => ssml`de ${spoken(name)}`;

/** "El álbum Arrival de ABBA", "jazz de los años 90", "las favoritas de ABBA", "pon Dancing Queen en la cocina". */
export const { by, what, theKind, whatKind, playCommand, withExample } = createSpokenMedia({
  spoken,
  of,
  kinds: {
    track: 'la canción',
    album: 'el álbum',
    artist: 'el artista',
    playlist: 'la lista',
    radio: 'la emisora',
    podcast: 'el podcast',
    podcast_episode: 'el episodio',
    audiobook: 'el audiolibro',
    genre: 'el género',
  },
  music: 'música',
  genreMusic: someOf,
  fromThe: (decade) => `de los años ${shortDecade(decade)}`,
  collections: {
    favorites: 'las favoritas',
    recently_added: 'lo último añadido',
    recently_played: 'lo último escuchado',
    anything: 'música al azar',
  },
  at,
  example: { intro: 'Prueba con:', play: 'pon', anything: 'música de, y el nombre de un artista' },
});
