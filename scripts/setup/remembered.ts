import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../src/parse-json.js';
import { SetupError } from './problem.js';
import { replaceFile, textOf } from './replace-file.js';

/**
 * What the setup was told and no variable of the server holds, kept in `.setup.json` so that running it again changes only what is changed.
 * Nothing in it is secret.
 */
const schema = z.object({
  /** Empty: each language's own. */
  invocationName: z.string(),
  /** Empty: all. */
  locales: z.array(z.string()),
  /** The names of the house, as they were read last. */
  names: z.object({
    rooms: z.array(z.string()),
    artists: z.array(z.string()),
    albums: z.array(z.string()),
    playlists: z.array(z.string()),
  }),
  /** What this address served when it was last reached. */
  certificate: z.object({ publicUrl: z.string(), type: z.enum(['Trusted', 'Wildcard']) }).optional(),
  /** The account linking that Amazon took last: for which skill, and the SHA-256 of the request, which has a secret in it. */
  accountLinking: z.object({ skillId: z.string(), sha256: z.string() }).optional(),
});

/** What `.setup.json` holds. */
export type Remembered = z.output<typeof schema>;

const NO_NAMES: Remembered['names'] = { rooms: [], artists: [], albums: [], playlists: [] };

const fileIn = (folder: string): string => join(folder, '.setup.json');

/** Keeps it for the next run; the file is not touched where it says the same already. */
export async function remember({ folder, remembered }: { folder: string; remembered: Remembered }): Promise<void> {
  const path = fileIn(folder);
  const text = `${JSON.stringify(schema.parse(remembered), null, 2)}\n`;
  if ((await textOf(path)) !== text) await replaceFile({ path, text, mode: 0o644 });
}

/** @throws {SetupError} `remembered`: the file is there and is not one of ours. */
export async function readRemembered(folder: string): Promise<Remembered> {
  const text = await textOf(fileIn(folder));
  if (text === undefined) return { invocationName: '', locales: [], names: NO_NAMES };
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new SetupError([
    {
      fault: 'remembered',
      cause: '.setup.json, where an earlier run kept locales, invocation name and the names of your house, cannot be read',
      next: 'Delete it and run this again: they are asked of you and of Music Assistant anew.',
    },
  ]);
}
