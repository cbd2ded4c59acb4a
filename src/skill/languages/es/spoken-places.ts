import { createRoomPlaces, type RoomOpenings } from '../room-openings.js';
import { allOf, oneOf } from './spoken-lists.js';

/** How rooms begin, by what stands before them: "habitación" also covers "habitación de invitados". */
const OPENINGS: RoomOpenings = [
  [
    { at: 'en la ', the: 'la ' },
    [
      ...['cocina', 'sala', 'habitación', 'recámara', 'oficina', 'terraza', 'biblioteca', 'piscina', 'alberca', 'cochera', 'bodega', 'azotea', 'buhardilla'],
      ...['entrada', 'galería', 'lavandería', 'despensa', 'ducha', 'alcoba', 'estancia', 'casa', 'caseta', 'cabaña', 'escalera', 'planta', 'sauna', 'ludoteca'],
      ...['tele', 'televisión', 'barra', 'bocina', 'minicadena', 'computadora', 'suite', 'tina', 'cama', 'mesa', 'marquesina', 'yarda', 'cantina', 'zona'],
    ],
  ],
  [
    { at: 'en el ', the: 'el ' },
    [
      ...['salón', 'comedor', 'despacho', 'dormitorio', 'cuarto', 'baño', 'aseo', 'lavabo', 'pasillo', 'recibidor', 'vestíbulo', 'hall', 'corredor', 'estudio'],
      ...[
        'garaje',
        'jardín',
        'patio',
        'balcón',
        'porche',
        'sótano',
        'ático',
        'desván',
        'trastero',
        'taller',
        'gimnasio',
        'lavadero',
        'vestidor',
        'cine',
        'bar',
      ],
      ...['clóset', 'closet', 'medio baño', 'loft', 'piso', 'apartamento', 'altavoz', 'parlante', 'ordenador', 'tocadiscos', 'televisor', 'equipo'],
      ...[
        'invernadero',
        'solárium',
        'quincho',
        'lobby',
        'den',
        'family room',
        'tejado',
        'techo',
        'vestuario',
        'coche',
        'echo',
        'reproductor',
        'váter',
        'home cinema',
      ],
    ],
  ],
  [{ at: 'en los ', the: 'los ' }, ['altavoces', 'baños', 'dormitorios']],
  [{ at: 'en las ', the: 'las ' }, ['habitaciones', 'bocinas', 'escaleras']],
  [{ at: 'en ', the: '' }, ['mi', 'mis', 'nuestro', 'nuestra', 'casa de']],
  [{ at: '', the: '' }, ['arriba', 'abajo', 'fuera', 'afuera', 'dentro', 'adentro']],
];

/** "En la cocina", "la cocina", "la cocina o el despacho", "en la cocina y en el salón"; "en Kitchen", "en toda la casa". */
export const { at, the, oneOfRooms, allRooms, inAllRooms } = createRoomPlaces({
  openings: OPENINGS,
  articles: /^(?:la|el|los|las) /i,
  unknownAt: 'en ',
  everywhere: { at: 'en toda la casa', the: 'toda la casa' },
  allOf,
  oneOf,
});
