import { type Speech, ssml } from '../../ssml.js';
import { listedText } from '../listed-text.js';
import type { Place } from '../phrases.js';
import { openRoom, type RoomOpenings } from '../room-openings.js';
import { allOf, oneOf } from './spoken-lists.js';

/** What stands before a room: where something is, and the room itself. Both end where the name begins. */
type Before = { readonly at: string; readonly the: string };

/** How rooms begin, by what stands before them: "habitación" also covers "habitación de invitados". */
const KNOWN: RoomOpenings<Before> = [
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

/** A player whose kind of name nobody knows: "en Kitchen". */
const UNKNOWN: Before = { at: 'en ', the: '' };

/** "La Cocina" → "cocina", with what belongs before it; "Kitchen" stays. */
function read(name: string): Before & { name: string } {
  const room = openRoom(name, { known: KNOWN, articles: /^(?:la|el|los|las) /i });
  return room === undefined ? { ...UNKNOWN, name } : { ...room.before, name: room.name };
}

/** "la cocina", "el salón", "Kitchen", "toda la casa". */
export function the(place: Place): string {
  if (place === 'everywhere') return 'toda la casa';
  if ('names' in place)
    return listedText(
      place.names.map((name) => the({ name })),
      allOf,
    );
  const room = read(place.name);
  return room.the + room.name;
}

/** "en la cocina", "en el salón", "en Kitchen", "en toda la casa". */
export function at(place: Place): string {
  if (place === 'everywhere') return 'en toda la casa';
  if ('names' in place)
    return listedText(
      place.names.map((name) => at({ name })),
      allOf,
    );
  const room = read(place.name);
  return room.at + room.name;
}

const rooms = (names: readonly string[]): Speech[] => names.map((name) => ssml`${the({ name })}`);

/** "la cocina o el despacho". */
export const oneOfRooms = (names: readonly string[]): Speech => oneOf(rooms(names));

/** "la cocina y el despacho". */
export const allRooms = (names: readonly string[]): Speech => allOf(rooms(names));

/** "en la cocina y en el salón". */
export const inAllRooms = (names: readonly string[]): Speech => allOf(names.map((name) => ssml`${at({ name })}`));
