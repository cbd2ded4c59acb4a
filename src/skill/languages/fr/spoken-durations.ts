import { createSpokenDurations } from '../spoken-durations.js';

const counted =
  (unit: string) =>
  (amount: number): string =>
    `${amount} ${unit}${amount < 2 ? '' : 's'}`;

/** "30 secondes", "1 minute 20", "1 heure 10"; "une demi-heure". */
export const { spokenPosition, spokenDuration } = createSpokenDurations({
  hours: counted('heure'),
  minutes: counted('minute'),
  seconds: counted('seconde'),
  minutesAfterHours: (amount) => ` ${amount}`,
  secondsAfterMinutes: (amount) => ` ${amount}`,
  lengths: { 1800: 'une demi-heure', 5400: 'une heure et demie' },
});
