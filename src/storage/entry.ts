/**
 * How both adapters keep a value: `<deadline>|<value>`, where the deadline is milliseconds since 1970, or nothing for "never".
 * The deadline travels with the value so that the clock of the adapter decides, not the clock of the database.
 */
export type Entry = string;

/** @param expiresAt Milliseconds since 1970; undefined: it stays. */
export function encodeEntry(value: string, expiresAt: number | undefined): Entry {
  return `${expiresAt ?? ''}|${value}`;
}

/** @returns the value, or undefined when there is none or `now` has reached its deadline. */
export function decodeEntry(entry: Entry | null | undefined, now: number): string | undefined {
  if (entry === null || entry === undefined) return undefined;
  const bar = entry.indexOf('|');
  const expired = bar > 0 && Number(entry.slice(0, bar)) <= now;
  return expired ? undefined : entry.slice(bar + 1);
}

/** @returns undefined when the value stays. */
export function deadlineOf(entry: Entry): number | undefined {
  const bar = entry.indexOf('|');
  return bar > 0 ? Number(entry.slice(0, bar)) : undefined;
}
