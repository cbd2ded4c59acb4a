import type { Language } from './languages/language.js';
import { idOf, type SlotTypeName, type SlotValue } from './slots.js';
import { dropArticle, fold } from './text.js';

/**
 * Which value of a closed type is meant: what Alexa resolved the slot to, else the one that is written or said like this. Undefined for
 * words that are none.
 */
export function readId<Id extends string>(
  slot: SlotValue | undefined,
  { type, ids, language }: { type: SlotTypeName; ids: readonly Id[]; language: Language },
): Id | undefined {
  if (slot === undefined) return undefined;
  const bare = (text: string): string => dropArticle(fold(text), language.reading);
  const heard = bare(slot.text);
  const called = language.slotValues[type].find(({ value, synonyms = [] }) => [value, ...synonyms].some((word) => bare(word) === heard));
  return idOf(slot, ids) ?? ids.find((id) => id === called?.id);
}

/** The same for types whose ids are open: genres, decades. */
export function readAnyId(slot: SlotValue | undefined, { type, language }: { type: SlotTypeName; language: Language }): string | undefined {
  const ids = [...(slot?.resolved ?? []), ...language.slotValues[type]].flatMap(({ id }) => (id === undefined ? [] : [id]));
  return readId(slot, { type, ids, language });
}
