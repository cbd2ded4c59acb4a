import { toClockTime } from '../clock-time.js';

const count = (amount: number, unit: string): string => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

/** A place in a song, in seconds: "30 seconds", "1 minute 20", "1 hour 10 minutes". */
export function spokenPosition(seconds: number): string {
  const { hours, minutes, seconds: rest } = toClockTime(seconds);
  if (hours > 0) return minutes === 0 ? count(hours, 'hour') : `${count(hours, 'hour')} ${count(minutes, 'minute')}`;
  if (minutes === 0) return count(rest, 'second');
  return rest === 0 ? count(minutes, 'minute') : `${count(minutes, 'minute')} ${rest}`;
}

/** How long something takes, in seconds: as {@link spokenPosition}, and "half an hour". */
export function spokenDuration(seconds: number): string {
  if (seconds === 1800) return 'half an hour';
  return seconds === 5400 ? 'an hour and a half' : spokenPosition(seconds);
}
