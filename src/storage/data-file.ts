import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** In the first page of every LMDB file (liblmdb, MDB_MAGIC), in the byte order of the machines we run on. */
const LMDB_MAGIC = Buffer.from([0xde, 0xc0, 0xef, 0xbe]);
const HEAD_BYTES = 64;

/** The embedded store's file in its directory, and the one beside it that lmdb keeps for the processes that have it open. */
export const STORE_FILE = 'store.mdb';
export const LOCK_FILE = `${STORE_FILE}-lock`;

/**
 * The place of the embedded store's file. Makes the directory (0700) and checks all that can be known before the file is opened:
 * lmdb 3.5 ends the whole process (segmentation fault) when opening fails.
 *
 * @returns the path of the file, which may be absent still.
 * @throws {Error} what is wrong with the directory or the file.
 */
export function prepareDataFile(dataDir: string): string {
  const path = join(dataDir, STORE_FILE);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  for (const file of [path, join(dataDir, LOCK_FILE)]) if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  if (existsSync(path)) {
    const head = readHead(path);
    if (head.length > 0 && !head.includes(LMDB_MAGIC)) throw new Error('store.mdb is not a store of this program');
  }
  return path;
}

function readHead(path: string): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
