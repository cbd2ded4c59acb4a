import { LANGUAGES } from './languages/index.js';
import type { Language } from './languages/language.js';
import type { Reading } from './languages/reading.js';
import { ROOMS, type SlotValue } from './slots.js';
import { dropArticle, fold } from './text.js';

/** The id that stands for every room in the types of `room` and `zone`. */
export const EVERYWHERE = 'everywhere';

/** "in the living room speaker" → "living room". Folded text in and out; never empty. */
export function bareRoom(text: string, reading: Reading): string {
  const start = reading.inRoom.find((preposition) => text.startsWith(`${preposition} `));
  const end = reading.afterRoom.map(fold).find((postposition) => text.length > postposition.length && text.endsWith(postposition));
  let words = start === undefined ? text : text.slice(start.length + 1);
  if (end !== undefined) words = words.slice(0, -end.length).trim();
  words = dropArticle(words, reading);
  for (let changed = true; changed; ) {
    changed = false;
    for (const noun of reading.roomNouns.map(fold)) {
      const space = reading.hasSpaces ? ' ' : '';
      if (words.length > noun.length && words.endsWith(space + noun)) words = words.slice(0, -(space + noun).length).trim();
      else if (words.startsWith(`${noun} `)) words = words.slice(noun.length + 1);
      else continue;
      changed = true;
    }
  }
  return words;
}

type Words = { readonly rooms: ReadonlySet<string>; readonly everywhere: ReadonlySet<string>; readonly zones: ReadonlySet<string> };

/** The words of each language for rooms, folded: made when first asked for, as folding them all for every request would cost as much as the rest. */
const kept = new WeakMap<Language, Words>();

export function roomWords(language: Language): Words {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const { ROOM, ZONE } = language.slotValues;
  const folded = (some: typeof ROOM) => new Set(some.flatMap(({ value, synonyms = [] }) => [value, ...synonyms]).map(fold));
  const words: Words = {
    rooms: folded([...ROOM, ...ZONE]),
    everywhere: folded([...ROOM, ...ZONE].filter(({ id }) => id === EVERYWHERE)),
    zones: folded(ZONE),
  };
  kept.set(language, words);
  return words;
}

/** Whether these are words for a room at all, be there such a player or not. */
export const soundsLikeRoom = (text: string, language: Language): boolean => roomWords(language).rooms.has(bareRoom(fold(text), language.reading));

/** The ids of the rooms that a word means in any language: made once. */
let ids: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function roomIds(): ReadonlyMap<string, ReadonlySet<string>> {
  if (ids !== undefined) return ids;
  const made = new Map<string, Set<string>>();
  for (const { slotValues } of LANGUAGES) {
    for (const { id, value, synonyms = [] } of slotValues.ROOM) {
      if (id === undefined || !isRoomId(id)) continue;
      for (const word of [value, ...synonyms].map(fold)) made.set(word, (made.get(word) ?? new Set()).add(id));
    }
  }
  ids = made;
  return made;
}

const isRoomId = (id: string): boolean => ROOMS.some((room) => room === id);

/** Players and the rooms they are, by name: those of a few households. */
const MAX_PLAYERS = 1000;
const players = new Map<string, readonly string[]>();

/** Which rooms a player's name means, in whatever language its owner speaks: "Küche" and "Kitchen speaker" are the `kitchen`. */
export function roomIdsOf(name: string): readonly string[] {
  const known = players.get(name);
  if (known !== undefined) return known;
  const folded = fold(name);
  const words = new Set([folded, ...LANGUAGES.map(({ reading }) => bareRoom(folded, reading))]);
  const found = [...new Set([...words].flatMap((word) => [...(roomIds().get(word) ?? [])]))];
  if (players.size >= MAX_PLAYERS) players.clear();
  players.set(name, found);
  return found;
}

/** Which rooms the words said mean: what Alexa resolved them to, else what they mean in the language spoken, else in any other. */
export function roomIdsSaid({ text, resolved }: SlotValue): readonly string[] {
  const fromAlexa = resolved.flatMap(({ id }) => (id !== undefined && isRoomId(id) ? [id] : []));
  return fromAlexa.length > 0 ? fromAlexa : roomIdsOf(text);
}
