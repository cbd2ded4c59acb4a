import { sentences, ssml } from '../../../ssml.js';
import type { RoomPhrases } from '../../phrases/room-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { what } from '../spoken-media.js';
import { allRooms, at, oneOfRooms, the } from '../spoken-places.js';

/** Which room, and rooms that play together. */
export const roomPhrases = {
  whichRoom: ({ rooms, more }) => (more ? ssml`In quale stanza? Per esempio ${oneOfRooms(rooms)}.` : ssml`In quale stanza: ${oneOfRooms(rooms)}?`),
  roomChosen: (place) => ssml`Va bene, ${at(place)}. Che musica metto?`,
  echoBound: (room) => ssml`D'ora in poi questo Echo è ${at({ name: room })}.`,
  suggestBinding: (room) => ssml`Puoi dire: questo Echo è ${at({ name: room })}, e userò sempre quella stanza.`,
  roomsList: ({ rooms, more }) =>
    rooms.length === 0 ? ssml`Non ci sono stanze che puoi usare.` : ssml`Puoi usare ${allRooms(rooms)}${more ? ssml`, e altre` : EMPTY}.`,
  zoneTaught: ({ zone, rooms }) => ssml`Va bene, ${zone} ${rooms.length === 1 ? "c'è" : 'ci sono'} ${allRooms(rooms)}.`,
  zoneUnknown: ({ zone, rooms }) =>
    sentences(
      ssml`Non so quali stanze ci sono ${zone}.`,
      rooms.length === 0 ? undefined : ssml`Puoi dire: ${zone} ${rooms.length === 1 ? "c'è" : 'ci sono'} ${allRooms(rooms)}.`,
    ),
  moved: ({ place, media }) => ssml`${media === undefined ? 'La musica' : what(media)} continua ${at(place)}.`,
  nothingToMove: ({ place }) => ssml`Non c'è musica da spostare${place === undefined ? EMPTY : ssml` ${at(place)}`}.`,
  alreadyThere: (place) => ssml`La musica è già ${at(place)}.`,
  grouped: (rooms) => ssml`Ora insieme: ${allRooms(rooms)}.`,
  ungrouped: (place) => ssml`Fuori dal gruppo: ${the(place)}.`,
  notGrouped: (place) => (place === 'everywhere' ? ssml`Non ci sono stanze raggruppate.` : ssml`Non c'è nessun gruppo con ${the(place)}.`),
  cannotGroup: ({ room, with: other }) => ssml`Non posso unire ${the({ name: room })} e ${the({ name: other })}: sono apparecchi diversi.`,
  whichRoomToAdd: () => ssml`Quale stanza aggiungo?`,
} satisfies RoomPhrases;
