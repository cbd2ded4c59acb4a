import { createRoomPlaces, type RoomOpenings } from '../room-openings.js';
import { allOf, oneOf } from './spoken-lists.js';

/** How rooms begin, by what stands before them. */
const OPENINGS: RoomOpenings = [
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

/** "Dans la cuisine", "la cuisine", "la cuisine ou le bureau", "dans la cuisine et au sous-sol"; "sur Kitchen", "partout". */
export const { at, the, oneOfRooms, allRooms, inAllRooms } = createRoomPlaces({
  openings: OPENINGS,
  articles: /^(?:(?:la|le|les) |l['’])/i,
  unknownAt: 'sur ',
  everywhere: { at: 'partout', the: 'toutes les pièces' },
  allOf,
  oneOf,
});
