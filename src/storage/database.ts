import { open } from 'lmdb';
import { messageOf } from '../message-of.js';
import { prepareDataFile } from './data-file.js';
import { StoreError } from './store.js';

/** Address space, not disk space: the file grows as it fills. Fixed, so that several processes never have to remap it. */
const MAP_SIZE_BYTES = 256 * 1024 * 1024;

/** The LMDB file under `dataDir`: `entries` are values, counters and their deadlines, `members` the sets. */
export type Database = ReturnType<typeof openDatabase>;

/**
 * Opens the LMDB file, or makes it. Several processes may have it open.
 *
 * @throws {StoreError} `unavailable`: the directory or the file cannot be used.
 */
export function openDatabase(dataDir: string) {
  try {
    // By default a transaction returns only after its data has reached the disk (lmdb's TransactionFlags; overlappingSync is off).
    const options = { path: prepareDataFile(dataDir), mapSize: MAP_SIZE_BYTES, overlappingSync: false, permissionsMode: 0o600 };
    const root = open(options);
    return {
      root,
      entries: root.openDB<string, string>({ name: 'entries', encoding: 'string' }),
      members: root.openDB<string, string[]>({ name: 'members', encoding: 'string' }),
    };
  } catch (cause) {
    throw unavailable(dataDir, cause);
  }
}

/** Why the store in this directory cannot be used. */
export const unavailable = (dataDir: string, cause: unknown): StoreError => new StoreError('unavailable', `${dataDir}: ${messageOf(cause)}`, { cause });
