import { z } from 'zod';
import type { Auth, User } from './auth.js';
import type { Shapes } from './item-shapes.js';
import type { Library } from './library.js';
import type { Listening } from './listening.js';
import type { Playback } from './playback.js';
import type { PlayerShapes } from './player-shapes.js';
import type { Shuffle } from './shuffle.js';
import type { Speaker } from './speaker.js';
import type { Version } from './version.js';

/** Everything a command of the house can reach. */
export type House = {
  version: Version;
  schemaVersion: () => number;
  library: Library;
  listening: Listening;
  shuffle: Shuffle;
  /** Files alone know nothing similar to anything; a streaming service does. */
  providers: Providers;
  speakers: Speaker[];
  playback: Playback;
  shapes: Shapes;
  playerShapes: PlayerShapes;
  auth: Auth;
  announced: Announcement[];
};

export type Providers = 'files' | 'streaming';

/** Something that was spoken on a player. */
export type Announcement = { player: string; message: string };

export type Caller = { user: User; token: string };

/** Anything that Music Assistant raises inside a command: over HTTP they are all 500 "Internal server error". */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/** `answerAfterMs`: the command has acted, and its answer still takes so long. */
export type Outcome = { result: unknown; answerAfterMs?: number };

export type Command = {
  open: boolean;
  run(house: House, args: Record<string, unknown>, caller: Caller | undefined): Outcome;
};

/** A command for people who are signed in. Arguments are coerced as Music Assistant does ("25" is 25); what cannot be is a failure. */
export function command<T>(schema: z.ZodType<T>, run: (house: House, args: T, caller: Caller) => unknown): Command {
  return {
    open: false,
    run(house, args, caller) {
      if (caller === undefined) throw new CommandFailed('no caller');
      return toOutcome(run(house, parseArgs(schema, args), caller));
    },
  };
}

/** A command that needs no token. */
export function openCommand<T>(schema: z.ZodType<T>, run: (house: House, args: T) => unknown): Command {
  return { open: true, run: (house, args) => toOutcome(run(house, parseArgs(schema, args))) };
}

export function adminCommand<T>(schema: z.ZodType<T>, run: (house: House, args: T, caller: Caller) => unknown): Command {
  return command(schema, (house, args, caller) => {
    if (caller.user.role !== 'admin') throw new Forbidden('Admin access required');
    return run(house, args, caller);
  });
}

/** What a command's answer waits for. */
export class Answer {
  constructor(
    readonly result: unknown,
    readonly afterMs: number,
  ) {}
}

export const late = (afterMs: number): Answer => new Answer(null, afterMs);

const toOutcome = (value: unknown): Outcome =>
  value instanceof Answer ? { result: value.result, answerAfterMs: value.afterMs } : { result: value === undefined ? null : value };

function parseArgs<T>(schema: z.ZodType<T>, args: Record<string, unknown>): T {
  const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new CommandFailed(parsed.error.message);
  return parsed.data;
}

export const text = z.union([z.string(), z.number().transform(String)]);
export const integer = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+$/)
      .transform(Number),
  ])
  .transform(Math.trunc);
export const flag = z.union([z.boolean(), z.literal('true').transform(() => true), z.literal('false').transform(() => false)]);

export const findSpeaker = (house: House, id: string): Speaker | undefined => house.speakers.find((speaker) => speaker.id === id);

/** A piece of music: its address, or an item that has one. */
export const mediaUri = z.union([text, z.object({ uri: text }).transform(({ uri }) => uri)]);

/** The filter is not a boundary: only some commands look at it. */
export const isForbidden = (user: User, id: string): boolean => user.playerFilter.length > 0 && !user.playerFilter.includes(id);
