import { pronounce } from '../../pronounce.js';
import { type Speech, ssml } from '../../ssml.js';
import { createSpokenMedia } from '../spoken-media.js';
import { at } from './spoken-places.js';

/** A name, as an English ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'en');

/** "by ABBA". */
export const of = (artist: string): Speech => ssml`by ${spoken(artist)}`;

/** "jazz" → "jazz music"; "love songs" stay. */
const genreMusic = (genre: string): string =>
  /\b(music|songs|tunes|hits|carols|ballads|lullabies|anthems|oldies|classics)$/i.test(genre) ? genre : `${genre} music`;

const DECADES: Readonly<Record<number, string>> = {
  ...{ 1950: 'fifties', 1960: 'sixties', 1970: 'seventies', 1980: 'eighties', 1990: 'nineties' },
  ...{ 2000: 'two thousands', 2010: 'twenty tens', 2020: 'twenty twenties' },
};

/** "The album Arrival by ABBA", "jazz music from the nineties", "your favorites by ABBA", "play Dancing Queen in the kitchen". */
export const { by, what, theKind, whatKind, playCommand, withExample } = createSpokenMedia({
  spoken,
  of,
  ofPodcast: (podcast) => ssml`from ${spoken(podcast)}`,
  kinds: {
    track: 'the song',
    album: 'the album',
    artist: 'the artist',
    playlist: 'the playlist',
    radio: 'the station',
    podcast: 'the podcast',
    podcast_episode: 'the episode',
    audiobook: 'the audiobook',
    genre: 'the genre',
  },
  music: 'music',
  genreMusic,
  fromThe: (decade) => `from the ${DECADES[decade] ?? `${decade}s`}`,
  collections: {
    favorites: 'your favorites',
    recently_added: 'what you added recently',
    recently_played: 'what you played recently',
    anything: 'a mix of your music',
  },
  at,
  example: { intro: 'Try:', play: 'play', anything: 'some music by an artist you like' },
});
