import { toClockTime } from '../clock-time.js';

const count = (amount: number, unit: string): string => `${amount} ${unit}${amount < 2 ? '' : 's'}`;

/** A place in a song, in seconds: "30 secondes", "1 minute 20", "1 heure 10". */
export function spokenPosition(seconds: number): string {
  const { hours, minutes, seconds: rest } = toClockTime(seconds);
  if (hours > 0) return minutes === 0 ? count(hours, 'heure') : `${count(hours, 'heure')} ${minutes}`;
  if (minutes === 0) return count(rest, 'seconde');
  return rest === 0 ? count(minutes, 'minute') : `${count(minutes, 'minute')} ${rest}`;
}

/** How long something takes, in seconds: as {@link spokenPosition}, and "une demi-heure". */
export function spokenDuration(seconds: number): string {
  if (seconds === 1800) return 'une demi-heure';
  return seconds === 5400 ? 'une heure et demie' : spokenPosition(seconds);
}
