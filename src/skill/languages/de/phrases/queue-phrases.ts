import { ssml } from '../../../ssml.js';
import type { QueuePhrases } from '../../phrases/queue-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { allOf } from '../spoken-lists.js';
import { spoken, what, whatPlays } from '../spoken-media.js';
import { at, atFirst } from '../spoken-places.js';

/** What comes after what plays. */
export const queuePhrases = {
  queuedNext: ({ media, place }) => ssml`Als Nächstes spiele ich ${what(media)} ${at(place)}.`,
  queuedLast: ({ media, place }) => ssml`Ich habe ${what(media)} ${at(place)} hinten angehängt.`,
  queueCleared: (place) => ssml`Die Warteschlange ${at(place)} ist leer.`,
  upNext: ({ items, more, place }) =>
    ssml`${atFirst(place)} kommt als Nächstes ${allOf(items.map(whatPlays))}${more === 0 ? EMPTY : ssml`, danach noch ${more === 1 ? 'ein Titel' : `${more} Titel`}`}.`,
  nothingNext: (place) => ssml`${atFirst(place)} kommt danach nichts mehr.`,
  keepsGoing: (place) => ssml`Die Musik läuft ${at(place)} immer weiter.`,
  cannotKeepGoing: () => ssml`Das geht nicht: Keiner deiner Musikdienste schlägt ähnliche Titel vor.`,
  queueSaved: ({ name, place }) => ssml`Ich habe die Warteschlange ${at(place)} als ${spoken(name)} gespeichert.`,
  whatPlaylistName: () => ssml`Wie soll die Playlist heißen?`,
} satisfies QueuePhrases;
