import type { Place } from '../phrases.js';
import { roomLists, saysPlaces } from '../spoken-places.js';
import { allOf, oneOf } from './spoken-lists.js';

/** Places that are adverbs already. */
const ADVERBS = ['overal', 'boven', 'beneden', 'buiten', 'binnen'];

/** What rooms and speakers are called, or end in ("logeerkamer"), by the words before them. */
const WORDS: Readonly<Record<string, string>> = {
  'in de': `keuken kamer gang hal kelder garage tuin serre schuur berging bibliotheek werkplaats bioscoop sauna studio bar lounge douche ruimte caravan
    camper zaal hoek stal salon carport`,
  'in het': 'kantoor huis atelier souterrain hok bad halletje kamertje schuurtje huisje',
  'op de': 'speaker luidspreker tv televisie soundbar overloop veranda wc echo box platenspeler stereo radio vliering laptop computer versterker tablet',
  'op het': 'terras balkon toilet dak',
  op: 'zolder',
  'bij de': 'jacuzzi barbecue tafel',
  'bij het': 'zwembad bed',
};

/** Longest first: a soundbar is no bar. */
const NOUNS: readonly (readonly [noun: string, before: string])[] = Object.entries(WORDS)
  .flatMap(([before, words]) => words.split(/\s+/).map((word) => [word, before] as const))
  .sort(([one], [other]) => other.length - one.length);

/** "Klein kantoor", but "in het kleine kantoor". */
const ADJECTIVES: Readonly<Record<string, string>> = { klein: 'kleine', groot: 'grote', oud: 'oude', nieuw: 'nieuwe' };
const OF_SOMEBODY = /^\p{Lu}\p{L}+(?:s|['’]s?)$/u;
/** "Keuken & Kantoor", "Mijn kamer": no article to go by. */
const UNCLEAR = /[&+,/]|\ben\b|^(?:mijn|jouw|onze|ons)\b/i;

const wordsBefore = (word: string | undefined): string | undefined => NOUNS.find(([noun]) => word?.toLowerCase().endsWith(noun))?.[1];

/** A player's name with the words before it: `['in de', 'keuken']`, `['in', "Anna's kamer"]`. Undefined where the name does not tell them. */
function placed(name: string): readonly [before: string, name: string] | undefined {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const last = wordsBefore(rest.at(-1));
  const before = last ?? wordsBefore(first);
  if (before === undefined || UNCLEAR.test(name)) return undefined;
  const [preposition = ''] = before.split(' ');
  if (last !== undefined && OF_SOMEBODY.test(first) && wordsBefore(first) === undefined) return [preposition, name];
  const adjective = ADJECTIVES[first.toLowerCase()];
  return [before, lower([adjective ?? first, ...rest].join(' '))];
}

const lower = (name: string): string => name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());

const asAdverb = (name: string): string | undefined => ADVERBS.find((adverb) => adverb === name.toLowerCase());

/** The name alone: "Woonkamer" → "woonkamer"; a name that we know nothing of stays. */
export const roomName = (name: string): string =>
  asAdverb(name) ?? (placed(name) === undefined || OF_SOMEBODY.test(name.split(' ')[0] ?? '') ? name : lower(name));

/** "in de keuken", "op het balkon", "op zolder", "boven", "overal"; "op Kitchen" where nothing tells. */
export const at = saysPlaces({ everywhere: 'overal', one: (name) => asAdverb(name) ?? placed(name)?.join(' ') ?? `op ${name}`, allOf });

/** "naar de keuken", "naar zolder", "naar boven"; "naar Kitchen". */
export function into(room: string): string {
  const [before = '', name = asAdverb(room) ?? room] = placed(room) ?? [];
  return ['naar', ...before.split(' ').slice(1), name].join(' ');
}

/** At the start of a sentence: "In de keuken". */
export const atFirst = (place: Place): string => at(place).replace(/^./u, (letter) => letter.toUpperCase());

/** "keuken of kantoor", "keuken en kantoor": Dutch needs no articles there. */
export const { oneOfRooms, allRooms } = roomLists(roomName, { allOf, oneOf });
