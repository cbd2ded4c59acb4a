import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError } from './backup-error.js';
import { LOCK_FILE, STORE_FILE } from './data-file.js';
import { openEmbeddedStore } from './embedded.js';
import { checkStore, readSchema } from './schema.js';
import { isReadable } from './store-users.js';

type Inspected = { dataDir: string; secretKey: Uint8Array; ifDamaged: 'damaged' | 'store_damaged' };

/**
 * Opens a store that nobody uses, such as a copy, and looks whether it is ours and opens with this key. Leaves nothing behind.
 *
 * @throws {StoreError} `newer_schema`, `wrong_secret_key` or `unavailable`.
 * @throws {BackupError} `no_store`: no server has written anything into it; `ifDamaged`: it cannot be read.
 */
export async function inspectStore({ dataDir, secretKey, ifDamaged }: Inspected): Promise<{ schema: string }> {
  // In a process of its own first: lmdb ends the one that reads a damaged file.
  if (!isReadable(dataDir)) throw new BackupError(ifDamaged, `${join(dataDir, STORE_FILE)} cannot be read`);
  const store = await openEmbeddedStore({ dataDir });
  try {
    const schema = await readSchema(store);
    if (schema === undefined) throw new BackupError('no_store', `${join(dataDir, STORE_FILE)} holds nothing yet`);
    await checkStore({ store, secretKey });
    return { schema };
  } finally {
    await store.close();
    await rm(join(dataDir, LOCK_FILE), { force: true });
  }
}
