import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { errorCode } from '../error-code.js';
import { messageOf } from '../message-of.js';
import { STORE_FILE } from '../storage/data-file.js';
import { createKnownStore } from '../storage/known-store.js';
import { isStoreEmpty } from '../storage/schema.js';
import { findSecretKey } from '../storage/secret-key.js';
import { type Store, StoreError } from '../storage/store.js';
import type { Clock } from '../time.js';
import type { DoctorContext } from './layer.js';

/** The server's store, opened beside it; or what is missing: the store itself, or the key it was sealed with. `where`: for a person to read. */
export type OpenedStore = { where: string } & ({ store: Store; missing?: undefined } | { missing: 'store' | 'key'; store?: undefined });

/**
 * Open the store this configuration names, as the server does, but make nothing that is not there: no directory, no key, no store.
 *
 * @throws {StoreError} any of its codes. @throws {ConfigError} the key's file holds something else.
 */
export async function openStoreBeside({ config, clock, isStoreSound }: Pick<DoctorContext, 'config' | 'clock' | 'isStoreSound'>): Promise<OpenedStore> {
  const where = config.redisUrl === undefined ? resolve(config.dataDir) : `Redis at ${new URL(config.redisUrl).host}`;
  if (config.redisUrl === undefined && !(await isThere(join(where, STORE_FILE)))) return { where, missing: 'store' };
  const secretKey = config.secretKey ?? (await findSecretKey({ dataDir: config.dataDir }));
  if (secretKey === undefined) return { where, missing: 'key' };

  if (config.redisUrl === undefined && !isStoreSound(config.dataDir))
    throw new StoreError('unavailable', `${join(where, STORE_FILE)} is damaged: stop the server and put a backup back (npm run restore)`);
  const opened = await open({ config, clock });
  try {
    if (await isStoreEmpty(opened)) {
      await opened.close();
      return { where, missing: 'store' };
    }
    const { store, check } = createKnownStore({ store: opened, secretKey });
    await check();
    return { where, store };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Loaded when needed, as the server does. */
async function open({ config, clock }: { config: Config; clock: Clock }): Promise<Store> {
  if (config.redisUrl === undefined) {
    const { openEmbeddedStore } = await import('../storage/embedded.js');
    return openEmbeddedStore({ dataDir: config.dataDir, clock });
  }
  const { openRedisStore } = await import('../storage/redis.js');
  return openRedisStore({ url: config.redisUrl, clock });
}

/** @throws {StoreError} `unavailable`: there may be one, but this user may not see it. */
async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw new StoreError('unavailable', `${path}: ${code ?? messageOf(cause)}`, { cause });
  }
}
