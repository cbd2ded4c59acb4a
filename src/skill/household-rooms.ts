import type { SlotTypeValue } from './languages/language.js';
import type { Reading } from './languages/reading.js';
import { plain } from './offline-phrase.js';

const LONGEST_VALUE = 140;

/**
 * A player's name as Alexa hears it: lower case, digits as words, no symbols. "Anna's Room (2)" is "anna's room two"; empty when nothing of it
 * can be said.
 */
export function spokenRoom(name: string, reading: Pick<Reading, 'words' | 'and'>): string {
  const words = reading.words(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‘’`´]/g, "'")
      .replace(/[&+]/g, ` ${reading.and} `)
      .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
      .trim(),
  );
  return words.replace(/\s+/g, ' ').slice(0, LONGEST_VALUE).trim();
}

/**
 * The values of ROOM with a household's own players first, in their order: Alexa hears best what is listed. A player whose name is listed
 * already, as a value or as one of its synonyms, only moves that value to the front, with its id and all.
 */
export function withRooms(
  listed: readonly SlotTypeValue[],
  { rooms, reading }: { rooms: readonly string[]; reading: Pick<Reading, 'words' | 'and'> },
): readonly SlotTypeValue[] {
  const spoken = [...new Map(rooms.map((name) => spokenRoom(name, reading)).map((name) => [plain(name), name])).values()];
  const fits = (entry: SlotTypeValue, name: string): boolean => [entry.value, ...(entry.synonyms ?? [])].some((text) => plain(text) === plain(name));
  const own = spoken.filter((name) => name !== '').map((name) => listed.find((entry) => fits(entry, name)) ?? { value: name });
  return [...new Set([...own, ...listed])];
}
