import { type Speech, ssml } from '../../ssml.js';
import type { Place } from '../phrases.js';
import { allOf, oneOf } from './spoken-lists.js';

/** What stands before a room: where something is, and the room itself. Both end where the name begins. */
type Before = { readonly at: string; readonly the: string };

/** How rooms begin, by what stands before them: "habitación" also covers "habitación de invitados". */
const KNOWN: readonly (readonly [before: Before, starts: readonly string[]])[] = [
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
      ...['clóset', 'closet', 'medio baño', 'living', 'loft', 'piso', 'apartamento', 'altavoz', 'parlante', 'ordenador', 'tocadiscos', 'televisor', 'equipo'],
      ...['invernadero', 'solárium', 'quincho', 'lobby', 'den', 'family room', 'tejado', 'techo', 'vestuario', 'coche', 'echo', 'reproductor', 'váter', 'home'],
    ],
  ],
  [{ at: 'en los ', the: 'los ' }, ['altavoces', 'baños', 'dormitorios']],
  [{ at: 'en las ', the: 'las ' }, ['habitaciones', 'bocinas', 'escaleras']],
  [{ at: 'en ', the: '' }, ['mi', 'mis', 'nuestro', 'nuestra', 'casa de']],
  [{ at: '', the: '' }, ['arriba', 'abajo', 'fuera', 'afuera', 'dentro', 'adentro']],
];

/** A player whose kind of name nobody knows: "en Kitchen". */
const UNKNOWN: Before = { at: 'en ', the: '' };

const beginsWith = (name: string, start: string): boolean => name === start || name.startsWith(`${start} `) || name.startsWith(`${start}-`);

/** "La Cocina" → "cocina", with what belongs before it; "Kitchen" stays. */
function read(name: string): Before & { name: string } {
  const bare = name.replace(/^(?:la|el|los|las) /i, '');
  const lower = bare.toLowerCase();
  for (const [before, starts] of KNOWN) {
    const start = starts.find((each) => beginsWith(lower, each));
    if (start !== undefined) return { ...before, name: start + bare.slice(start.length) };
  }
  return { ...UNKNOWN, name };
}

/** "la cocina", "el salón", "Kitchen", "toda la casa". */
export function the(place: Place): string {
  if (place === 'everywhere') return 'toda la casa';
  const room = read(place.name);
  return room.the + room.name;
}

/** "en la cocina", "en el salón", "en Kitchen", "en toda la casa". */
export function at(place: Place): string {
  if (place === 'everywhere') return 'en toda la casa';
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
