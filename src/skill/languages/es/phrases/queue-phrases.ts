import { ssml } from '../../../ssml.js';
import type { QueuePhrases } from '../../phrases/queue-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { allOf } from '../spoken-lists.js';
import { spoken, what } from '../spoken-media.js';
import { at } from '../spoken-places.js';

/** What comes after what plays. */
export const queuePhrases = {
  queuedNext: ({ media, place }) => ssml`Después sonará ${what(media)} ${at(place)}.`,
  queuedLast: ({ media, place }) => ssml`He añadido ${what(media)} a la cola ${at(place)}.`,
  queueCleared: (place) => ssml`Cola vacía ${at(place)}.`,
  upNext: ({ items, more, place }) => ssml`Después ${at(place)}: ${allOf(items.map(what))}${more === 0 ? EMPTY : ssml`, y ${more} más`}.`,
  nothingNext: (place) => (place === 'everywhere' ? ssml`No hay nada en las colas.` : ssml`No hay nada después ${at(place)}.`),
  keepsGoing: (place) => ssml`La música no parará ${at(place)}.`,
  cannotKeepGoing: () => ssml`No puedo: ningún servicio de música sugiere canciones parecidas.`,
  queueSaved: ({ name, place }) => ssml`He guardado la cola ${at(place)} como ${spoken(name)}.`,
  whatPlaylistName: () => ssml`¿Cómo se llamará la lista?`,
} satisfies QueuePhrases;
