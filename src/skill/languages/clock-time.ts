/** A length of time or a place in a song, as a clock counts it. */
export type ClockTime = { readonly hours: number; readonly minutes: number; readonly seconds: number };

/** Whole seconds, none below zero, in hours, minutes and seconds. */
export function toClockTime(seconds: number): ClockTime {
  const whole = Math.max(0, Math.round(seconds));
  return { hours: Math.floor(whole / 3600), minutes: Math.floor((whole % 3600) / 60), seconds: whole % 60 };
}
