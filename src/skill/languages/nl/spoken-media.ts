import type { MediaType } from '../../../music-assistant/types.js';
import { pronounce } from '../../pronounce.js';
import { type Speech, sentences, ssml } from '../../ssml.js';
import type { Example, Named, Some, Wanted } from '../phrases.js';
import { at } from './spoken-places.js';

export const EMPTY = ssml``;

/** A name, as a Dutch ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'nl');

/** "van ABBA". */
export const of = (artist: string): Speech => ssml`van ${spoken(artist)}`;

export const by = (artist: string | undefined): Speech => (artist === undefined ? EMPTY : ssml` ${of(artist)}`);

const NOUNS = {
  track: 'het nummer',
  album: 'het album',
  artist: 'de artiest',
  playlist: 'de playlist',
  radio: 'de zender',
  podcast: 'de podcast',
  podcast_episode: 'de aflevering',
  audiobook: 'het luisterboek',
  genre: 'het genre',
} as const satisfies Record<MediaType, string>;

/** "het album". */
export const theKind = ({ kind }: Pick<Named, 'kind'>): Speech => ssml`${NOUNS[kind]}`;

/** Songs and stations go by their name; the rest says what it is: "het album Arrival van ABBA", "muziek van ABBA". */
export function what(media: Named | Wanted): Speech {
  switch (media.kind) {
    case 'album':
    case 'audiobook':
      return ssml`${NOUNS[media.kind]} ${spoken(media.name)}${by(media.artist)}`;
    case 'playlist':
    case 'podcast':
      return ssml`${NOUNS[media.kind]} ${spoken(media.name)}`;
    case 'podcast_episode':
      return ssml`${spoken(media.name)}${media.artist === undefined ? EMPTY : ssml` uit ${spoken(media.artist)}`}`;
    case 'artist':
      return ssml`muziek van ${spoken(media.name)}`;
    case 'genre':
      return ssml`${genreMusic(media.name)}`;
    default:
      return ssml`${spoken(media.name)}${by(media.artist)}`;
  }
}

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

const fromThe = (decade: number | undefined): Speech => (decade === undefined ? EMPTY : ssml` uit de ${DECADES[decade] ?? `jaren ${decade}`}`);

const COLLECTIONS = {
  favorites: 'je favorieten',
  recently_added: 'je laatst toegevoegde muziek',
  recently_played: 'je laatst gespeelde muziek',
  anything: 'een mix van je muziek',
} as const;

/** "jazz uit de jaren negentig", "je favorieten van ABBA". */
export function whatKind(some: Some): Speech {
  if ('collection' in some) return ssml`${COLLECTIONS[some.collection]}${by(some.artist)}`;
  return ssml`${some.genre === undefined ? 'muziek' : genreMusic(some.genre)}${fromThe(some.decade)}`;
}

/** "speel Dancing Queen van ABBA in de keuken". */
export const playCommand = ({ media, room }: Example): Speech =>
  ssml`speel ${media === undefined ? ssml`muziek van iemand die je mooi vindt` : what(media)}${room === undefined ? EMPTY : ssml` ${at({ name: room })}`}`;

/** What went wrong, and one thing that works. */
export const withExample = (problem: Speech, example: Example): Speech => sentences(problem, ssml`Zeg bijvoorbeeld: ${playCommand(example)}.`);
