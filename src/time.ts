/** Durations in milliseconds, the unit of every duration in this code base. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The current time in milliseconds since 1970. Passed in wherever time decides something, so that tests can move it. */
export type Clock = () => number;

/** The clock of this machine. */
export const systemClock: Clock = () => Date.now();

/** A moment, to the second, as a part of a file name: `2026-11-25T08-30-00Z`. */
export const fileStamp = (at: number): string =>
  new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
