import { pronounce } from '../../pronounce.js';
import { type Speech, ssml } from '../../ssml.js';
import type { Some } from '../phrases.js';
import { createSpokenMedia, shortDecade } from '../spoken-media.js';
import { noneOf, someOf } from './spoken-genres.js';
import { at } from './spoken-places.js';

/** A name, as a French ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'fr');

/** "de Queen", "d'ABBA", "des Cowboys Fringants", "des Beatles", "du Peuple de l'Herbe". */
export function of(name: string): Speech {
  const plural = /^(?:les (?<french>.+)|the (?<english>.+s))$/i.exec(name)?.groups;
  const many = plural?.french ?? plural?.english;
  if (many !== undefined) return ssml`des ${spoken(many)}`;
  const one = /^le (.+)$/i.exec(name)?.[1];
  if (one !== undefined) return ssml`du ${spoken(one)}`;
  return /^["«“]?[aeiouyàâäéèêëîïôöùûüœæ]/i.test(name) && !/^y[aeiou]/i.test(name) ? ssml`d'${spoken(name)}` : ssml`de ${spoken(name)}`;
}

/** "L'album Arrival d'ABBA", "du jazz des années 90", "les favoris d'ABBA", "mets Dancing Queen dans la cuisine". */
export const { by, what, theKind, fromThe, whatKind, playCommand, withExample } = createSpokenMedia({
  spoken,
  of,
  kinds: {
    track: 'la chanson',
    album: "l'album",
    artist: "l'artiste",
    playlist: 'la playlist',
    radio: 'la station',
    podcast: 'le podcast',
    podcast_episode: "l'épisode",
    audiobook: 'le livre audio',
    genre: 'le genre',
  },
  music: 'de la musique',
  genreMusic: someOf,
  fromThe: (decade) => `des années ${shortDecade(decade)}`,
  collections: {
    favorites: 'les favoris',
    recently_added: 'les derniers ajouts',
    recently_played: 'les dernières écoutes',
    anything: 'de la musique au hasard',
  },
  at,
  example: { intro: 'Par exemple :', play: 'mets', anything: 'un peu de musique' },
});

/** Behind "je n'ai pas trouvé": "de jazz des années 90". */
export const noneOfKind = (some: Exclude<Some, { collection: unknown }>): Speech =>
  ssml`${some.genre === undefined ? 'de musique' : noneOf(some.genre)}${fromThe(some.decade)}`;
