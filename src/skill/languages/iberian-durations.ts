import { createSpokenDurations } from './spoken-durations.js';

/** Numbers that change with what is counted, in words; the others Alexa reads right. */
type Numbers = Readonly<Record<number, string>>;

type IberianTimeWords = {
  readonly and: string;
  readonly feminine: Numbers;
  readonly masculine: Numbers;
  readonly lengths: Readonly<Record<number, string>>;
};

/** How Spanish and Portuguese say times: they have the same units. */
export function createIberianDurations({ and, feminine, masculine, lengths }: IberianTimeWords) {
  const counted =
    (unit: string, numbers: Numbers) =>
    (amount: number): string =>
      `${numbers[amount] ?? amount} ${unit}${amount === 1 ? '' : 's'}`;
  const minutes = counted('minuto', masculine);
  const seconds = counted('segundo', masculine);
  return createSpokenDurations({
    hours: counted('hora', feminine),
    minutes,
    seconds,
    minutesAfterHours: (amount) => ` ${and} ${minutes(amount)}`,
    secondsAfterMinutes: (amount) => ` ${and} ${seconds(amount)}`,
    lengths,
  });
}
