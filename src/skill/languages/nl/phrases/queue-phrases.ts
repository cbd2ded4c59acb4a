import { ssml } from '../../../ssml.js';
import type { QueuePhrases } from '../../phrases/queue-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { allOf } from '../spoken-lists.js';
import { spoken, what } from '../spoken-media.js';
import { at, atFirst } from '../spoken-places.js';

/** What comes after what plays. */
export const queuePhrases = {
  queuedNext: ({ media, place }) => ssml`Hierna speel ik ${what(media)} ${at(place)}.`,
  queuedLast: ({ media, place }) => ssml`Ik heb ${what(media)} ${at(place)} in de wachtrij gezet.`,
  queueCleared: (place) => ssml`De wachtrij ${at(place)} is leeg.`,
  upNext: ({ items, more, place }) => ssml`${atFirst(place)} komt hierna ${allOf(items.map(what))}${more === 0 ? EMPTY : ssml`, daarna nog ${more}`}.`,
  nothingNext: (place) => ssml`${atFirst(place)} komt hierna niets meer.`,
  keepsGoing: (place) => ssml`De muziek blijft ${at(place)} doorgaan.`,
  cannotKeepGoing: () => ssml`Dat kan niet: geen van je muziekdiensten stelt vergelijkbare nummers voor.`,
  queueSaved: ({ name, place }) => ssml`Ik heb de wachtrij ${at(place)} opgeslagen als ${spoken(name)}.`,
  whatPlaylistName: () => ssml`Hoe moet de playlist heten?`,
} satisfies QueuePhrases;
