import type { Place } from '../phrases.js';
import { roomLists, saysPlaces } from '../spoken-places.js';
import { allOf, oneOf } from './spoken-lists.js';

type Gender = 'der' | 'die' | 'das';
type Noun = { readonly preposition: 'in' | 'auf' | 'an'; readonly gender: Gender };
type Case = 'dative' | 'accusative';

/** Places that are adverbs already. */
const ADVERBS = ['überall', 'oben', 'unten', 'draußen', 'drinnen', 'nebenan'];

/** What rooms and speakers are called, or end in ("Gästezimmer"), by where one is there and their gender. */
const WORDS: readonly (readonly [Noun, string])[] = [
  [
    { preposition: 'in', gender: 'die' },
    'küche garage werkstatt bibliothek diele halle sauna toilette dusche kammer stube bar lounge wohnung nische ecke laube ankleide etage bude hütte loggia',
  ],
  [
    { preposition: 'in', gender: 'das' },
    'zimmer bad büro wc klo studio kino haus loft atelier office geschoss stockwerk gästehaus wohnmobil auto zelt lager foyer schwimmbad',
  ],
  [{ preposition: 'in', gender: 'der' }, 'flur keller garten raum gang korridor hof salon pavillon schuppen carport stall bereich eingang speicher saal wagen'],
  [
    { preposition: 'auf', gender: 'der' },
    'balkon boden lautsprecher fernseher plattenspieler player echo verstärker receiver kopfhörer computer rechner laptop subwoofer chromecast',
  ],
  [{ preposition: 'auf', gender: 'die' }, 'terrasse veranda box anlage soundbar galerie empore'],
  [{ preposition: 'auf', gender: 'das' }, 'dach radio handy tablet dachgarten'],
  [{ preposition: 'an', gender: 'der' }, 'pool tisch kamin grill teich platz herd'],
  [{ preposition: 'an', gender: 'das' }, 'bett fenster'],
];

/** Longest first: a soundbar is no bar. */
const NOUNS: readonly (readonly [string, Noun])[] = WORDS.flatMap(([noun, words]) => words.split(' ').map((word) => [word, noun] as const)).sort(
  ([one], [other]) => other.length - one.length,
);

const ADJECTIVE = /^(groß|klein|alt|neu|ober|unter|vorder|hinter|link|recht|erst|zweit|dritt|rot|blau|grün|gelb|weiß|schwarz|grau|gemeinsam)(?:e|er|es)$/i;
const OF_SOMEBODY = /^\p{Lu}\p{L}+(?:s|['’]s?)$/u;
/** "Küche & Büro", "Mein Zimmer": no gender to go by. */
const UNCLEAR = /[&+,/]|\bund\b|^(?:mein|dein|unser)/i;

const ARTICLES = {
  dative: { der: 'dem', die: 'der', das: 'dem' },
  accusative: { der: 'den', die: 'die', das: 'das' },
} as const satisfies Record<Case, Record<Gender, string>>;
const MELTED: Readonly<Record<string, string>> = { 'in dem': 'im', 'an dem': 'am', 'in das': 'ins', 'an das': 'ans', 'auf das': 'aufs' };

const nounOf = (word: string | undefined): Noun | undefined => NOUNS.find(([ending]) => word?.toLowerCase().endsWith(ending))?.[1];

/**
 * A player's name with its preposition and article: "in der Küche", "im kleinen Bad", "auf dem Balkon", "in Annas Zimmer". Undefined where the
 * name does not tell its gender.
 */
function placed(name: string, grammar: Case): string | undefined {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const last = nounOf(rest.at(-1));
  const noun = last ?? nounOf(first);
  if (noun === undefined || UNCLEAR.test(name)) return undefined;
  if (last !== undefined && OF_SOMEBODY.test(first) && !ADJECTIVE.test(first) && nounOf(first) === undefined) return `${noun.preposition} ${name}`;
  const before = `${noun.preposition} ${ARTICLES[grammar][noun.gender]}`;
  const ending = grammar === 'dative' || noun.gender === 'der' ? 'en' : 'e';
  const adjective = last === undefined ? undefined : ADJECTIVE.exec(first)?.[1];
  const words = adjective === undefined ? name.trim() : [`${adjective.toLowerCase()}${ending}`, ...rest].join(' ');
  return `${MELTED[before] ?? before} ${words}`;
}

const asAdverb = (name: string): string | undefined => ADVERBS.find((adverb) => adverb === name.toLowerCase());

/** "in der Küche", "im Wohnzimmer", "auf dem Balkon", "oben", "überall"; "auf Kitchen" where nothing tells the gender. */
export const at = saysPlaces({ everywhere: 'überall', one: (name) => asAdverb(name) ?? placed(name, 'dative') ?? `auf ${name}`, allOf });

/** "in die Küche", "ins Wohnzimmer", "auf den Balkon", "nach oben"; "nach Kitchen". */
export function into(room: string): string {
  const adverb = asAdverb(room);
  return adverb === undefined ? (placed(room, 'accusative') ?? `nach ${room}`) : `nach ${adverb}`;
}

/** At the start of a sentence: "In der Küche". */
export const atFirst = (place: Place): string => at(place).replace(/^./u, (letter) => letter.toUpperCase());

/** "Küche oder Büro", "Küche und Büro": German needs no articles there. */
export const { oneOfRooms, allRooms } = roomLists((name) => name, { allOf, oneOf });
