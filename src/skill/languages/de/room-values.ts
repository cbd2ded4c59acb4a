import type { SlotTypeValue } from '../language.js';

/**
 * A room, and what stands in it: German makes one word of both, and Alexa may hear two ("küchenlautsprecher", "küchen lautsprecher").
 *
 * @param options `stem`: the room's name as the first half of a compound, if not the name itself.
 */
const room = (id: string | undefined, value: string, { others = [], stem = value }: { others?: readonly string[]; stem?: string } = {}): SlotTypeValue => ({
  ...(id === undefined ? {} : { id }),
  value,
  synonyms: [...others, `${stem}lautsprecher`, `${stem} lautsprecher`, `${stem}box`],
});

/** Rooms most homes have. `everywhere` is every player at once. */
export const ROOM: readonly SlotTypeValue[] = [
  { id: 'group', value: 'die gruppe', synonyms: ['der gruppe', 'ganze gruppe'] },
  {
    id: 'everywhere',
    value: 'überall',
    synonyms: [
      'allen räumen',
      'allen zimmern',
      'allen lautsprechern',
      'alle räume',
      'alle zimmer',
      'alle lautsprecher',
      'ganzen haus',
      'ganze haus',
      'ganzen wohnung',
    ],
  },
  room('kitchen', 'küche', { stem: 'küchen', others: ['wohnküche', 'kochnische'] }),
  room('living_room', 'wohnzimmer', { others: ['wohnraum', 'stube'] }),
  room('dining_room', 'esszimmer', { others: ['essbereich', 'essecke'] }),
  room('bedroom', 'schlafzimmer', { others: ['elternschlafzimmer', 'schlafraum'] }),
  room('guest_room', 'gästezimmer', { others: ['gastzimmer'] }),
  room('kids_room', 'kinderzimmer', { others: ['jugendzimmer', 'spielzimmer'] }),
  room('nursery', 'babyzimmer', { others: ['baby zimmer'] }),
  room('bathroom', 'bad', { others: ['badezimmer', 'duschbad', 'dusche'] }),
  room('toilet', 'toilette', { stem: 'toiletten', others: ['gäste wc', 'klo', 'gästetoilette'] }),
  room('office', 'büro', { others: ['homeoffice', 'home office'] }),
  room('study', 'arbeitszimmer', { others: ['studierzimmer'] }),
  room('library', 'bibliothek', { stem: 'bibliotheks', others: ['bücherzimmer', 'lesezimmer'] }),
  room('hallway', 'flur', { others: ['diele', 'gang', 'korridor', 'eingang'] }),
  room('basement', 'keller', { others: ['untergeschoss', 'partykeller'] }),
  room('attic', 'dachboden', { others: ['speicher', 'dachgeschoss', 'dachzimmer'] }),
  room('garage', 'garage', { stem: 'garagen', others: ['carport'] }),
  room('workshop', 'werkstatt', { others: ['hobbyraum', 'bastelzimmer'] }),
  room('garden', 'garten', { others: ['hof', 'vorgarten'] }),
  room('terrace', 'terrasse', { stem: 'terrassen', others: ['veranda', 'dachterrasse'] }),
  room('balcony', 'balkon', { others: ['loggia'] }),
  room('conservatory', 'wintergarten', { others: ['gewächshaus'] }),
  room('pool', 'pool', { others: ['schwimmbad', 'schwimmbecken'] }),
  room('gym', 'fitnessraum', { others: ['sportraum', 'trainingsraum'] }),
  room('laundry_room', 'waschküche', { stem: 'waschküchen', others: ['hauswirtschaftsraum', 'waschraum'] }),
  room('cinema', 'heimkino', { others: ['kinoraum', 'kino'] }),
  room(undefined, 'ankleide', { others: ['ankleidezimmer'] }),
  room(undefined, 'abstellkammer', { others: ['abstellraum', 'speisekammer', 'vorratskammer'] }),
  room(undefined, 'musikzimmer', { others: ['proberaum', 'studio'] }),
  room(undefined, 'treppenhaus'),
  room(undefined, 'galerie'),
  room(undefined, 'sauna', { others: ['wellnessbereich'] }),
  room(undefined, 'bar', { others: ['theke'] }),
  room(undefined, 'gartenhaus', { others: ['gartenlaube', 'schuppen'] }),
  { value: 'fernseher', synonyms: ['tv', 'soundbar'] },
  { value: 'anlage', synonyms: ['stereoanlage', 'hifi anlage'] },
  { value: 'plattenspieler' },
  ...['oben', 'unten', 'draußen', 'drinnen'].map((value) => ({ value })),
];

/** Places that need no preposition ("pausiere die musik oben"), and "in allen räumen" as one. */
export const ZONE: readonly SlotTypeValue[] = [
  {
    id: 'everywhere',
    value: 'überall',
    synonyms: [
      'im ganzen haus',
      'in der ganzen wohnung',
      'in allen räumen',
      'in allen zimmern',
      'in jedem raum',
      'in jedem zimmer',
      'auf allen lautsprechern',
      'überall im haus',
    ],
  },
  { id: 'here', value: 'hier', synonyms: ['hier drin', 'in diesem raum', 'in diesem zimmer', 'in meinem zimmer'] },
  { id: 'upstairs', value: 'oben', synonyms: ['im obergeschoss', 'im ersten stock', 'im oberen stock'] },
  { id: 'downstairs', value: 'unten', synonyms: ['im erdgeschoss', 'im unteren stock'] },
  { id: 'outside', value: 'draußen', synonyms: ['im freien'] },
  { id: 'inside', value: 'drinnen', synonyms: ['drin'] },
];
