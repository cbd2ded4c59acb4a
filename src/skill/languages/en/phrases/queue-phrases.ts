import { ssml } from '../../../ssml.js';
import type { QueuePhrases } from '../../phrases/queue-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { allOf } from '../spoken-lists.js';
import { spoken, what } from '../spoken-media.js';
import { at } from '../spoken-places.js';

/** What comes after what plays. */
export const queuePhrases = {
  queuedNext: ({ media, place }) => ssml`Playing ${what(media)} next ${at(place)}.`,
  queuedLast: ({ media, place }) => ssml`Added ${what(media)} to the queue ${at(place)}.`,
  queueCleared: (place) => ssml`Cleared the queue ${at(place)}.`,
  upNext: ({ items, more, place }) => ssml`Coming up ${at(place)}: ${allOf(items.map(what))}${more === 0 ? EMPTY : ssml`, then ${more} more`}.`,
  nothingNext: (place) => (place === 'everywhere' ? ssml`Nothing is queued anywhere.` : ssml`Nothing comes after this ${at(place)}.`),
  keepsGoing: (place) => ssml`I'll keep the music going ${at(place)}.`,
  cannotKeepGoing: () => ssml`I can't: none of your music services suggests similar songs.`,
  queueSaved: ({ name, place }) => ssml`Saved the queue ${at(place)} as ${spoken(name)}.`,
  whatPlaylistName: () => ssml`What should the playlist be called?`,
} satisfies QueuePhrases;
