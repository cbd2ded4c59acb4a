import { readId } from './closed-slot.js';
import type { Language } from './languages/language.js';
import { type SlotValue, ZONES } from './slots.js';

/** Parts of a home. What is in them each household says itself. */
const TAUGHT_ZONES = ZONES.filter((zone) => zone !== 'everywhere' && zone !== 'here');
export type Zone = (typeof TAUGHT_ZONES)[number];

/** The zone that was said: by what Alexa resolved, or by its words. */
export const zoneOf = (said: SlotValue, language: Language): Zone | undefined => readId(said, { type: 'ZONE', ids: TAUGHT_ZONES, language });

/** "Here", "in my room", and what is left of it where a sample has the preposition: "my room". */
export function isHere({ text, resolved }: SlotValue, language: Language): boolean {
  const ways = [text, ...language.reading.inRoom.map((preposition) => `${preposition} ${text}`)];
  return ways.some((way) => readId({ text: way, resolved }, { type: 'ZONE', ids: ['here'], language }) !== undefined);
}

/** Is this, remembered as a room, a zone? */
export const isZone = (room: string): room is Zone => TAUGHT_ZONES.some((zone) => zone === room);

/** How a language calls it: "upstairs". */
export const zoneWord = (zone: Zone, { slotValues }: Language): string => slotValues.ZONE.find(({ id }) => id === zone)?.value ?? zone;
