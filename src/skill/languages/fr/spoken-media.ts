import type { MediaType } from '../../../music-assistant/types.js';
import { pronounce } from '../../pronounce.js';
import { type Speech, sentences, ssml } from '../../ssml.js';
import type { Example, Named, Some, Wanted } from '../phrases.js';
import { noneOf, someOf } from './spoken-genres.js';
import { at } from './spoken-places.js';

export const EMPTY = ssml``;

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

export const by = (artist: string | undefined): Speech => (artist === undefined ? EMPTY : ssml` ${of(artist)}`);

const KINDS = {
  track: 'la chanson',
  album: "l'album",
  artist: "l'artiste",
  playlist: 'la playlist',
  radio: 'la station',
  podcast: 'le podcast',
  podcast_episode: "l'épisode",
  audiobook: 'le livre audio',
  genre: 'le genre',
} as const satisfies Record<MediaType, string>;

/** "l'album". The words are safe in SSML. */
export const theKind = ({ kind }: Pick<Named, 'kind'>): Speech => ({ ssml: KINDS[kind] });

/** Songs, artists and stations go by their name; the rest says what it is: "l'album Arrival d'ABBA". */
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

/** "des années 80", "des années 2000". */
const fromThe = (decade: number | undefined): Speech =>
  decade === undefined ? EMPTY : ssml` des années ${decade >= 1920 && decade < 2000 ? decade - 1900 : decade}`;

const COLLECTIONS = {
  favorites: 'les favoris',
  recently_added: 'les derniers ajouts',
  recently_played: 'les dernières écoutes',
  anything: 'de la musique au hasard',
} as const;

/** "du jazz des années 90", "les favoris d'ABBA". */
export function whatKind(some: Some): Speech {
  if ('collection' in some) return ssml`${COLLECTIONS[some.collection]}${by(some.artist)}`;
  return ssml`${some.genre === undefined ? 'de la musique' : someOf(some.genre)}${fromThe(some.decade)}`;
}

/** Behind "je n'ai pas trouvé": "de jazz des années 90". */
export const noneOfKind = (some: Exclude<Some, { collection: unknown }>): Speech =>
  ssml`${some.genre === undefined ? 'de musique' : noneOf(some.genre)}${fromThe(some.decade)}`;

/** "mets Dancing Queen d'ABBA dans la cuisine". */
export const playCommand = ({ media, room }: Example): Speech =>
  ssml`mets ${media === undefined ? 'un peu de musique' : what(media)}${room === undefined ? EMPTY : ssml` ${at({ name: room })}`}`;

/** What went wrong, and one thing that works. */
export const withExample = (problem: Speech, example: Example): Speech => sentences(problem, ssml`Par exemple : ${playCommand(example)}.`);
