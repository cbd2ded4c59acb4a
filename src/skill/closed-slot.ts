import type { Language } from './languages/language.js';
import { idOf, type SlotTypeName, type SlotValue } from './slots.js';
import { dropArticle, fold } from './text.js';

/** The ids of a type by the words for them, as `bare` leaves those. Made once: every phrase that names a room asks for some. */
const idsByWord = new WeakMap<Language, Map<SlotTypeName, ReadonlyMap<string, string>>>();

const bare = (text: string, { reading }: Language): string => dropArticle(fold(text), reading);

function wordsOf(type: SlotTypeName, language: Language): ReadonlyMap<string, string> {
  const types = idsByWord.get(language) ?? new Map<SlotTypeName, ReadonlyMap<string, string>>();
  idsByWord.set(language, types);
  const known = types.get(type);
  if (known !== undefined) return known;
  const words = new Map<string, string>();
  for (const { id, value, synonyms = [] } of language.slotValues[type]) {
    for (const word of [value, ...synonyms].map((each) => bare(each, language))) if (id !== undefined && !words.has(word)) words.set(word, id);
  }
  types.set(type, words);
  return words;
}

/**
 * Which value of a closed type is meant: what Alexa resolved the slot to, else the one that is written or said like this. Undefined for
 * words that are none.
 */
export function readId<Id extends string>(
  slot: SlotValue | undefined,
  { type, ids, language }: { type: SlotTypeName; ids: readonly Id[]; language: Language },
): Id | undefined {
  if (slot === undefined) return undefined;
  const called = wordsOf(type, language).get(bare(slot.text, language));
  return idOf(slot, ids) ?? ids.find((id) => id === called);
}

/** The same for types whose ids are open: genres, decades. */
export function readAnyId(slot: SlotValue | undefined, { type, language }: { type: SlotTypeName; language: Language }): string | undefined {
  const ids = [...(slot?.resolved ?? []), ...language.slotValues[type]].flatMap(({ id }) => (id === undefined ? [] : [id]));
  return readId(slot, { type, ids, language });
}
