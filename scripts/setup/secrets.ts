import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigError } from '../../src/config.js';
import { randomToken } from '../../src/crypto.js';
import { messageOf } from '../../src/message-of.js';
import { STORE_FILE } from '../../src/storage/data-file.js';
import { findSecretKey } from '../../src/storage/secret-key.js';
import { StoreError } from '../../src/storage/store.js';
import { SetupError } from './problem.js';

/** A secret to be written, or why none is. */
export type NewSecret = { readonly value: string | undefined; readonly notes: readonly string[] };

/** What Alexa proves itself with at the token endpoint. */
export const newClientSecret = (): string => randomToken(32);

/**
 * A value for `SECRET_KEY` where `.env` has none. What is stored already is sealed under a key, and that one must stay: in `DATA_DIR` it is
 * left where it is, and only written into `.env` where `REDIS_URL` wants it there.
 *
 * @throws {SetupError} `secret-key`: the file in `DATA_DIR` is damaged.
 */
export async function newSecretKey({ folder, values }: { folder: string; values: Readonly<Record<string, string | undefined>> }): Promise<NewSecret> {
  const dataDir = resolve(folder, values.DATA_DIR?.trim() || './data');
  const onRedis = (values.REDIS_URL?.trim() ?? '') !== '';
  try {
    const kept = await findSecretKey({ dataDir });
    if (kept !== undefined) {
      const value = onRedis ? Buffer.from(kept).toString('base64url') : undefined;
      return { value, notes: [onRedis ? `SECRET_KEY: the key in ${dataDir} is used on.` : `SECRET_KEY: the key in ${dataDir} stays where it is.`] };
    }
    const made = { value: randomToken(32), notes: [] };
    if (onRedis) return { ...made, notes: ['SECRET_KEY is new. If another server uses this Redis already, put its SECRET_KEY into .env instead.'] };
    const isStore = await access(join(dataDir, STORE_FILE)).then(
      () => true,
      () => false,
    );
    return isStore ? { value: undefined, notes: [`SECRET_KEY: ${dataDir} has a store and no key. Put the key it was sealed under into .env.`] } : made;
  } catch (error) {
    if (error instanceof ConfigError) {
      throw new SetupError([{ fault: 'secret-key', cause: error.problems.join('; '), next: 'Then run this again. Nothing was written.' }], { cause: error });
    }
    if (!(error instanceof StoreError)) throw error;
    return {
      value: undefined,
      notes: [`SECRET_KEY: this user may not look into ${dataDir} (${messageOf(error.cause)}), so the server keeps its own key there.`],
    };
  }
}
