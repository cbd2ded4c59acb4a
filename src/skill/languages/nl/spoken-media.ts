import { pronounce } from '../../pronounce.js';
import { type Speech, ssml } from '../../ssml.js';
import { createSpokenMedia } from '../spoken-media.js';
import { at } from './spoken-places.js';

/** A name, as a Dutch ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'nl');

/** "van ABBA". */
export const of = (artist: string): Speech => ssml`van ${spoken(artist)}`;

/** "rustigs" → "iets rustigs", "rustige" → "rustige muziek", "om te slapen" → "muziek om te slapen", "jazz" stays. */
function genreMusic(genre: string): string {
  if (/^(?:om|voor|uit) /i.test(genre)) return `muziek ${genre}`;
  if (/(?:ig|end|ijk|baar|ekt|cht|iek|ief)s$/.test(genre)) return `iets ${genre}`;
  if (/(?:ig|isch|laxt)$/.test(genre)) return `${genre}e muziek`;
  return /(?:ig|end|ijk|bar|ekt|cht|iek|iev|isch|alig|nds|ans|lm|laxt|lds)e$/.test(genre) ? `${genre} muziek` : genre;
}

const DECADES: Readonly<Record<number, string>> = {
  ...{ 1950: 'jaren vijftig', 1960: 'jaren zestig', 1970: 'jaren zeventig', 1980: 'jaren tachtig', 1990: 'jaren negentig' },
  ...{ 2000: 'jaren nul', 2010: 'jaren tien', 2020: 'jaren twintig' },
};

/** "Het album Arrival van ABBA", "muziek van ABBA", "jazz uit de jaren negentig", "je favorieten van ABBA", "speel Dancing Queen in de keuken". */
export const { by, what, theKind, whatKind, playCommand, withExample } = createSpokenMedia({
  spoken,
  of,
  ofPodcast: (podcast) => ssml`uit ${spoken(podcast)}`,
  musicOf: (artist) => ssml`muziek ${of(artist)}`,
  kinds: {
    track: 'het nummer',
    album: 'het album',
    artist: 'de artiest',
    playlist: 'de playlist',
    radio: 'de zender',
    podcast: 'de podcast',
    podcast_episode: 'de aflevering',
    audiobook: 'het luisterboek',
    genre: 'het genre',
  },
  music: 'muziek',
  genreMusic,
  fromThe: (decade) => `uit de ${DECADES[decade] ?? `jaren ${decade}`}`,
  collections: {
    favorites: 'je favorieten',
    recently_added: 'je laatst toegevoegde muziek',
    recently_played: 'je laatst gespeelde muziek',
    anything: 'een mix van je muziek',
  },
  at,
  example: { intro: 'Zeg bijvoorbeeld:', play: 'speel', anything: 'muziek van iemand die je mooi vindt' },
});
