import { pronounce } from '../../pronounce.js';
import { type Speech, ssml } from '../../ssml.js';
import { createSpokenMedia, shortDecade } from '../spoken-media.js';
import { musicOf } from './spoken-genres.js';
import { at } from './spoken-places.js';

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

/** "L'album Arrival di ABBA", "jazz degli anni 90", "i tuoi preferiti di ABBA", "metti Dancing Queen in cucina". */
export const { by, what, theKind, whatKind, playCommand, withExample } = createSpokenMedia({
  spoken,
  of,
  kinds: {
    track: 'la canzone',
    album: "l'album",
    artist: "l'artista",
    playlist: 'la playlist',
    radio: 'la stazione',
    podcast: 'il podcast',
    podcast_episode: "l'episodio",
    audiobook: "l'audiolibro",
    genre: 'il genere',
  },
  music: 'musica',
  genreMusic: musicOf,
  fromThe: (decade) => `degli anni ${shortDecade(decade)}`,
  collections: {
    favorites: 'i tuoi preferiti',
    recently_added: 'le ultime aggiunte',
    recently_played: 'gli ultimi ascolti',
    anything: "un po' della tua musica",
  },
  at,
  example: { intro: 'Prova:', play: 'metti', anything: "un po' di musica" },
});
