import type { Language } from './languages/language.js';
import { idOf, type SlotValue, ZONES } from './slots.js';
import { dropArticle, fold } from './text.js';

/** Parts of a home. What is in them each household says itself. */
const TAUGHT_ZONES = ZONES.filter((zone) => zone !== 'everywhere');
export type Zone = (typeof TAUGHT_ZONES)[number];

const wordsOf = (zone: Zone, { slotValues }: Language): readonly string[] =>
  slotValues.ZONE.filter(({ id }) => id === zone).flatMap(({ value, synonyms = [] }) => [value, ...synonyms]);

/** The zone that was said: by what Alexa resolved, or by its words. */
export function zoneOf(said: SlotValue, language: Language): Zone | undefined {
  const text = fold(said.text);
  const bare = dropArticle(text, language.reading);
  return idOf(said, TAUGHT_ZONES) ?? TAUGHT_ZONES.find((zone) => wordsOf(zone, language).some((word) => [text, bare].includes(fold(word))));
}

/** Is this, remembered as a room, a zone? */
export const isZone = (room: string): room is Zone => TAUGHT_ZONES.some((zone) => zone === room);

/** How a language calls it: "upstairs". */
export const zoneWord = (zone: Zone, language: Language): string => wordsOf(zone, language)[0] ?? zone;
