import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../message-of.js';
import { type Clock, fileStamp, systemClock } from '../time.js';
import { BackupError } from './backup-error.js';
import { type Manifest, readBackup } from './backup-manifest.js';
import { LOCK_FILE, STORE_FILE } from './data-file.js';
import { giveToOwnerOf } from './file-owner.js';
import { inspectStore } from './inspect-store.js';
import { findSecretKey, SECRET_KEY_FILE } from './secret-key.js';
import { StoreError } from './store.js';
import { findStoreUsers } from './store-users.js';
import { copyDurably, syncDirectory } from './write-durably.js';

/** The start of the name of the folder that a restore is prepared in. */
const STAGED = 'restoring-';

export type RestoreOptions = {
  folder: string;
  dataDir: string;
  /** From `SECRET_KEY`; undefined: the key in the backup, or else the one in `dataDir`. */
  secretKey: Uint8Array | undefined;
  /** May a store that is there be put aside? */
  replace: boolean;
  clock?: Clock;
};

export type Restored = {
  manifest: Manifest;
  /** Where the store and the key now are that were there before. */
  aside: string | undefined;
  /** The store that was there could not be opened, so whether a server still has it open could not be told. */
  formerWasDamaged: boolean;
};

/**
 * Puts a backup in the place of the embedded store. All is checked before anything is changed: that the backup is whole, that its store is one this
 * program knows and the key opens, that no server uses the store that is there. That store is never overwritten, but kept in a folder beside.
 *
 * @throws {BackupError} nothing was changed; `not_written`: what was there is still in `dataDir`, or in the folder beside.
 * @throws {StoreError} nothing was changed; the store in the backup is not ours to use.
 */
export async function restore({ folder, dataDir, secretKey, replace, clock = systemClock }: RestoreOptions): Promise<Restored> {
  const manifest = await readBackup(folder);
  const bringsKey = manifest.files[SECRET_KEY_FILE] !== undefined;
  const key = secretKey ?? (await findSecretKey({ dataDir: bringsKey ? folder : dataDir }));
  if (key === undefined) throw new BackupError('no_secret_key', `${folder} was made with SECRET_KEY in the environment, which is not set now`);
  try {
    const former = examineFormer({ dataDir, replace });
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await sweepStaged(dataDir);
    const staged = await mkdtemp(join(dataDir, STAGED));
    try {
      const names = [...(bringsKey ? [SECRET_KEY_FILE] : []), STORE_FILE];
      for (const name of names) await copyDurably(join(folder, name), join(staged, name));
      await inspectStore({ dataDir: staged, secretKey: key, ifDamaged: 'damaged' });
      for (const name of names) await giveToOwnerOf({ like: dataDir, path: join(staged, name) });
      const aside = await putAside({ dataDir, bringsKey, at: clock() });
      // The former store's; nobody uses it, and whoever opens a store makes one.
      await rm(join(dataDir, LOCK_FILE), { force: true });
      // Over what is there: were there no store for a moment, and this ended then, a server would make an empty one.
      for (const name of names) await rename(join(staged, name), join(dataDir, name));
      await syncDirectory(dataDir);
      return { manifest, aside, formerWasDamaged: former === 'damaged' };
    } finally {
      await rm(staged, { recursive: true, force: true });
    }
  } catch (cause) {
    if (cause instanceof BackupError || cause instanceof StoreError) throw cause;
    throw new BackupError('not_written', `${dataDir}: ${messageOf(cause)}`, { cause });
  }
}

/** @throws {BackupError} `store_exists`, `in_use`. */
function examineFormer({ dataDir, replace }: { dataDir: string; replace: boolean }): 'none' | 'free' | 'damaged' {
  const path = join(dataDir, STORE_FILE);
  if (!existsSync(path)) return 'none';
  if (!replace) throw new BackupError('store_exists', path);
  const users = findStoreUsers(dataDir);
  if (users === undefined) return 'damaged';
  if (users.length > 0) throw new BackupError('in_use', `${path} is open in process ${users.join(', ')}`);
  return 'free';
}

/** What a restore leaves that was killed. */
async function sweepStaged(dataDir: string): Promise<void> {
  const stale = (await readdir(dataDir)).filter((name) => name.startsWith(STAGED));
  for (const name of stale) await rm(join(dataDir, name), { recursive: true, force: true });
}

/**
 * The former store and its key are copied into a folder beside.
 *
 * @returns the folder; undefined when there was nothing to put aside.
 */
async function putAside({ dataDir, bringsKey, at }: { dataDir: string; bringsKey: boolean; at: number }): Promise<string | undefined> {
  const has = (name: string): boolean => existsSync(join(dataDir, name));
  if (!has(STORE_FILE) && !(bringsKey && has(SECRET_KEY_FILE))) return undefined;
  const aside = join(dataDir, `before-restore-${fileStamp(at)}`);
  await mkdir(aside, { mode: 0o700 });
  await giveToOwnerOf({ like: dataDir, path: aside });
  for (const name of [SECRET_KEY_FILE, STORE_FILE].filter(has)) {
    const [from, to] = [join(dataDir, name), join(aside, name)];
    // A full or failing disk: a second name costs nothing and reads nothing.
    await copyDurably(from, to).catch(async () => {
      await rm(to, { force: true });
      await link(from, to);
    });
    await giveToOwnerOf({ like: dataDir, path: to });
  }
  await syncDirectory(aside);
  return aside;
}
