import { ssml } from '../../../ssml.js';
import type { QueuePhrases } from '../../phrases/queue-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { allOf } from '../spoken-lists.js';
import { spoken, what } from '../spoken-media.js';
import { at } from '../spoken-places.js';

/** What comes after what plays. */
export const queuePhrases = {
  queuedNext: ({ media, place }) => ssml`Em seguida, ${what(media)} ${at(place)}.`,
  queuedLast: ({ media, place }) => ssml`Coloquei ${what(media)} na fila ${at(place)}.`,
  queueCleared: (place) => ssml`Fila limpa ${at(place)}.`,
  upNext: ({ items, more, place }) => ssml`Em seguida ${at(place)}: ${allOf(items.map(what))}${more === 0 ? EMPTY : ssml`, e mais ${more}`}.`,
  nothingNext: (place) => (place === 'everywhere' ? ssml`Não há nada nas filas.` : ssml`Não há nada depois ${at(place)}.`),
  keepsGoing: (place) => ssml`A música não vai parar ${at(place)}.`,
  cannotKeepGoing: () => ssml`Não dá: nenhum serviço de música sugere músicas parecidas.`,
  queueSaved: ({ name, place }) => ssml`Salvei a fila ${at(place)} como ${spoken(name)}.`,
  whatPlaylistName: () => ssml`Qual é o nome da playlist?`,
} satisfies QueuePhrases;
