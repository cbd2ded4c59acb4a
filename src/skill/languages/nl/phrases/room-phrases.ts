import { sentences, ssml } from '../../../ssml.js';
import type { RoomPhrases } from '../../phrases/room-phrases.js';
import { capital } from '../../spoken-lists.js';
import { what } from '../spoken-media.js';
import { allRooms, at, atFirst, oneOfRooms, roomName } from '../spoken-places.js';

/** Which room, and rooms that play together. */
export const roomPhrases = {
  whichRoom: ({ rooms, more }) => (more ? ssml`Welke kamer? Bijvoorbeeld ${oneOfRooms(rooms)}.` : ssml`Welke kamer: ${oneOfRooms(rooms)}?`),
  roomChosen: (place) => ssml`Oké, ${at(place)}. Wat zal ik spelen?`,
  echoBound: (room) => ssml`Deze Echo staat nu ${at({ name: room })}.`,
  suggestBinding: (room) => ssml`Zeg: dit is de Echo ${at({ name: room })}. Dan bedoel ik altijd die kamer.`,
  roomsList: ({ rooms, more }) =>
    rooms.length === 0 ? ssml`Er zijn geen kamers die je kunt gebruiken.` : ssml`Je kunt ${allRooms(rooms)}${more ? ' en nog meer' : ''} gebruiken.`,
  zoneTaught: ({ zone, rooms }) => ssml`Oké, ${zone} is ${allRooms(rooms)}.`,
  zoneUnknown: ({ zone, rooms }) =>
    sentences(ssml`Ik weet niet welke kamers ${zone} zijn.`, rooms.length === 0 ? undefined : ssml`Zeg: ${zone} is ${allRooms(rooms)}.`),
  moved: ({ place, media }) => ssml`${media === undefined ? ssml`De muziek` : capital(what(media))} speelt nu ${at(place)}.`,
  nothingToMove: ({ place }) =>
    place === undefined ? ssml`Er speelt niets dat ik kan verplaatsen.` : ssml`${atFirst(place)} speelt niets dat ik kan verplaatsen.`,
  alreadyThere: (place) => ssml`Dat speelt al ${at(place)}.`,
  grouped: (rooms) => ssml`${capital(allRooms(rooms))} spelen nu samen.`,
  ungrouped: (place) => ssml`De groep ${at(place)} is opgeheven.`,
  notGrouped: (place) => (place === 'everywhere' ? ssml`Er is niets gegroepeerd.` : ssml`${atFirst(place)} is niets gegroepeerd.`),
  cannotGroup: ({ room, with: other }) => ssml`${capital(ssml`${roomName(room)}`)} en ${roomName(other)} kunnen niet samen spelen.`,
  whichRoomToAdd: () => ssml`Welke kamer moet erbij?`,
} satisfies RoomPhrases;
