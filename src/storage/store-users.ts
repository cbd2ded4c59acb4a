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
export function findStoreUsers(dataDir: string): readonly number[] | undefined {
  const program = fileURLToPath(new URL('./list-store-users.js', import.meta.url));
  const { stdout, error } = spawnSync(process.execPath, [...process.execArgv, program, dataDir], { encoding: 'utf8', timeout: PATIENCE });
  if (error !== undefined) throw error;
  return z.array(z.number()).safeParse(parseJson(stdout)).data;
}
