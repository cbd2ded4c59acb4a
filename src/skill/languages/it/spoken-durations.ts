import { createSpokenDurations } from '../spoken-durations.js';

const counted =
  (one: string, many: string) =>
  (amount: number): string =>
    `${amount} ${amount === 1 ? one : many}`;
const minutes = counted('minuto', 'minuti');

/** "30 secondi", "1 minuto e 20", "1 ora e 10 minuti"; "mezz'ora". */
export const { spokenPosition, spokenDuration } = createSpokenDurations({
  hours: counted('ora', 'ore'),
  minutes,
  seconds: counted('secondo', 'secondi'),
  minutesAfterHours: (amount) => ` e ${minutes(amount)}`,
  secondsAfterMinutes: (amount) => ` e ${amount}`,
  lengths: { 1800: "mezz'ora", 3600: "un'ora", 5400: "un'ora e mezza" },
});
