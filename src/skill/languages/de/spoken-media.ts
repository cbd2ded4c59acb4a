import { pronounce } from '../../pronounce.js';
import { type Speech, ssml } from '../../ssml.js';
import { createSpokenMedia } from '../spoken-media.js';
import { at } from './spoken-places.js';

/** A name, as a German ear expects it. */
export const spoken = (name: string): Speech => pronounce(name, 'de');

/** "von ABBA". */
export const of = (artist: string): Speech => ssml`von ${spoken(artist)}`;

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

/** "Das Album Arrival von ABBA", "Musik von ABBA", "Jazz aus den Neunzigern", "deine Favoriten von ABBA", "spiele Dancing Queen in der Küche". */
export const { by, what, whatPlays, theKind, whatKind, playCommand, withExample } = createSpokenMedia({
  spoken,
  of,
  ofPodcast: (podcast) => ssml`aus ${spoken(podcast)}`,
  musicOf: (artist) => ssml`Musik ${of(artist)}`,
  kinds: {
    track: 'das Lied',
    album: 'das Album',
    artist: 'der Interpret',
    playlist: 'die Playlist',
    radio: 'der Sender',
    podcast: 'der Podcast',
    podcast_episode: 'die Folge',
    audiobook: 'das Hörbuch',
    genre: 'das Genre',
  },
  kindsAsObject: { podcast: 'den Podcast' },
  music: 'Musik',
  genreMusic,
  fromThe: (decade) => `aus den ${DECADES[decade] ?? `${decade}ern`}`,
  collections: {
    favorites: 'deine Favoriten',
    recently_added: 'zuletzt hinzugefügte Musik',
    recently_played: 'zuletzt gehörte Musik',
    anything: 'eine Mischung deiner Musik',
  },
  at,
  example: { intro: 'Sag zum Beispiel:', play: 'spiele', anything: 'Musik von jemandem, den du magst' },
});
