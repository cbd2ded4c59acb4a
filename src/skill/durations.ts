import type { Reading } from './languages/reading.js';
import type { SlotValue } from './slots.js';
import { fold } from './text.js';

/** What Alexa makes of a length of time (ISO 8601): `PT1M30S`. Months and years nobody says to a speaker. */
const ISO = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
const ISO_SECONDS = [7 * 24 * 3600, 24 * 3600, 3600, 60, 1] as const;

const UNITS = [
  ['hours', 3600],
  ['minutes', 60],
  ['seconds', 1],
] as const;

/** How long, in seconds: as Alexa writes it, or in words when it passed them on. Undefined when that is no length of time. */
export function readDuration(slot: SlotValue | undefined, reading: Reading): number | undefined {
  if (slot === undefined) return undefined;
  const seconds = readIso(slot.text.trim()) ?? readWords(slot.text, reading);
  const whole = Math.round(seconds ?? 0);
  return whole <= 0 ? undefined : whole;
}

function readIso(text: string): number | undefined {
  const parts = ISO.exec(text)?.slice(1);
  if (parts === undefined || parts.every((part) => part === undefined)) return undefined;
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (ISO_SECONDS[index] ?? 0), 0);
}

/** "Two minutes and thirty seconds", "a minute", "half an hour". */
function readWords(text: string, reading: Reading): number | undefined {
  const words = fold(text);
  const known = Object.entries(reading.durations).find(([said]) => fold(said) === words)?.[1];
  if (known !== undefined) return known;
  const found = UNITS.flatMap(([unit, worth]) =>
    amountsOf(reading.digits(words), { unit: reading.units[unit], hasSpaces: reading.hasSpaces }).map((amount) => amount * worth),
  );
  return found.length === 0 ? undefined : found.reduce((sum, each) => sum + each, 0);
}

/** How many of one unit: the number before it, else one. */
function amountsOf(text: string, { unit, hasSpaces }: { unit: readonly string[]; hasSpaces: boolean }): readonly number[] {
  if (unit.length === 0) return [];
  const names = unit.map(fold).toSorted((a, b) => b.length - a.length);
  const [start, end] = hasSpaces ? [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`] : ['', ''];
  const pattern = new RegExp(String.raw`${start}(?:(\d{1,5})\s*)?(?:${names.join('|')})${end}`, 'gu');
  return [...text.matchAll(pattern)].map(([, amount]) => Number(amount ?? 1));
}
