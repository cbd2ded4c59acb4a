import { ssml } from '../../../ssml.js';
import type { QueuePhrases } from '../../phrases/queue-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { allOf } from '../spoken-lists.js';
import { spoken, what } from '../spoken-media.js';
import { at } from '../spoken-places.js';

/** What comes after what plays. */
export const queuePhrases = {
  queuedNext: ({ media, place }) => ssml`Poi metto ${what(media)} ${at(place)}.`,
  queuedLast: ({ media, place }) => ssml`Ho aggiunto ${what(media)} alla coda ${at(place)}.`,
  queueCleared: (place) => ssml`Ho svuotato la coda ${at(place)}.`,
  upNext: ({ items, more, place }) =>
    ssml`Dopo, ${at(place)}: ${allOf(items.map(what))}${more === 0 ? EMPTY : ssml`, poi ${more === 1 ? 'un altro' : `altri ${more}`}`}.`,
  nothingNext: (place) => (place === 'everywhere' ? ssml`Non c'è niente in coda.` : ssml`Non c'è altro in coda ${at(place)}.`),
  keepsGoing: (place) => ssml`La musica continuerà ${at(place)}.`,
  cannotKeepGoing: () => ssml`Non posso: nessun servizio musicale suggerisce canzoni simili.`,
  queueSaved: ({ name, place }) => ssml`Ho salvato la coda ${at(place)} come ${spoken(name)}.`,
  whatPlaylistName: () => ssml`Come si deve chiamare la playlist?`,
} satisfies QueuePhrases;
