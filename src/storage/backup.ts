import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../message-of.js';
import { type Clock, systemClock } from '../time.js';
import { BackupError } from './backup-error.js';
import { type Manifest, writeManifest } from './backup-manifest.js';
import { LOCK_FILE, prepareDataFile, STORE_FILE } from './data-file.js';
import { openDatabase, unavailable } from './database.js';
import { giveToOwnerOf } from './file-owner.js';
import { inspectStore } from './inspect-store.js';
import { findSecretKey, SECRET_KEY_FILE } from './secret-key.js';
import { StoreError } from './store.js';
import { isReadable } from './store-users.js';
import { copyDurably, settle, syncDirectory } from './write-durably.js';

export type BackupOptions = {
  dataDir: string;
  /** From `SECRET_KEY`; undefined: the key is kept in `dataDir`, and belongs to the backup. */
  secretKey: Uint8Array | undefined;
  /** Made 0700, with its parents; must not exist. */
  folder: string;
  /** Of this program. */
  version: string;
  clock?: Clock;
};

/**
 * Copies the embedded store, as it is at one moment, into a new folder: the store, the secret key when it is kept in a file, and last a
 * manifest. Servers may go on using the store meanwhile. The copy is opened and looked at before it counts as a backup.
 *
 * @throws {BackupError} nothing was written, or what was written has been removed again.
 * @throws {StoreError} the same; the store is not ours to use.
 */
export async function backUp({ dataDir, folder, version, clock = systemClock, ...options }: BackupOptions): Promise<Manifest> {
  if (!existsSync(join(dataDir, STORE_FILE))) throw new BackupError('no_store', `there is no ${STORE_FILE} in ${dataDir}`);
  assertReadable(dataDir);
  const secretKey = options.secretKey ?? (await findSecretKey({ dataDir }));
  if (secretKey === undefined) throw new BackupError('no_secret_key', `there is no ${SECRET_KEY_FILE} in ${dataDir}, and SECRET_KEY is not set`);
  if (existsSync(folder)) throw new BackupError('folder_exists', folder);

  const hasSecretKey = options.secretKey === undefined;
  const createdAt = new Date(clock()).toISOString();
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await copyStore({ dataDir, to: join(folder, STORE_FILE) });
    if (hasSecretKey) await copyDurably(join(dataDir, SECRET_KEY_FILE), join(folder, SECRET_KEY_FILE));
    const { schema } = await inspectStore({ dataDir: folder, secretKey, ifDamaged: 'store_damaged' });
    const manifest = await writeManifest({ folder, version, createdAt, schema, hasSecretKey });
    await syncDirectory(folder);
    return manifest;
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    if (cause instanceof BackupError || cause instanceof StoreError) throw cause;
    throw new BackupError('not_written', `${folder}: ${messageOf(cause)}`, { cause });
  }
}

/** Tried in another process first: lmdb ends the one that reads a damaged file. */
function assertReadable(dataDir: string): void {
  try {
    prepareDataFile(dataDir);
  } catch (cause) {
    throw unavailable(dataDir, cause);
  }
  if (!isReadable(dataDir)) throw new BackupError('store_damaged', join(dataDir, STORE_FILE));
}

/** lmdb's own copy of one snapshot, without the pages that are free. */
async function copyStore({ dataDir, to }: { dataDir: string; to: string }): Promise<void> {
  const { root } = openDatabase(dataDir);
  try {
    await root.backup(to, true);
  } catch (cause) {
    // EAGAIN, from the lock on our own process id.
    if (messageOf(cause) === 'Resource temporarily unavailable') throw new BackupError('other_container', dataDir, { cause });
    throw cause;
  } finally {
    await root.close();
    await giveToOwnerOf({ like: join(dataDir, STORE_FILE), path: join(dataDir, LOCK_FILE) });
  }
  await settle(to);
}
