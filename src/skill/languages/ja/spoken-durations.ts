import { createSpokenDurations } from '../spoken-durations.js';

const counted =
  (unit: string) =>
  (amount: number): string =>
    `${amount}${unit}`;

/** A place in a song, in seconds: "30秒", "1分20秒", "1時間10分". */
export const { spokenPosition } = createSpokenDurations({
  hours: counted('時間'),
  minutes: counted('分'),
  seconds: counted('秒'),
  minutesAfterHours: counted('分'),
  secondsAfterMinutes: counted('秒'),
  lengths: {},
});

/** How long something takes, in seconds: as {@link spokenPosition}, and "1時間半". */
export function spokenDuration(seconds: number): string {
  const isHalfPast = seconds > 3600 && seconds % 3600 === 1800;
  return isHalfPast ? `${Math.floor(seconds / 3600)}時間半` : spokenPosition(seconds);
}
