import type { SlotTypeValue } from '../language.js';

/** A room, and what stands in it: Dutch makes one word of both, and Alexa may hear two ("keukenspeaker", "keuken speaker"). */
const room = (id: string | undefined, value: string, ...others: readonly string[]): SlotTypeValue => ({
  ...(id === undefined ? {} : { id }),
  value,
  synonyms: [...others, `${value}speaker`, `${value} speaker`, `${value}luidspreker`],
});

/** Rooms most homes have. `everywhere` is every player at once. */
export const ROOM: readonly SlotTypeValue[] = [
  { id: 'group', value: 'de groep', synonyms: ['hele groep'] },
  {
    id: 'everywhere',
    value: 'overal',
    synonyms: ['alle kamers', 'alle ruimtes', 'alle speakers', 'alle luidsprekers', 'hele huis', 'elke kamer'],
  },
  room('kitchen', 'keuken', 'woonkeuken', 'kitchenette'),
  room('living_room', 'woonkamer', 'huiskamer', 'zitkamer', 'voorkamer'),
  room('dining_room', 'eetkamer', 'eethoek'),
  room('bedroom', 'slaapkamer', 'ouderslaapkamer'),
  room('guest_room', 'logeerkamer', 'gastenkamer'),
  room('kids_room', 'kinderkamer', 'speelkamer', 'tienerkamer'),
  room('nursery', 'babykamer', 'baby kamer'),
  room('bathroom', 'badkamer', 'douche', 'bad'),
  room('toilet', 'toilet', 'wc'),
  room('office', 'kantoor', 'thuiskantoor'),
  room('study', 'werkkamer', 'studeerkamer'),
  room('library', 'bibliotheek', 'leeskamer'),
  room('hallway', 'gang', 'hal', 'overloop', 'trap'),
  room('basement', 'kelder', 'souterrain'),
  room('attic', 'zolder', 'zolderkamer', 'vliering'),
  room('garage', 'garage', 'carport'),
  room('workshop', 'werkplaats', 'hobbykamer', 'knutselkamer'),
  room('garden', 'tuin', 'achtertuin', 'voortuin'),
  room('terrace', 'terras', 'dakterras', 'veranda'),
  room('balcony', 'balkon', 'loggia'),
  room('conservatory', 'serre', 'wintertuin', 'tuinkamer'),
  room('pool', 'zwembad', 'jacuzzi'),
  room('gym', 'fitnessruimte', 'sportkamer', 'fitnesskamer'),
  room('laundry_room', 'bijkeuken', 'wasruimte', 'washok'),
  room('cinema', 'bioscoop', 'thuisbioscoop', 'filmkamer'),
  room(undefined, 'schuur', 'tuinhuis', 'berging'),
  room(undefined, 'muziekkamer', 'studio', 'atelier'),
  room(undefined, 'kleedkamer', 'inloopkast'),
  room(undefined, 'sauna'),
  room(undefined, 'bar'),
  room(undefined, 'caravan', 'camper'),
  { value: 'televisie', synonyms: ['tv', 'soundbar'] },
  { value: 'stereo', synonyms: ['geluidsinstallatie', 'stereotoren'] },
  { value: 'platenspeler' },
  ...['boven', 'beneden', 'buiten', 'binnen'].map((value) => ({ value })),
];

/** Places that need no preposition ("pauzeer de muziek boven"), and "in alle kamers" as one. */
export const ZONE: readonly SlotTypeValue[] = [
  {
    id: 'everywhere',
    value: 'overal',
    synonyms: ['in het hele huis', 'door het hele huis', 'in alle kamers', 'in alle ruimtes', 'in elke kamer', 'op alle speakers', 'op alle luidsprekers'],
  },
  { id: 'here', value: 'hier', synonyms: ['hier binnen', 'in deze kamer', 'in deze ruimte', 'in mijn kamer'] },
  { id: 'upstairs', value: 'boven', synonyms: ['op de bovenverdieping', 'op de eerste verdieping'] },
  { id: 'downstairs', value: 'beneden', synonyms: ['op de begane grond'] },
  { id: 'outside', value: 'buiten', synonyms: ['in de buitenlucht'] },
  { id: 'inside', value: 'binnen', synonyms: ['binnenshuis'] },
];
