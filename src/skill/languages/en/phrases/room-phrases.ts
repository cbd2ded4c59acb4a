import { sentences, ssml } from '../../../ssml.js';
import type { RoomPhrases } from '../../phrases/room-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { what } from '../spoken-media.js';
import { allRooms, at, oneOfRooms, the, to } from '../spoken-places.js';

/** Which room, and rooms that play together. */
export const roomPhrases = {
  whichRoom: ({ rooms, more }) => (more ? ssml`Which room? For example ${oneOfRooms(rooms)}.` : ssml`Which room: ${oneOfRooms(rooms)}?`),
  roomChosen: (place) => ssml`Okay, ${the(place)}. What should I play?`,
  echoBound: (room) => ssml`This Echo is ${at({ name: room })} now.`,
  suggestBinding: (room) => ssml`Say: this is ${the({ name: room })} Echo, and I'll always mean ${the({ name: room })}.`,
  roomsList: ({ rooms, more }) =>
    rooms.length === 0 ? ssml`There are no rooms you can use.` : ssml`You can use ${allRooms(rooms)}${more ? ssml`, and some more` : EMPTY}.`,
  zoneTaught: ({ zone, rooms }) => ssml`Okay, ${zone} is ${allRooms(rooms)}.`,
  zoneUnknown: ({ zone, rooms }) =>
    sentences(ssml`I don't know which rooms ${zone} is.`, rooms.length === 0 ? undefined : ssml`Say: ${zone} is ${allRooms(rooms)}.`),
  moved: ({ place, media }) => ssml`Moved ${media === undefined ? 'the music' : what(media)} ${to(place)}.`,
  nothingToMove: ({ place }) => ssml`There's no music to move${place === undefined ? EMPTY : ssml` ${at(place)}`}.`,
  alreadyThere: (place) => ssml`It's already playing ${at(place)}.`,
  grouped: (rooms) => ssml`Grouped ${allRooms(rooms)}.`,
  ungrouped: (place) => ssml`Ungrouped ${the(place)}.`,
  notGrouped: (place) => (place === 'everywhere' ? ssml`No rooms are grouped.` : ssml`Nothing is grouped with ${the(place)}.`),
  cannotGroup: ({ room, with: other }) => ssml`I can't group ${the({ name: room })} with ${the({ name: other })}. They don't work together.`,
  whichRoomToAdd: () => ssml`Which room should I add?`,
} satisfies RoomPhrases;
