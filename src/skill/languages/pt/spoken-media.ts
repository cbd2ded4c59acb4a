import type { MediaType } from '../../../music-assistant/types.js';
import { pronounce } from '../../pronounce.js';
import { type Speech, sentences, ssml } from '../../ssml.js';
import type { Example, Named, Some, Wanted } from '../phrases.js';
import { someOf } from './spoken-genres.js';
import { at } from './spoken-places.js';

export const EMPTY = ssml``;

/** A name, as a Brazilian ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'pt');

const MELTED: Readonly<Record<string, string>> = { o: 'do', a: 'da', os: 'dos', as: 'das' };

/** "de Queen", "dos Paralamas do Sucesso". Whether a name is "do" or "da" nobody can tell from its letters; "de" is right for both. */
export function of(name: string): Speech {
  const [, article = '', rest = ''] = /^(os|as|o|a) (.+)$/i.exec(name) ?? [];
  const melted = MELTED[article.toLowerCase()];
  return melted === undefined ? ssml`de ${spoken(name)}` : ssml`${melted} ${spoken(rest)}`;
}

export const by = (artist: string | undefined): Speech => (artist === undefined ? EMPTY : ssml` ${of(artist)}`);

const KINDS = {
  track: 'a música',
  album: 'o álbum',
  artist: 'o artista',
  playlist: 'a playlist',
  radio: 'a rádio',
  podcast: 'o podcast',
  podcast_episode: 'o episódio',
  audiobook: 'o audiolivro',
  genre: 'o gênero',
} as const satisfies Record<MediaType, string>;

/** "o álbum". */
export const theKind = ({ kind }: Pick<Named, 'kind'>): Speech => ssml`${KINDS[kind]}`;

/** Songs, artists and stations go by their name; the rest says what it is: "o álbum Arrival de ABBA". */
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

/** "dos anos 80", "dos anos 2000". */
const fromThe = (decade: number | undefined): Speech =>
  decade === undefined ? EMPTY : ssml` dos anos ${decade >= 1920 && decade < 2000 ? decade - 1900 : decade}`;

const COLLECTIONS = {
  favorites: 'as favoritas',
  recently_added: 'as últimas adicionadas',
  recently_played: 'as últimas ouvidas',
  anything: 'músicas variadas',
} as const;

/** "jazz dos anos 90", "as favoritas de ABBA". */
export function whatKind(some: Some): Speech {
  if ('collection' in some) return ssml`${COLLECTIONS[some.collection]}${by(some.artist)}`;
  return ssml`${some.genre === undefined ? 'música' : someOf(some.genre)}${fromThe(some.decade)}`;
}

/** "toque Dancing Queen de ABBA na cozinha". */
export const playCommand = ({ media, room }: Example): Speech =>
  ssml`toque ${media === undefined ? 'músicas de, e o nome de um artista' : what(media)}${room === undefined ? EMPTY : ssml` ${at({ name: room })}`}`;

/** What went wrong, and one thing that works. */
export const withExample = (problem: Speech, example: Example): Speech => sentences(problem, ssml`Tente: ${playCommand(example)}.`);
