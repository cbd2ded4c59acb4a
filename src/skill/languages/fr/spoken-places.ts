import { type Speech, ssml } from '../../ssml.js';
import { listedText } from '../listed-text.js';
import type { Place } from '../phrases.js';
import { openRoom, type RoomOpenings } from '../room-openings.js';
import { allOf, oneOf } from './spoken-lists.js';

/** What stands before a room: where something is, and the room itself. Both end where the name begins. */
type Before = { readonly at: string; readonly the: string };

const KNOWN: RoomOpenings<Before> = [
  [
    { at: 'dans la ', the: 'la ' },
    [
      ...['cuisine', 'salle', 'chambre', 'cave', 'bibliothèque', 'buanderie', 'véranda', 'cour', 'maison', 'pièce', 'suite', 'lingerie', 'cabane', 'douche'],
      ...['nurserie', 'loggia', 'grange', 'petite', 'grande'],
    ],
  ],
  [
    { at: 'dans le ', the: 'le ' },
    [
      ...['salon', 'séjour', 'bureau', 'couloir', 'garage', 'jardin', 'hall', 'studio', 'dressing', 'cellier', 'boudoir', 'vestibule', 'vivoir', 'patio'],
      ...['cabanon', 'loft', 'dortoir', 'solarium', 'bar', 'cinéma', 'home cinéma', 'placard', 'petit', 'grand'],
    ],
  ],
  [{ at: "dans l'", the: "l'" }, ['entrée', 'atelier', 'appartement', 'arrière-cuisine', 'alcôve', 'espace']],
  [{ at: 'dans les ', the: 'les ' }, ['toilettes', 'wc', 'combles', 'escaliers']],
  [{ at: 'au ', the: 'le ' }, ['sous-sol', 'grenier', 'rez-de-chaussée', 'premier']],
  [{ at: 'à la ', the: 'la ' }, ['piscine']],
  [{ at: "à l'", the: "l'" }, ['étage', 'extérieur', 'intérieur']],
  [{ at: 'sur la ', the: 'la ' }, ['terrasse', 'mezzanine', 'galerie', 'télé', 'télévision', 'tv', 'barre', 'chaîne', 'platine']],
  [{ at: 'sur le ', the: 'le ' }, ['balcon', 'palier', 'toit', 'perron', 'haut-parleur', 'lecteur', 'poste']],
  [{ at: "sur l'", the: "l'" }, ['enceinte', 'ampli', 'ordinateur', 'echo']],
  [{ at: 'sur les ', the: 'les ' }, ['enceintes', 'haut-parleurs']],
  [{ at: 'dans ', the: '' }, ['ma', 'mon', 'mes', 'notre', 'nos', 'chez']],
  [{ at: '', the: '' }, ['dehors', 'partout', 'en haut', 'en bas']],
];

/** A player whose kind of name nobody knows: "sur Kitchen". */
const UNKNOWN: Before = { at: 'sur ', the: '' };

const ARTICLES = /^(?:(?:la|le|les) |l['’])/i;

/** "La Cuisine" → "cuisine", with what belongs before it; "Kitchen" stays. */
function read(name: string): Before & { name: string } {
  const room = openRoom(name, { known: KNOWN, articles: ARTICLES });
  return room === undefined ? { ...UNKNOWN, name } : { ...room.before, name: room.name };
}

/** "la cuisine", "l'entrée", "Kitchen", "toutes les pièces". */
export function the(place: Place): string {
  if (place === 'everywhere') return 'toutes les pièces';
  if ('names' in place)
    return listedText(
      place.names.map((name) => the({ name })),
      allOf,
    );
  const room = read(place.name);
  return room.the + room.name;
}

/** "dans la cuisine", "au sous-sol", "sur Kitchen", "partout". */
export function at(place: Place): string {
  if (place === 'everywhere') return 'partout';
  if ('names' in place)
    return listedText(
      place.names.map((name) => at({ name })),
      allOf,
    );
  const room = read(place.name);
  return room.at + room.name;
}

const rooms = (names: readonly string[]): Speech[] => names.map((name) => ssml`${the({ name })}`);

/** "la cuisine ou le bureau". */
export const oneOfRooms = (names: readonly string[]): Speech => oneOf(rooms(names));

/** "la cuisine et le bureau". */
export const allRooms = (names: readonly string[]): Speech => allOf(rooms(names));

/** "dans la cuisine et au sous-sol". */
export const inAllRooms = (names: readonly string[]): Speech => allOf(names.map((name) => ssml`${at({ name })}`));
