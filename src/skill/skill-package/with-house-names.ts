import type { InteractionModel } from '../interaction-model.js';
import type { AlexaWords } from '../languages/alexa-words.js';
import type { SlotTypeValue } from '../languages/language.js';
import type { Reading } from '../languages/reading.js';
import { MUSIC_TYPES } from '../model-lint/policy.js';
import { areRivals, rivalTypes } from '../model-lint/rival-types.js';
import { plain } from '../offline-phrase.js';
import { baseName } from '../versions.js';
import { createKnownNames } from './known-names.js';
import { spokenName } from './spoken-name.js';

/** What one house has to name, likeliest to be said first, as its people wrote it. */
export type HouseNames = {
  readonly rooms: readonly string[];
  readonly artists: readonly string[];
  readonly albums: readonly string[];
  readonly playlists: readonly string[];
};

type SlotValues = Readonly<Record<string, readonly SlotTypeValue[]>>;
type NamesLanguage = { readonly slotValues: SlotValues; readonly reading: Reading; readonly alexaWords: Pick<AlexaWords, 'builtInPhrases'> };

/**
 * Where names go, and how many of them at most. What Amazon allows is written nowhere that we could read; others built models with 1135 names, and
 * failed to with tens of thousands in one intent. All of these together stay below a thousand, and a model with them below a megabyte.
 */
const LISTS = [
  { type: 'ROOM', of: 'rooms', most: 50 },
  { type: 'ARTIST', of: 'artists', most: 400 },
  { type: 'ALBUM', of: 'albums', most: 300 },
  { type: 'PLAYLIST', of: 'playlists', most: 100 },
] as const satisfies readonly { type: string; of: keyof HouseNames; most: number }[];

/** What Music Assistant and taggers write where there is no name. */
const NO_NAME = ['various artists', 'various', 'unknown artist', 'unknown album', 'unknown'];

/**
 * A language's slot values with the names of a house first, in their order: Alexa hears best what is listed. A name that is listed already, as a
 * value, as one of its synonyms or as one that sounds the same, only moves that value to the front, with its id and all. Left out: what nobody can
 * say, music that would be taken for a word of Alexa's ("Yes") or for no name at all ("Music"), what stands in another list of music (an album named
 * like its artist: it would pull the artist's requests to itself), and what stands in any list that may follow the same words.
 *
 * @param options `model`: of this language without these names.
 */
export function withHouseNames(
  { slotValues, reading, alexaWords }: NamesLanguage,
  { names, model }: { names: HouseNames; model: InteractionModel },
): SlotValues {
  if (Object.values(names).every((list) => list.length === 0)) return slotValues;
  const rivals = rivalTypes(model);
  const reserved = reservedWords({ reading, alexaWords });
  const values = new Map(Object.entries(slotValues));
  for (const { type, of, most } of LISTS) {
    const exclude = (other: string): boolean => other !== type && (areRivals(rivals, [type, other]) || [type, other].every(isMusic));
    const elsewhere = [...values].filter(([other]) => exclude(other)).flatMap(([, entries]) => entries.flatMap(textsOf).map(plain));
    const said = (name: string): string => spokenName(isMusic(type) ? baseName(name) : name, reading);
    const taken = new Set(isMusic(type) ? [...reserved, ...elsewhere] : elsewhere);
    values.set(type, ownFirst(values.get(type) ?? [], { names: names[of], said, taken, most, reading }));
  }
  return Object.fromEntries(values);
}

const isMusic = (type: string): boolean => MUSIC_TYPES.includes(type);

function reservedWords({ reading, alexaWords }: Pick<NamesLanguage, 'reading' | 'alexaWords'>): string[] {
  const commands = Object.values(alexaWords.builtInPhrases).flatMap((phrases = []) => phrases);
  return [...NO_NAME, ...commands, ...reading.generic, ...reading.pronouns, ...reading.carriers].map(plain);
}

type OwnNames = {
  readonly names: readonly string[];
  readonly said: (name: string) => string;
  /** Which it may not be. */
  readonly taken: ReadonlySet<string>;
  readonly most: number;
  readonly reading: Reading;
};

function ownFirst(listed: readonly SlotTypeValue[], { names, said, taken, most, reading }: OwnNames): readonly SlotTypeValue[] {
  const known = createKnownNames(listed, reading);
  const own = new Set<SlotTypeValue>();
  for (const name of names) {
    if (own.size >= most) break;
    const value = said(name);
    if (value !== '' && !taken.has(plain(value))) own.add(known.find(value) ?? known.add({ value }));
  }
  return [...new Set([...own, ...listed])];
}

const textsOf = ({ value, synonyms = [] }: SlotTypeValue): string[] => [value, ...synonyms];
