import { ssml } from '../../../ssml.js';
import type { QueuePhrases } from '../../phrases/queue-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { allOf } from '../spoken-lists.js';
import { spoken, what } from '../spoken-media.js';
import { at } from '../spoken-places.js';

/** What comes after what plays. */
export const queuePhrases = {
  queuedNext: ({ media, place }) => ssml`Ensuite, je mets ${what(media)} ${at(place)}.`,
  queuedLast: ({ media, place }) => ssml`J'ai ajouté ${what(media)} à la file d'attente ${at(place)}.`,
  queueCleared: (place) => ssml`File d'attente vidée ${at(place)}.`,
  upNext: ({ items, more, place }) => ssml`Ensuite ${at(place)} : ${allOf(items.map(what))}${more === 0 ? EMPTY : ssml`, puis ${more} de plus`}.`,
  nothingNext: (place) => (place === 'everywhere' ? ssml`Il n'y a rien dans les files d'attente.` : ssml`Il n'y a rien après ce titre ${at(place)}.`),
  keepsGoing: (place) => ssml`La musique continuera ${at(place)}.`,
  cannotKeepGoing: () => ssml`Impossible : aucun service de musique ne propose de titres similaires.`,
  queueSaved: ({ name, place }) => ssml`File d'attente enregistrée ${at(place)} sous le nom ${spoken(name)}.`,
  whatPlaylistName: () => ssml`Quel nom pour la playlist ?`,
} satisfies QueuePhrases;
