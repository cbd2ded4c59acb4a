import type { MediaType } from '../../../music-assistant/types.js';
import { pronounce } from '../../pronounce.js';
import { type Speech, sentences, ssml } from '../../ssml.js';
import type { Example, Named, Some, Wanted } from '../phrases.js';
import { EMPTY, shortDecade } from '../spoken-media.js';
import { at } from './spoken-places.js';

/** A name, as a Japanese ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'ja');

/** In the brackets that make the voice set it apart: 「Dancing Queen」. */
export const quoted = (name: string): Speech => ssml`「${spoken(name)}」`;

/** "ABBAの", before what is theirs. */
export const by = (artist: string | undefined): Speech => (artist === undefined ? EMPTY : ssml`${spoken(artist)}の`);

const NOUNS = {
  track: '曲',
  album: 'アルバム',
  artist: 'アーティスト',
  playlist: 'プレイリスト',
  radio: 'ラジオ局',
  podcast: 'ポッドキャスト',
  podcast_episode: 'エピソード',
  audiobook: 'オーディオブック',
  genre: 'ジャンル',
} as const satisfies Record<MediaType, string>;

/** "アルバム". */
export const theKind = ({ kind }: Pick<Named, 'kind'>): string => NOUNS[kind];

/** Songs go by their name; the rest says what it is: "ABBAのアルバム「Arrival」", "ABBAの曲". */
export function what(media: Named | Wanted): Speech {
  switch (media.kind) {
    case 'album':
    case 'audiobook':
      return ssml`${by(media.artist)}${NOUNS[media.kind]}${quoted(media.name)}`;
    case 'playlist':
    case 'podcast':
    case 'radio':
      return ssml`${NOUNS[media.kind]}${quoted(media.name)}`;
    case 'artist':
      return ssml`${spoken(media.name)}の曲`;
    case 'genre':
      return genreMusic(media.name);
    default:
      return ssml`${by(media.artist)}${quoted(media.name)}`;
  }
}

/** "ジャズ" → "ジャズの曲", "静かな" → "静かな曲"; "アニメ ソング" stays. */
function genreMusic(genre: string): Speech {
  const name = genre.replace(/(?<=[^\p{Script=Latin}]) | (?=[^\p{Script=Latin}])/gu, '');
  if (/(?:曲|歌|音楽|ソング|ミュージック|歌謡)$/u.test(name)) return ssml`${name}`;
  return ssml`${name}${/[ないるただの]$/u.test(name) ? '' : 'の'}曲`;
}

/** "90年代の", "2000年代の". */
const fromThe = (decade: number | undefined): Speech => (decade === undefined ? EMPTY : ssml`${shortDecade(decade)}年代の`);

const COLLECTIONS = {
  favorites: 'お気に入り',
  recently_added: '最近追加した曲',
  recently_played: '最近聞いた曲',
  anything: 'ライブラリの曲',
} as const;

/** "90年代のジャズの曲", "ABBAのお気に入り". */
export function whatKind(some: Some): Speech {
  if ('collection' in some)
    return some.collection === 'anything' && some.artist !== undefined ? ssml`${by(some.artist)}曲` : ssml`${by(some.artist)}${COLLECTIONS[some.collection]}`;
  return ssml`${fromThe(some.decade)}${some.genre === undefined ? '曲' : genreMusic(some.genre)}`;
}

/** "キッチンでABBAの「Dancing Queen」を再生して". */
export const playCommand = ({ media, room }: Example): Speech =>
  ssml`${room === undefined ? '' : at({ name: room })}${media === undefined ? ssml`好きなアーティストの曲` : what(media)}を再生して`;

/** What went wrong, and one thing that works. */
export const withExample = (problem: Speech, example: Example): Speech => sentences(problem, ssml`たとえば「${playCommand(example)}」と言ってみてください。`);
