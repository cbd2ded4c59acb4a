import type { z } from 'zod';
import type { Clock } from '../time.js';

/** Runs one command and gives the parsed result. */
export type Call = <T>(command: string, args: Record<string, unknown>, schema: z.ZodType<T>) => Promise<T>;

export type CommandOptions = {
  call: Call;
  schemaVersion: { known(): number | undefined; ask(): Promise<number> };
  /** Where Music Assistant is, without a slash at the end. */
  baseUrl: string;
  clock: Clock;
};

/** What the commands are made of. */
export type Wire = {
  call: Call;
  /** A command whose result does not matter. */
  run(command: string, args: Record<string, unknown>): Promise<void>;
  schemaVersion(): Promise<number>;
  baseUrl: string;
  clock: Clock;
};

/** Music Assistant checks no range and stores what it refuses: everything is clamped before it is sent. @throws {RangeError} for NaN. */
export function clampedInteger(value: number, low: number, high: number): number {
  if (Number.isNaN(value)) throw new RangeError('NaN where a number belongs');
  return Math.min(high, Math.max(low, Math.round(value)));
}
