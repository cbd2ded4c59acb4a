import { toClockTime } from '../clock-time.js';

/** German says "in einer minute", but "eine minute lang". */
type Case = 'dative' | 'accusative';

const ONE = { dative: 'einer', accusative: 'eine' } as const satisfies Record<Case, string>;

const count = (amount: number, unit: string, grammar: Case): string => (amount === 1 ? `${ONE[grammar]} ${unit}` : `${amount} ${unit}n`);

/** A place in a song, in seconds: "30 Sekunden", "einer Minute 20", "einer Stunde und 10 Minuten". */
export function spokenPosition(seconds: number, grammar: Case): string {
  const { hours, minutes, seconds: rest } = toClockTime(seconds);
  if (hours > 0) return `${count(hours, 'Stunde', grammar)}${minutes === 0 ? '' : ` und ${count(minutes, 'Minute', grammar)}`}`;
  if (minutes === 0) return count(rest, 'Sekunde', grammar);
  return `${count(minutes, 'Minute', grammar)}${rest === 0 ? '' : ` ${rest}`}`;
}

/** How long something takes, in seconds, behind "in": as {@link spokenPosition}, and "einer halben Stunde". */
export function spokenDuration(seconds: number): string {
  if (seconds === 1800) return 'einer halben Stunde';
  return seconds === 5400 ? 'anderthalb Stunden' : spokenPosition(seconds, 'dative');
}
