import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError } from './backup-error.js';
import { LOCK_FILE, STORE_FILE } from './data-file.js';
import { openEmbeddedStore } from './embedded.js';
import { checkStore, readSchema } from './schema.js';

/**
 * Opens a store that nobody uses, such as a copy, and looks whether it is ours and opens with this key. Leaves nothing behind.
 *
 * @throws {StoreError} `newer_schema`, `wrong_secret_key` or `unavailable`.
 * @throws {BackupError} `no_store`: no server has written anything into it.
 */
export async function inspectStore({ dataDir, secretKey }: { dataDir: string; secretKey: Uint8Array }): Promise<{ schema: string }> {
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
