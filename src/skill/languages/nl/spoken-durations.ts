import { toClockTime } from '../clock-time.js';

const count = (amount: number, [one, many]: readonly [one: string, many: string]): string => `${amount} ${amount === 1 ? one : many}`;

const HOURS = ['uur', 'uur'] as const;
const MINUTES = ['minuut', 'minuten'] as const;
const SECONDS = ['seconde', 'seconden'] as const;

/** A place in a song, in seconds: "30 seconden", "1 minuut 20", "1 uur en 10 minuten". */
export function spokenPosition(seconds: number): string {
  const { hours, minutes, seconds: rest } = toClockTime(seconds);
  if (hours > 0) return `${count(hours, HOURS)}${minutes === 0 ? '' : ` en ${count(minutes, MINUTES)}`}`;
  if (minutes === 0) return count(rest, SECONDS);
  return `${count(minutes, MINUTES)}${rest === 0 ? '' : ` ${rest}`}`;
}

/** How long something takes, in seconds: as {@link spokenPosition}, and "een half uur". */
export function spokenDuration(seconds: number): string {
  if (seconds === 1800) return 'een half uur';
  return seconds === 5400 ? 'anderhalf uur' : spokenPosition(seconds);
}
