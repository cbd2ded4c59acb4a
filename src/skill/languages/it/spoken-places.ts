import { type Speech, ssml } from '../../ssml.js';
import { listedText } from '../listed-text.js';
import type { Place } from '../phrases.js';
import { openRoom, type RoomOpenings } from '../room-openings.js';
import { allOf, oneOf } from './spoken-lists.js';

/**
 * What stands before a room: where something is ("in cucina"), where it is when more follows ("nel bagno piccolo"), and the room itself.
 * All end where the name begins.
 */
type Before = { readonly at: string; readonly more: string; readonly the: string };

const KNOWN: RoomOpenings<Before> = [
  [
    { at: 'in ', more: 'in ', the: 'la ' },
    [
      ...['cucina', 'sala', 'camera', 'cameretta', 'cantina', 'soffitta', 'mansarda', 'taverna', 'tavernetta', 'lavanderia', 'palestra', 'piscina', 'veranda'],
      ...['biblioteca', 'dispensa', 'terrazza', 'casa', 'toilette', 'stireria'],
    ],
  ],
  [
    { at: 'in ', more: 'nel ', the: 'il ' },
    ['salotto', 'soggiorno', 'salone', 'tinello', 'bagno', 'bagnetto', 'corridoio', 'garage', 'giardino', 'cortile', 'laboratorio', 'cucinino'],
  ],
  [{ at: 'in ', more: "nell'", the: "l'" }, ['ufficio', 'officina']],
  [{ at: "nell'", more: "nell'", the: "l'" }, ['ingresso', 'atrio', 'appartamento', 'attico', 'angolo']],
  [{ at: 'nello ', more: 'nello ', the: 'lo ' }, ['studio', 'studiolo', 'spogliatoio', 'scantinato', 'sgabuzzino']],
  [{ at: 'nella ', more: 'nella ', the: 'la ' }, ['stanza', 'cabina', 'zona', 'doccia', 'dépendance', 'mia', 'nostra', 'suite']],
  [
    { at: 'nel ', more: 'nel ', the: 'il ' },
    ['disimpegno', 'ripostiglio', 'box', 'seminterrato', 'sottotetto', 'portico', 'patio', 'loft', 'bar', 'mio', 'nostro'],
  ],
  [{ at: 'sul ', more: 'sul ', the: 'il ' }, ['balcone', 'terrazzo', 'pianerottolo', 'giradischi', 'tetto', 'televisore']],
  [{ at: 'al ', more: 'al ', the: 'il ' }, ['piano']],
  [{ at: 'sulla ', more: 'sulla ', the: 'la ' }, ['tv', 'tivù', 'televisione', 'soundbar', 'cassa']],
  [{ at: 'sullo ', more: 'sullo ', the: 'lo ' }, ['stereo', 'speaker']],
  [{ at: "sull'", more: "sull'", the: "l'" }, ['altoparlante', 'impianto', 'echo', 'amplificatore']],
  [{ at: 'sulle ', more: 'sulle ', the: 'le ' }, ['casse', 'scale']],
  [{ at: '', more: '', the: '' }, ['fuori', 'dentro', 'ovunque', 'dappertutto', 'di sopra', 'di sotto', 'sopra', 'sotto']],
];

const ARTICLES = /^(?:(?:il|lo|la|i|gli|le) |l['’])/i;

/** "La Cucina" → "la cucina", "in cucina"; a player whose kind of name nobody knows: "su Kitchen". */
function read(name: string): { at: string; the: string } {
  const room = openRoom(name, { known: KNOWN, articles: ARTICLES });
  if (room === undefined) return { at: `su ${name}`, the: name };
  return { at: (room.isWhole ? room.before.at : room.before.more) + room.name, the: room.before.the + room.name };
}

/** "la cucina", "l'ufficio", "Kitchen", "tutte le stanze". */
export function the(place: Place): string {
  if (place === 'everywhere') return 'tutte le stanze';
  if ('names' in place)
    return listedText(
      place.names.map((name) => the({ name })),
      allOf,
    );
  return read(place.name).the;
}

/** "in cucina", "nello studio", "su Kitchen", "ovunque". */
export function at(place: Place): string {
  if (place === 'everywhere') return 'ovunque';
  if ('names' in place)
    return listedText(
      place.names.map((name) => at({ name })),
      allOf,
    );
  return read(place.name).at;
}

const rooms = (names: readonly string[]): Speech[] => names.map((name) => ssml`${the({ name })}`);

/** "la cucina o l'ufficio". */
export const oneOfRooms = (names: readonly string[]): Speech => oneOf(rooms(names));

/** "la cucina e l'ufficio". */
export const allRooms = (names: readonly string[]): Speech => allOf(rooms(names));

/** "in cucina e nello studio". */
export const inAllRooms = (names: readonly string[]): Speech => allOf(names.map((name) => ssml`${at({ name })}`));
