/** Durations in milliseconds, the unit of every duration in this code base. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The current time in milliseconds since 1970. Passed in wherever time decides something, so that tests can move it. */
export type Clock = () => number;

/** The clock of this machine. */
export const systemClock: Clock = () => Date.now();
