import { sentences, ssml } from '../../../ssml.js';
import type { RoomPhrases } from '../../phrases/room-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { what } from '../spoken-media.js';
import { allRooms, at, oneOfRooms, the } from '../spoken-places.js';

/** Which room, and rooms that play together. */
export const roomPhrases = {
  whichRoom: ({ rooms, more }) => (more ? ssml`Quelle pièce ? Par exemple ${oneOfRooms(rooms)}.` : ssml`Quelle pièce : ${oneOfRooms(rooms)} ?`),
  roomChosen: (place) => ssml`D'accord, ${at(place)}. Quelle musique je mets ?`,
  echoBound: (room) => ssml`C'est noté : cet Echo est ${at({ name: room })}.`,
  suggestBinding: (room) => ssml`Il suffit de dire : cet Echo est ${at({ name: room })}, et ce sera toujours cette pièce.`,
  roomsList: ({ rooms, more }) =>
    rooms.length === 0 ? ssml`Il n'y a aucune pièce disponible.` : ssml`Il y a ${allRooms(rooms)}${more ? ssml`, et d'autres` : EMPTY}.`,
  zoneTaught: ({ zone, rooms }) => ssml`D'accord, ${zone}, c'est ${allRooms(rooms)}.`,
  zoneUnknown: ({ zone, rooms }) =>
    sentences(
      ssml`Je ne sais pas quelles pièces il y a ${zone}.`,
      rooms.length === 0 ? undefined : ssml`Il suffit de dire : ${zone}, c'est ${allRooms(rooms)}.`,
    ),
  moved: ({ place, media }) => ssml`${media === undefined ? 'La musique' : what(media)} continue ${at(place)}.`,
  nothingToMove: ({ place }) => ssml`Il n'y a pas de musique à déplacer${place === undefined ? EMPTY : ssml` ${at(place)}`}.`,
  alreadyThere: (place) => ssml`La musique est déjà ${at(place)}.`,
  grouped: (rooms) => ssml`Ensemble maintenant : ${allRooms(rooms)}.`,
  ungrouped: (place) => ssml`Séparé du groupe : ${the(place)}.`,
  notGrouped: (place) => (place === 'everywhere' ? ssml`Aucune pièce n'est groupée.` : ssml`Rien n'est groupé avec ${the(place)}.`),
  cannotGroup: ({ room, with: other }) => ssml`Impossible de grouper ${the({ name: room })} avec ${the({ name: other })}, leurs enceintes sont incompatibles.`,
  whichRoomToAdd: () => ssml`Quelle pièce faut-il ajouter ?`,
} satisfies RoomPhrases;
