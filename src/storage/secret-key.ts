import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../config.js';
import { randomToken } from '../crypto.js';
import { messageOf } from '../message-of.js';
import { StoreError } from './store.js';

const FILE_NAME = 'secret-key';
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
  const path = join(dataDir, FILE_NAME);
  let text: string;
  try {
    text = (await readIfThere(path)) ?? (await create(path, dataDir));
  } catch (cause) {
    throw new StoreError('unavailable', `${path}: ${messageOf(cause)}`, { cause });
  }
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length !== KEY_BYTES || !/^[A-Za-z0-9_-]{43}=?$/.test(text.trim())) {
    throw new ConfigError([`${path} should hold ${KEY_BYTES} bytes in base64url (43 characters), and does not: put the former file back, or set SECRET_KEY`]);
  }
  return new Uint8Array(key);
}

/** Written in full under another name, then linked: under its own name the key is never seen half-written, and only the first link succeeds. */
async function create(path: string, dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomToken(8)}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${randomToken(KEY_BYTES)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
    await syncDirectory(dataDir);
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
  return readFile(path, 'utf8');
}

/** Without it a power cut could take the name of the key away while what was sealed with it stays. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const isErrno = (error: unknown, code: string): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === code;
