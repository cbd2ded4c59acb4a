import { sentences, ssml } from '../../../ssml.js';
import type { RoomPhrases } from '../../phrases/room-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { what } from '../spoken-media.js';
import { allRooms, at, oneOfRooms, the } from '../spoken-places.js';

/** Which room, and rooms that play together. */
export const roomPhrases = {
  whichRoom: ({ rooms, more }) => (more ? ssml`Em que cômodo? Por exemplo, ${oneOfRooms(rooms)}.` : ssml`Onde: ${oneOfRooms(rooms)}?`),
  roomChosen: (place) => ssml`Tudo bem, ${at(place)}. O que eu toco?`,
  echoBound: (room) => ssml`Pronto: este Echo está ${at({ name: room })}.`,
  suggestBinding: (room) => ssml`Se você disser: este Echo está ${at({ name: room })}, vai ser sempre esse cômodo.`,
  roomsList: ({ rooms, more }) =>
    rooms.length === 0 ? ssml`Não há nenhum cômodo disponível.` : ssml`Você pode usar ${allRooms(rooms)}${more ? ssml`, e outros` : EMPTY}.`,
  zoneTaught: ({ zone, rooms }) => ssml`Tudo bem: ${zone} é ${allRooms(rooms)}.`,
  zoneUnknown: ({ zone, rooms }) =>
    sentences(ssml`Não sei que cômodos ficam ${zone}.`, rooms.length === 0 ? undefined : ssml`Diga, por exemplo: ${zone} é ${allRooms(rooms)}.`),
  moved: ({ place, media }) => ssml`${media === undefined ? 'A música' : what(media)} continua ${at(place)}.`,
  nothingToMove: ({ place }) => ssml`Não há música para mover${place === undefined ? EMPTY : ssml` ${at(place)}`}.`,
  alreadyThere: (place) => ssml`A música já está ${at(place)}.`,
  grouped: (rooms) => ssml`Agora tocam juntos: ${allRooms(rooms)}.`,
  ungrouped: (place) => ssml`Fora do grupo: ${the(place)}.`,
  notGrouped: (place) => (place === 'everywhere' ? ssml`Nenhum cômodo está agrupado.` : ssml`Não há nada agrupado com ${the(place)}.`),
  cannotGroup: ({ room, with: other }) => ssml`Não dá para agrupar ${the({ name: room })} com ${the({ name: other })}: não são compatíveis.`,
  whichRoomToAdd: () => ssml`Que cômodo devo adicionar?`,
} satisfies RoomPhrases;
