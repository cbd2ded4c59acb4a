import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parseJson } from '../parse-json.js';
import { SECOND } from '../time.js';

const PATIENCE = 30 * SECOND;

/**
 * The processes that have the embedded store in this directory open: every server that uses it, and no process that died.
 * Asked in a process of its own: lmdb ends the process that opens a damaged file, and a damaged file is what one restores over.
 *
 * @returns undefined: the store cannot be opened, so it cannot be told.
 * @throws {Error} the question could not be asked, or was not answered in time.
 */
export const findStoreUsers = (dataDir: string): readonly number[] | undefined => ask('./list-store-users.js', { dataDir, answer: z.array(z.number()) });

/**
 * Can all of the store in this directory be read? A store that opens may still end the process further in.
 *
 * @throws {Error} as above.
 */
export const isReadable = (dataDir: string): boolean => ask('./read-store.js', { dataDir, answer: z.literal('whole') }) !== undefined;

function ask<Answer>(name: string, { dataDir, answer }: { dataDir: string; answer: z.ZodType<Answer> }): Answer | undefined {
  const program = fileURLToPath(new URL(name, import.meta.url));
  const { stdout, error } = spawnSync(process.execPath, [...process.execArgv, program, dataDir], { encoding: 'utf8', timeout: PATIENCE });
  if (error !== undefined) throw error;
  return answer.safeParse(parseJson(stdout)).data;
}
