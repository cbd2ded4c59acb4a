import type { MediaType } from '../../../music-assistant/types.js';
import { pronounce } from '../../pronounce.js';
import { type Speech, sentences, ssml } from '../../ssml.js';
import type { Example, Named, Some, Wanted } from '../phrases.js';
import { at } from './spoken-places.js';

export const EMPTY = ssml``;

/** A name, as an English ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'en');

export const by = (artist: string | undefined): Speech => (artist === undefined ? EMPTY : ssml` by ${spoken(artist)}`);

const NOUNS = {
  track: 'song',
  album: 'album',
  artist: 'artist',
  playlist: 'playlist',
  radio: 'station',
  podcast: 'podcast',
  podcast_episode: 'episode',
  audiobook: 'audiobook',
  genre: 'genre',
} as const satisfies Record<MediaType, string>;

/** "the album". */
export const theKind = ({ kind }: Pick<Named, 'kind'>): Speech => ssml`the ${NOUNS[kind]}`;

/** Songs, artists and stations go by their name; the rest says what it is: "the album Arrival by ABBA". */
export function what(media: Named | Wanted): Speech {
  switch (media.kind) {
    case 'album':
    case 'audiobook':
      return ssml`the ${NOUNS[media.kind]} ${spoken(media.name)}${by(media.artist)}`;
    case 'playlist':
    case 'podcast':
      return ssml`the ${NOUNS[media.kind]} ${spoken(media.name)}`;
    case 'podcast_episode':
      return ssml`${spoken(media.name)}${media.artist === undefined ? EMPTY : ssml` from ${spoken(media.artist)}`}`;
    case 'genre':
      return ssml`${genreMusic(media.name)}`;
    default:
      return ssml`${spoken(media.name)}${by(media.artist)}`;
  }
}

/** "jazz" → "jazz music"; "love songs" stay. */
const genreMusic = (genre: string): string =>
  /\b(music|songs|tunes|hits|carols|ballads|lullabies|anthems|oldies|classics)$/i.test(genre) ? genre : `${genre} music`;

const DECADES: Readonly<Record<number, string>> = {
  ...{ 1950: 'fifties', 1960: 'sixties', 1970: 'seventies', 1980: 'eighties', 1990: 'nineties' },
  ...{ 2000: 'two thousands', 2010: 'twenty tens', 2020: 'twenty twenties' },
};

const fromThe = (decade: number | undefined): Speech => (decade === undefined ? EMPTY : ssml` from the ${DECADES[decade] ?? `${decade}s`}`);

const COLLECTIONS = {
  favorites: 'your favorites',
  recently_added: 'what you added recently',
  recently_played: 'what you played recently',
  anything: 'a mix of your music',
} as const;

/** "jazz music from the nineties", "your favorites by ABBA". */
export function whatKind(some: Some): Speech {
  if ('collection' in some) return ssml`${COLLECTIONS[some.collection]}${by(some.artist)}`;
  return ssml`${some.genre === undefined ? 'music' : genreMusic(some.genre)}${fromThe(some.decade)}`;
}

/** "play Dancing Queen by ABBA in the kitchen". */
export const playCommand = ({ media, room }: Example): Speech =>
  ssml`play ${media === undefined ? ssml`some music by an artist you like` : what(media)}${room === undefined ? EMPTY : ssml` ${at({ name: room })}`}`;

/** What went wrong, and one thing that works. */
export const withExample = (problem: Speech, example: Example): Speech => sentences(problem, ssml`Try: ${playCommand(example)}.`);
