import { toClockTime } from '../clock-time.js';

const count = (amount: number, [one, many]: readonly [string, string]): string => `${amount} ${amount === 1 ? one : many}`;

const HOURS = ['ora', 'ore'] as const;
const MINUTES = ['minuto', 'minuti'] as const;
const SECONDS = ['secondo', 'secondi'] as const;

/** A place in a song, in seconds: "30 secondi", "1 minuto e 20", "1 ora e 10 minuti". */
export function spokenPosition(seconds: number): string {
  const { hours, minutes, seconds: rest } = toClockTime(seconds);
  if (hours > 0) return minutes === 0 ? count(hours, HOURS) : `${count(hours, HOURS)} e ${count(minutes, MINUTES)}`;
  if (minutes === 0) return count(rest, SECONDS);
  return rest === 0 ? count(minutes, MINUTES) : `${count(minutes, MINUTES)} e ${rest}`;
}

/** How long something takes, in seconds: as {@link spokenPosition}, and "mezz'ora". */
export function spokenDuration(seconds: number): string {
  if (seconds === 1800) return "mezz'ora";
  if (seconds === 3600) return "un'ora";
  return seconds === 5400 ? "un'ora e mezza" : spokenPosition(seconds);
}
