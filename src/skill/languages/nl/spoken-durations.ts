import { createSpokenDurations } from '../spoken-durations.js';

const counted =
  (one: string, many: string) =>
  (amount: number): string =>
    `${amount} ${amount === 1 ? one : many}`;
const minutes = counted('minuut', 'minuten');

/** "30 seconden", "1 minuut 20", "1 uur en 10 minuten"; "een half uur". */
export const { spokenPosition, spokenDuration } = createSpokenDurations({
  hours: counted('uur', 'uur'),
  minutes,
  seconds: counted('seconde', 'seconden'),
  minutesAfterHours: (amount) => ` en ${minutes(amount)}`,
  secondsAfterMinutes: (amount) => ` ${amount}`,
  lengths: { 1800: 'een half uur', 5400: 'anderhalf uur' },
});
