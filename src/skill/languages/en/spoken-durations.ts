import { createSpokenDurations } from '../spoken-durations.js';

const counted =
  (unit: string) =>
  (amount: number): string =>
    `${amount} ${unit}${amount === 1 ? '' : 's'}`;
const minutes = counted('minute');

/** "30 seconds", "1 minute 20", "1 hour 10 minutes"; "half an hour". */
export const { spokenPosition, spokenDuration } = createSpokenDurations({
  hours: counted('hour'),
  minutes,
  seconds: counted('second'),
  minutesAfterHours: (amount) => ` ${minutes(amount)}`,
  secondsAfterMinutes: (amount) => ` ${amount}`,
  lengths: { 1800: 'half an hour', 5400: 'an hour and a half' },
});
