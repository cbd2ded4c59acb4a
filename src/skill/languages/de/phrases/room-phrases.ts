import { sentences, ssml } from '../../../ssml.js';
import type { RoomPhrases } from '../../phrases/room-phrases.js';
import { capital } from '../../spoken-lists.js';
import { whatPlays } from '../spoken-media.js';
import { allRooms, at, atFirst, oneOfRooms } from '../spoken-places.js';

/** Which room, and rooms that play together. */
export const roomPhrases = {
  whichRoom: ({ rooms, more }) => (more ? ssml`Welcher Raum? Zum Beispiel ${oneOfRooms(rooms)}.` : ssml`Welcher Raum: ${oneOfRooms(rooms)}?`),
  roomChosen: (place) => ssml`Okay, ${at(place)}. Was soll ich spielen?`,
  echoBound: (room) => ssml`Dieser Echo ist jetzt ${at({ name: room })}.`,
  suggestBinding: (room) => ssml`Sag: Das ist der Echo ${at({ name: room })}. Dann meine ich immer diesen Raum.`,
  roomsList: ({ rooms, more }) =>
    rooms.length === 0 ? ssml`Du hast keine Räume, die du benutzen kannst.` : ssml`Du kannst ${allRooms(rooms)}${more ? ' und noch mehr' : ''} benutzen.`,
  zoneTaught: ({ zone, rooms }) => ssml`Okay, ${zone} heißt ${allRooms(rooms)}.`,
  zoneUnknown: ({ zone, rooms }) =>
    sentences(
      ssml`Ich weiß nicht, welche Räume ${zone} sind.`,
      rooms.length === 0 ? undefined : ssml`Sag: ${zone} ${rooms.length === 1 ? 'heißt' : 'sind'} ${allRooms(rooms)}.`,
    ),
  moved: ({ place, media }) => ssml`${media === undefined ? ssml`Die Musik` : capital(whatPlays(media))} läuft jetzt ${at(place)}.`,
  nothingToMove: ({ place }) =>
    place === undefined ? ssml`Es läuft nichts, was ich verschieben kann.` : ssml`${atFirst(place)} läuft nichts, was ich verschieben kann.`,
  alreadyThere: (place) => ssml`Das läuft schon ${at(place)}.`,
  grouped: (rooms) => ssml`${allRooms(rooms)} spielen jetzt zusammen.`,
  ungrouped: (place) => ssml`Die Gruppe ${at(place)} ist aufgelöst.`,
  notGrouped: (place) => (place === 'everywhere' ? ssml`Es ist nichts gruppiert.` : ssml`${atFirst(place)} ist nichts gruppiert.`),
  cannotGroup: ({ room, with: other }) => ssml`${room} und ${other} können nicht zusammen spielen.`,
  whichRoomToAdd: () => ssml`Welcher Raum soll dazukommen?`,
} satisfies RoomPhrases;
