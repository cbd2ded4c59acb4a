import { sentences, ssml } from '../../../ssml.js';
import type { RoomPhrases } from '../../phrases/room-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { what } from '../spoken-media.js';
import { allRooms, at, oneOfRooms, the } from '../spoken-places.js';

/** Which room, and rooms that play together. */
export const roomPhrases = {
  whichRoom: ({ rooms, more }) => (more ? ssml`¿En qué habitación? Por ejemplo, ${oneOfRooms(rooms)}.` : ssml`¿Dónde: ${oneOfRooms(rooms)}?`),
  roomChosen: (place) => ssml`De acuerdo, ${at(place)}. ¿Qué pongo?`,
  echoBound: (room) => ssml`Hecho: este Echo está ${at({ name: room })}.`,
  suggestBinding: (room) => ssml`Si dices: este Echo está ${at({ name: room })}, será siempre esa habitación.`,
  roomsList: ({ rooms, more }) =>
    rooms.length === 0 ? ssml`No hay ninguna habitación disponible.` : ssml`Puedes usar ${allRooms(rooms)}${more ? ssml`, y otras más` : EMPTY}.`,
  zoneTaught: ({ zone, rooms }) => ssml`De acuerdo: ${zone} es ${allRooms(rooms)}.`,
  zoneUnknown: ({ zone, rooms }) =>
    sentences(ssml`No sé qué habitaciones hay ${zone}.`, rooms.length === 0 ? undefined : ssml`Di, por ejemplo: ${zone} es ${allRooms(rooms)}.`),
  moved: ({ place, media }) => ssml`${media === undefined ? 'La música' : what(media)} sigue ${at(place)}.`,
  nothingToMove: ({ place }) => ssml`No hay música que mover${place === undefined ? EMPTY : ssml` ${at(place)}`}.`,
  alreadyThere: (place) => ssml`La música ya está ${at(place)}.`,
  grouped: (rooms) => ssml`Ahora suenan juntos: ${allRooms(rooms)}.`,
  ungrouped: (place) => ssml`Fuera del grupo: ${the(place)}.`,
  notGrouped: (place) => (place === 'everywhere' ? ssml`No hay habitaciones agrupadas.` : ssml`No hay nada agrupado con ${the(place)}.`),
  cannotGroup: ({ room, with: other }) => ssml`No puedo agrupar ${the({ name: room })} con ${the({ name: other })}: no son compatibles.`,
  whichRoomToAdd: () => ssml`¿Qué habitación añado?`,
} satisfies RoomPhrases;
