import { createRoomPlaces, type RoomOpenings } from '../room-openings.js';
import { allOf, oneOf } from './spoken-lists.js';

/** How rooms begin, by what stands before them. */
const OPENINGS: RoomOpenings = [
  [
    { at: 'in ', the: 'la ' },
    [
      ...['cucina', 'sala', 'camera', 'cameretta', 'cantina', 'soffitta', 'mansarda', 'taverna', 'tavernetta', 'lavanderia', 'palestra', 'piscina', 'veranda'],
      ...['biblioteca', 'dispensa', 'terrazza', 'casa', 'toilette', 'stireria'],
    ],
  ],
  [
    { at: 'in ', atMore: 'nel ', the: 'il ' },
    ['salotto', 'soggiorno', 'salone', 'tinello', 'bagno', 'bagnetto', 'corridoio', 'garage', 'giardino', 'cortile', 'laboratorio', 'cucinino'],
  ],
  [{ at: 'in ', atMore: "nell'", the: "l'" }, ['ufficio', 'officina']],
  [{ at: "nell'", the: "l'" }, ['ingresso', 'atrio', 'appartamento', 'attico', 'angolo']],
  [{ at: 'nello ', the: 'lo ' }, ['studio', 'studiolo', 'spogliatoio', 'scantinato', 'sgabuzzino']],
  [{ at: 'nella ', the: 'la ' }, ['stanza', 'cabina', 'zona', 'doccia', 'dépendance', 'mia', 'nostra', 'suite']],
  [{ at: 'nel ', the: 'il ' }, ['disimpegno', 'ripostiglio', 'box', 'seminterrato', 'sottotetto', 'portico', 'patio', 'loft', 'bar', 'mio', 'nostro']],
  [{ at: 'sul ', the: 'il ' }, ['balcone', 'terrazzo', 'pianerottolo', 'giradischi', 'tetto', 'televisore']],
  [{ at: 'al ', the: 'il ' }, ['piano']],
  [{ at: 'sulla ', the: 'la ' }, ['tv', 'tivù', 'televisione', 'soundbar', 'cassa']],
  [{ at: 'sullo ', the: 'lo ' }, ['stereo', 'speaker']],
  [{ at: "sull'", the: "l'" }, ['altoparlante', 'impianto', 'echo', 'amplificatore']],
  [{ at: 'sulle ', the: 'le ' }, ['casse', 'scale']],
  [{ at: '', the: '' }, ['fuori', 'dentro', 'ovunque', 'dappertutto', 'di sopra', 'di sotto', 'sopra', 'sotto']],
];

/** "In cucina", "la cucina", "la cucina o l'ufficio", "in cucina e nello studio"; "su Kitchen", "ovunque". */
export const { at, the, oneOfRooms, allRooms, inAllRooms } = createRoomPlaces({
  openings: OPENINGS,
  articles: /^(?:(?:il|lo|la|i|gli|le) |l['’])/i,
  unknownAt: 'su ',
  everywhere: { at: 'ovunque', the: 'tutte le stanze' },
  allOf,
  oneOf,
});
