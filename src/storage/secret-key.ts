import { link, mkdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../config.js';
import { randomToken } from '../crypto.js';
import { errorCode } from '../error-code.js';
import { messageOf } from '../message-of.js';
import { StoreError } from './store.js';
import { syncDirectory, writeDurably } from './write-durably.js';

/** Its name in the data directory. */
export const SECRET_KEY_FILE = 'secret-key';
const KEY_BYTES = 32;

/**
 * The secret key kept beside the embedded store: made on first use, in the same notation as `SECRET_KEY` (base64url), mode 0600.
 * Processes that start at the same time all get the same key.
 *
 * @param dataDir Created 0700 if absent.
 * @throws {ConfigError} the file holds something else. It is left alone: it may be what is left of the real key.
 * @throws {StoreError} `unavailable`: the file cannot be read or made.
 */
export async function loadSecretKey({ dataDir }: { dataDir: string }): Promise<Uint8Array> {
  const path = pathIn(dataDir);
  return (await findSecretKey({ dataDir })) ?? parseKey({ path, text: await reporting(path, () => create(path, dataDir)) });
}

/**
 * The secret key kept in this directory, if there is one.
 *
 * @throws as {@link loadSecretKey} does.
 */
export async function findSecretKey({ dataDir }: { dataDir: string }): Promise<Uint8Array | undefined> {
  const path = pathIn(dataDir);
  const text = await reporting(path, () => readIfThere(path));
  return text === undefined ? undefined : parseKey({ path, text });
}

const pathIn = (dataDir: string): string => join(dataDir, SECRET_KEY_FILE);

async function reporting<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new StoreError('unavailable', `${path}: ${messageOf(cause)}`, { cause });
  }
}

function parseKey({ path, text }: { path: string; text: string }): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length !== KEY_BYTES || !/^[A-Za-z0-9_-]{43}=?$/.test(text.trim())) {
    const problem = `${path} should hold ${KEY_BYTES} bytes in base64url (43 characters), and does not: put the former file back, or set SECRET_KEY`;
    throw new ConfigError([{ variable: 'SECRET_KEY', isMissing: false, problem }]);
  }
  return new Uint8Array(key);
}

/** Written in full under another name, then linked: under its own name the key is never seen half-written, and only the first link succeeds. */
async function create(path: string, dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomToken(8)}`;
  await writeDurably(draft, `${randomToken(KEY_BYTES)}\n`);
  try {
    await link(draft, path);
    await syncDirectory(dataDir);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  return readFile(path, 'utf8');
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
