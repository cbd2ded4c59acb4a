import { toClockTime } from './clock-time.js';

type Counted = (amount: number) => string;

/** How a language counts time. `hours`, `minutes` and `seconds` say a number of them: "2 minutes". */
export type TimeWords = {
  readonly hours: Counted;
  readonly minutes: Counted;
  readonly seconds: Counted;
  /** The minutes behind an hour, with what joins them: " and 10 minutes". */
  readonly minutesAfterHours: Counted;
  /** The seconds behind minutes: " 20". */
  readonly secondsAfterMinutes: Counted;
  /** Lengths with a name of their own, by their seconds: 1800 is "half an hour". */
  readonly lengths: Readonly<Record<number, string>>;
};

/** How a language says times, in seconds: a place in a song ("30 seconds", "1 minute 20"), and how long something takes ("half an hour"). */
export function createSpokenDurations({ hours, minutes, seconds, minutesAfterHours, secondsAfterMinutes, lengths }: TimeWords) {
  const spokenPosition = (position: number): string => {
    const time = toClockTime(position);
    if (time.hours > 0) return `${hours(time.hours)}${time.minutes === 0 ? '' : minutesAfterHours(time.minutes)}`;
    if (time.minutes === 0) return seconds(time.seconds);
    return `${minutes(time.minutes)}${time.seconds === 0 ? '' : secondsAfterMinutes(time.seconds)}`;
  };
  return { spokenPosition, spokenDuration: (duration: number): string => lengths[duration] ?? spokenPosition(duration) };
}
