import { pronounce } from '../../pronounce.js';
import { type Speech, ssml } from '../../ssml.js';
import { createSpokenMedia, shortDecade } from '../spoken-media.js';
import { someOf } from './spoken-genres.js';
import { at } from './spoken-places.js';

/** A name, as a Brazilian ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'pt');

const MELTED: Readonly<Record<string, string>> = { o: 'do', a: 'da', os: 'dos', as: 'das' };

/** "de Queen", "dos Paralamas do Sucesso". Whether a name is "do" or "da" nobody can tell from its letters; "de" is right for both. */
export function of(name: string): Speech {
  const [, article = '', rest = ''] = /^(os|as|o|a) (.+)$/i.exec(name) ?? [];
  const melted = MELTED[article.toLowerCase()];
  return melted === undefined ? ssml`de ${spoken(name)}` : ssml`${melted} ${spoken(rest)}`;
}

/** "O álbum Arrival de ABBA", "jazz dos anos 90", "as favoritas de ABBA", "toque Dancing Queen na cozinha". */
export const { by, what, theKind, whatKind, playCommand, withExample } = createSpokenMedia({
  spoken,
  of,
  kinds: {
    track: 'a música',
    album: 'o álbum',
    artist: 'o artista',
    playlist: 'a playlist',
    radio: 'a rádio',
    podcast: 'o podcast',
    podcast_episode: 'o episódio',
    audiobook: 'o audiolivro',
    genre: 'o gênero',
  },
  music: 'música',
  genreMusic: someOf,
  fromThe: (decade) => `dos anos ${shortDecade(decade)}`,
  collections: {
    favorites: 'as favoritas',
    recently_added: 'as últimas adicionadas',
    recently_played: 'as últimas ouvidas',
    anything: 'músicas variadas',
  },
  at,
  example: { intro: 'Tente:', play: 'toque', anything: 'músicas de, e o nome de um artista' },
});
