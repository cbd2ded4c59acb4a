import { z } from 'zod';
import type { PlaybackState } from './types.js';

/** What the conversions of Music Assistant's JSON have in common. */

export const optionalString = z.string().nullish();
export const optionalNumber = z.number().nullish();
export const optionalBoolean = z.boolean().nullish();
export const strings = z.array(z.string()).nullish();

/** Names are compared and said; nothing worth either is longer, but a file's tag may hold anything. */
const MAX_NAME_LENGTH = 300;
/** More artists or genres than that no music has. */
const MAX_NAMES = 50;

/** A name, cut where it is endless, though never within a letter. */
export const nameText = z.string().transform((name) => (name.length > MAX_NAME_LENGTH ? name.slice(0, MAX_NAME_LENGTH).replace(/[\uD800-\uDBFF]$/, '') : name));
export const optionalName = nameText.nullish();
export const namesOf = <Name extends z.ZodType>(name: Name) =>
  z
    .array(name)
    .transform((names) => names.slice(0, MAX_NAMES))
    .nullish();

/** A list in which entries that do not fit are left out: one odd player must not silence the house. A list of which nothing fits does not fit itself. */
export function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z.array(z.unknown()).transform((list, context): z.output<Entry>[] => {
    const parsed = list.map((each) => entry.safeParse(each));
    const fitting = parsed.flatMap((result) => (result.success ? [result.data] : []));
    if (fitting.length === 0 && list.length > 0) context.addIssue({ code: 'custom', message: 'no entry fits' });
    return fitting;
  });
}

const PLAYBACK_STATES: ReadonlyMap<string, PlaybackState> = new Map([
  ['idle', 'idle'],
  ['playing', 'playing'],
  ['paused', 'paused'],
]);

export function toPlaybackState(wire: string | null | undefined): PlaybackState {
  return PLAYBACK_STATES.get(wire ?? '') ?? 'unknown';
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Without the keys whose value is null or undefined. */
export function present<T extends object>(values: T): Present<T> {
  const result: Present<T> = {};
  for (const key in values) {
    const value = values[key];
    if (value !== null && value !== undefined) result[key] = value;
  }
  return result;
}
