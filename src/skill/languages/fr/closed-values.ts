import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';

/** `'jazz, du jazz'`: a value and other ways to say it. */
const said = (list: string): Pick<SlotTypeValue, 'value' | 'synonyms'> => {
  const [value = '', ...synonyms] = list.split(',').map((each) => each.trim());
  return synonyms.length === 0 ? { value } : { value, synonyms };
};

/** By id, how it is said. */
export const withIds = (table: Readonly<Record<string, string>>): readonly SlotTypeValue[] =>
  Object.entries(table).map(([id, list]) => ({ id, ...said(list) }));

/** Without ids: nothing is known about them but their names. */
export const withoutIds = (lists: readonly string[]): readonly SlotTypeValue[] => lists.map(said);

/** Rooms most homes have, the elided ones with their article too. `everywhere` is every player at once. */
const ROOM: readonly SlotTypeValue[] = [
  ...withIds({
    group: 'le groupe, tout le groupe',
    everywhere: "partout, toutes les pièces, toute la maison, toutes les enceintes, tout l'appartement",
    kitchen: 'cuisine, kitchenette',
    living_room: 'salon, séjour, salle de séjour, pièce à vivre, pièce de vie, grand salon',
    dining_room: 'salle à manger, coin repas',
    bedroom: 'chambre, ma chambre, chambre à coucher, chambre parentale, chambre des parents, grande chambre',
    guest_room: "chambre d'amis, chambre d'ami, chambre des invités",
    kids_room: "chambre des enfants, chambre d'enfant",
    nursery: 'chambre du bébé, chambre de bébé, nurserie',
    bathroom: "salle de bain, salle de bains, salle d'eau, douche",
    toilet: 'toilettes, wc, petit coin',
    office: 'bureau, mon bureau, coin bureau',
    study: "salle d'étude, cabinet de travail",
    library: 'bibliothèque',
    hallway: "couloir, entrée, l'entrée, hall, hall d'entrée, vestibule",
    basement: 'sous-sol, cave',
    attic: 'grenier, combles, mansarde',
    garage: 'garage',
    workshop: "atelier, l'atelier",
    garden: 'jardin, cour',
    terrace: 'terrasse, patio',
    balcony: 'balcon',
    conservatory: "véranda, jardin d'hiver",
    pool: 'piscine',
    gym: 'salle de sport, salle de gym, salle de fitness',
    laundry_room: 'buanderie, lingerie',
    cinema: 'salle de cinéma, home cinéma, cinéma',
  }),
  ...withoutIds([
    ...['studio', 'mezzanine', 'dressing', 'cellier', 'salle de jeux, salle de jeu', 'salle de musique', 'suite parentale', 'palier', "l'étage, étage"],
    ...['rez-de-chaussée', 'petit salon', 'bar', 'sauna', 'cabanon, cabane de jardin', 'télévision, télé', 'barre de son', 'chaîne, chaîne hi-fi', 'platine'],
  ]),
];

/** Genres as libraries tag them, and moods; adjectives in both genders, and what the music is for. */
const GENRE = withIds({
  rock: 'rock, du rock',
  pop: 'pop, pop music',
  jazz: 'jazz, jazz manouche',
  blues: 'blues',
  soul: 'soul',
  funk: 'funk, funky',
  disco: 'disco',
  'hip hop': 'hip-hop, hip hop',
  rap: 'rap, rap français',
  'r&b': "r'n'b, r and b, rhythm and blues",
  reggae: 'reggae',
  ska: 'ska',
  metal: 'metal, métal, heavy metal',
  'hard rock': 'hard rock',
  punk: 'punk, punk rock',
  indie: "indé, l'indé, rock indé, indépendante",
  alternative: 'alternative, rock alternatif',
  grunge: 'grunge',
  'new wave': 'new wave',
  folk: 'folk',
  country: 'country',
  classical: 'classique, musique classique',
  opera: "opéra, l'opéra",
  electronic: "électro, l'électro, électronique, musique électronique",
  house: 'house',
  techno: 'techno',
  trance: 'trance',
  ambient: "ambient, l'ambient, d'ambiance",
  dance: 'dance',
  'lo-fi': 'lo-fi, lofi',
  latin: 'latino, latine, musique latine',
  salsa: 'salsa',
  'bossa nova': 'bossa nova',
  tango: 'tango',
  flamenco: 'flamenco',
  zouk: 'zouk',
  raï: 'raï',
  afrobeat: "afrobeat, l'afrobeat",
  world: 'world, musique du monde, du monde',
  celtic: 'celtique, musique celtique',
  gospel: 'gospel',
  swing: 'swing',
  'rock and roll': "rock'n'roll, rock and roll",
  chanson: 'chanson française, chanson, variété, variété française, chansons françaises',
  soundtrack: 'musique de film, musiques de film, de film',
  christmas: 'de noël, musique de noël, chansons de noël',
  children: 'pour enfants, chansons pour enfants, comptines, les enfants',
  relaxing: 'relaxante, relaxant, reposante, reposant, apaisante, apaisant, se détendre, me détendre',
  calm: 'calme, douce, doux, tranquille',
  happy: 'joyeuse, joyeux, gaie, gai, de bonne humeur',
  sad: 'triste, mélancolique',
  romantic: 'romantique, pour un dîner romantique',
  energetic: 'énergique, entraînante, entraînant, motivante, motivant, dynamique',
  party: 'festive, festif, dansante, dansant, faire la fête, danser, la fête',
  focus: 'travailler, se concentrer, me concentrer, étudier, le travail, la concentration',
  sleep: "dormir, s'endormir, m'endormir, le sommeil",
  workout: 'le sport, faire du sport, courir, la gym',
  dinner: 'le dîner, dîner, cuisiner, le repas',
  meditation: 'méditer, la méditation, le yoga',
});

/** What French speakers choose from, where the list is all there is. The ids are those of `slots.ts`. */
export const closedValues = {
  ROOM,
  GENRE,
  ZONE: withIds({
    everywhere: 'partout, dans toute la maison, dans toutes les pièces, sur toutes les enceintes',
    here: 'ici, par ici, dans cette pièce',
    upstairs: "à l'étage, en haut, au premier étage, à l'étage du haut",
    downstairs: "en bas, au rez-de-chaussée, à l'étage du bas",
    outside: "dehors, à l'extérieur",
    inside: "à l'intérieur, dedans",
  }),
  STEP: withIds({
    a_bit: 'un peu, un petit peu, un tout petit peu, légèrement, un chouïa',
    a_lot: 'beaucoup, vraiment, bien, nettement, carrément',
  }),
  UNIT: withIds({ percent: 'pour cent, pourcent, pourcents' }),
  DECADE: withIds({
    1950: 'années cinquante, années 50',
    1960: 'années soixante, années 60',
    1970: 'années soixante-dix, années soixante dix, années 70',
    1980: 'années quatre-vingt, années quatre-vingts, années quatre vingt, années 80',
    1990: 'années quatre-vingt-dix, années quatre vingt dix, années nonante, années 90',
    2000: 'années deux mille, années 2000',
    2010: 'années deux mille dix, années 2010',
    2020: 'années deux mille vingt, années 2020',
  }),
  COLLECTION: withIds({
    favorites: `mes favoris, les favoris, mes chansons préférées, mes titres préférés, mes morceaux préférés, ma musique préférée, mes préférées,
      mes coups de cœur, les chansons que j'aime, la musique que j'aime`,
    recently_added: `les derniers ajouts, mes derniers ajouts, mes ajouts récents, les nouveautés, mes nouveautés, ce que j'ai ajouté récemment,
      ce que j'ai ajouté en dernier, les dernières chansons ajoutées, les derniers titres ajoutés`,
    recently_played: `mes dernières écoutes, les dernières écoutes, mes écoutes récentes, ce que j'ai écouté récemment, ce que j'ai écouté en dernier,
      les dernières chansons écoutées, les derniers titres écoutés`,
    newest_album: 'nouvel album, dernier album, dernier disque, tout dernier album, nouveau disque, album le plus récent',
    anything: `quelque chose, quelque chose de bien, n'importe quoi, de la musique, ma musique, un peu de musique, ce que tu veux, une chanson, des chansons,
      une chanson au hasard, de la musique au hasard, quelque chose au hasard, un truc, une surprise, surprends-moi, fais-moi une surprise,
      fais-moi plaisir, choisis pour moi`,
  }),
  VERSION: withIds({
    live: 'live, en direct, en concert, concert',
    acoustic: 'acoustique, unplugged',
    remix: 'remix, remixée, longue',
    cover: 'reprise',
    karaoke: 'karaoké',
    instrumental: 'instrumentale, instrumental',
    original: 'originale, original, studio, album',
    remastered: 'remasterisée, remasterisé',
  }),
  DIRECTION: withIds({
    forward: 'avance, en avant, avancer, plus loin, avance rapide',
    back: 'recule, en arrière, reculer, reviens en arrière, retourne en arrière, rembobine',
  }),
  SWITCH: withIds({
    on: 'active, activée, activé, mets, lance, allume, activer',
    off: 'désactive, désactivée, désactivé, arrête, coupe, enlève, éteins, désactiver',
  }),
  REPEAT: withIds({
    one: 'cette chanson, la chanson, ce titre, le titre, ce morceau, le morceau, cette piste, celle-ci, ça, de la chanson, de cette chanson, du titre',
    all: `tout, toutes les chansons, tous les titres, la file d'attente, toute la file d'attente, la playlist, cette playlist, l'album, cet album,
      de tout, de la playlist, de l'album, la répétition, la lecture en boucle`,
    off: 'rien, plus, désactivée, désactivé, répétition, répéter, boucle, lecture en boucle',
  }),
  ASPECT: withIds({
    artist: "artiste, l'artiste, groupe, le groupe, chanteur, le chanteur, chanteuse, la chanteuse, interprète, l'interprète",
    album: "album, l'album, disque, le disque",
    year: "année, l'année, date, la date, l'année de sortie, la date de sortie",
  }),
  ORDINAL: withIds({
    1: 'premier, première, numéro un',
    2: 'deuxième, second, seconde, numéro deux',
    3: 'troisième, numéro trois',
    4: 'quatrième, numéro quatre',
    last: 'dernier, dernière',
    other: "autre, l'autre, un autre, une autre, autre chose, quelque chose d'autre, pas celle-là, pas celui-là, plutôt l'autre",
  }),
  KIND: withIds({
    track: 'chanson, titre, morceau, piste',
    album: "album, l'album, disque",
    artist: "artiste, l'artiste, groupe, chanteur, chanteuse",
    playlist: 'playlist, liste de lecture',
    radio: 'station, station de radio, radio',
  }),
} satisfies Partial<Record<SlotTypeName, readonly SlotTypeValue[]>>;
