import type { MediaType } from '../../../music-assistant/types.js';
import { pronounce } from '../../pronounce.js';
import { type Speech, sentences, ssml } from '../../ssml.js';
import type { Example, Named, Some, Wanted } from '../phrases.js';
import { at } from './spoken-places.js';

export const EMPTY = ssml``;

/** A name, as a German ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'de');

/** "von ABBA". */
export const of = (artist: string): Speech => ssml`von ${spoken(artist)}`;

export const by = (artist: string | undefined): Speech => (artist === undefined ? EMPTY : ssml` ${of(artist)}`);

const NOUNS = {
  track: 'das Lied',
  album: 'das Album',
  artist: 'der Interpret',
  playlist: 'die Playlist',
  radio: 'der Sender',
  podcast: 'der Podcast',
  podcast_episode: 'die Folge',
  audiobook: 'das Hörbuch',
  genre: 'das Genre',
} as const satisfies Record<MediaType, string>;

/** "das Album". */
export const theKind = ({ kind }: Pick<Named, 'kind'>): Speech => ssml`${NOUNS[kind]}`;

/** What is played, looked for or found: "das Album Arrival von ABBA", "den Podcast Daily News", "Musik von ABBA". */
export function what(media: Named | Wanted): Speech {
  return media.kind === 'podcast' ? ssml`den Podcast ${spoken(media.name)}` : whatPlays(media);
}

/** The same as the subject of a sentence: "der Podcast Daily News". Songs and stations go by their name. */
export function whatPlays(media: Named | Wanted): Speech {
  switch (media.kind) {
    case 'album':
    case 'audiobook':
      return ssml`${NOUNS[media.kind]} ${spoken(media.name)}${by(media.artist)}`;
    case 'playlist':
    case 'podcast':
      return ssml`${NOUNS[media.kind]} ${spoken(media.name)}`;
    case 'podcast_episode':
      return ssml`${spoken(media.name)}${media.artist === undefined ? EMPTY : ssml` aus ${spoken(media.artist)}`}`;
    case 'artist':
      return ssml`Musik von ${spoken(media.name)}`;
    case 'genre':
      return ssml`${genreMusic(media.name)}`;
    default:
      return ssml`${spoken(media.name)}${by(media.artist)}`;
  }
}

/** "ruhiges" → "etwas Ruhiges", "ruhige" → "ruhige Musik", "zum einschlafen" → "Musik zum Einschlafen", "jazz" → "Jazz". */
function genreMusic(genre: string): string {
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const words = genre.split(' ');
  const named = [...words.slice(0, -1), capital(words.at(-1) ?? '')].join(' ');
  if (/^(?:zum|zur|zu|für|fürs|aus) /i.test(genre)) return `Musik ${named}`;
  if (/(?:ig|isch|lich|bar|end|nt|ft|ock)es$/.test(genre)) return `etwas ${named}`;
  if (/(?:ig|isch|lich|bar|end|nt|ft|ock)e$/.test(genre)) return `${genre} Musik`;
  return named;
}

const DECADES: Readonly<Record<number, string>> = {
  ...{ 1950: 'Fünfzigern', 1960: 'Sechzigern', 1970: 'Siebzigern', 1980: 'Achtzigern', 1990: 'Neunzigern' },
  ...{ 2000: 'Zweitausendern', 2010: 'Zehnerjahren', 2020: 'Zwanzigerjahren' },
};

const fromThe = (decade: number | undefined): Speech => (decade === undefined ? EMPTY : ssml` aus den ${DECADES[decade] ?? `${decade}ern`}`);

const COLLECTIONS = {
  favorites: 'deine Favoriten',
  recently_added: 'zuletzt hinzugefügte Musik',
  recently_played: 'zuletzt gehörte Musik',
  anything: 'eine Mischung deiner Musik',
} as const;

/** "Jazz aus den Neunzigern", "deine Favoriten von ABBA". */
export function whatKind(some: Some): Speech {
  if ('collection' in some) return ssml`${COLLECTIONS[some.collection]}${by(some.artist)}`;
  return ssml`${some.genre === undefined ? 'Musik' : genreMusic(some.genre)}${fromThe(some.decade)}`;
}

/** "spiele Dancing Queen von ABBA in der Küche". */
export const playCommand = ({ media, room }: Example): Speech =>
  ssml`spiele ${media === undefined ? ssml`Musik von jemandem, den du magst` : what(media)}${room === undefined ? EMPTY : ssml` ${at({ name: room })}`}`;

/** What went wrong, and one thing that works. */
export const withExample = (problem: Speech, example: Example): Speech => sentences(problem, ssml`Sag zum Beispiel: ${playCommand(example)}.`);
