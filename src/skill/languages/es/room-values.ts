import type { SlotTypeValue } from '../language.js';
import { withIds, withoutIds } from '../value-lists.js';

/** Rooms most homes have. `everywhere` is every player at once. */
export const ROOM: readonly SlotTypeValue[] = [
  ...withIds({
    group: 'los altavoces agrupados, altavoces agrupados, las habitaciones agrupadas',
    everywhere: 'toda la casa, todas partes, todas las habitaciones, todos los altavoces, todos lados, todo el piso, todas las salas',
    kitchen: 'cocina, cocina comedor',
    living_room: 'salón, sala, sala de estar, cuarto de estar, living, salón comedor, estancia',
    dining_room: 'comedor, sala comedor',
    bedroom: `dormitorio, habitación, mi habitación, cuarto, mi cuarto, mi dormitorio, dormitorio principal, habitación principal, cuarto principal,
      habitación de matrimonio, alcoba`,
    guest_room: 'habitación de invitados, cuarto de invitados, dormitorio de invitados, habitación de huéspedes, cuarto de huéspedes',
    kids_room: 'habitación de los niños, cuarto de los niños, dormitorio de los niños, habitación infantil',
    nursery: 'habitación del bebé, cuarto del bebé',
    bathroom: 'baño, cuarto de baño, baño principal, ducha',
    toilet: 'aseo, lavabo, váter, baño pequeño',
    office: 'despacho, oficina, mi despacho, mi oficina, oficina de casa',
    study: 'estudio, sala de estudio',
    library: 'biblioteca',
    hallway: 'pasillo, entrada, recibidor, vestíbulo, hall, corredor',
    basement: 'sótano, bodega',
    attic: 'ático, desván, buhardilla',
    garage: 'garaje, cochera',
    workshop: 'taller',
    garden: 'jardín, patio, patio trasero',
    terrace: 'terraza, porche, azotea',
    balcony: 'balcón',
    conservatory: 'galería, invernadero, jardín de invierno',
    pool: 'piscina, alberca',
    gym: 'gimnasio, sala de ejercicio',
    laundry_room: 'lavadero, lavandería, cuarto de lavado, cuarto de la plancha',
    cinema: 'cine, sala de cine, cine en casa, home cinema',
  }),
  ...withoutIds([
    ...['vestidor', 'trastero', 'despensa', 'sala de juegos, cuarto de juegos', 'sala de música', 'casa de invitados', 'caseta', 'bar', 'sauna', 'escalera'],
    ...['tele, televisión, televisor', 'barra de sonido', 'tocadiscos', 'equipo de música, minicadena', 'ordenador'],
  ]),
];
