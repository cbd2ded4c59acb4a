import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomToken } from '../../src/crypto.js';
import { giveToOwnerOf } from '../../src/storage/file-owner.js';
import { syncDirectory, writeDurably } from '../../src/storage/write-durably.js';

/** Whoever opens `path` finds the former content or all of the new one, also after a power cut. On failure the former one is there. */
export async function replaceFile({ path, text, mode }: { path: string; text: string; mode: number }): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // ask-cli leaves files that begin with a dot out of the package.
  const draft = join(folder, `.${basename(path)}.${randomToken(8)}.draft`);
  try {
    await writeDurably(draft, text);
    await chmod(draft, mode);
    await giveToOwnerOf({ like: existsSync(path) ? path : folder, path: draft });
    await rename(draft, path);
    await syncDirectory(folder);
  } finally {
    await rm(draft, { force: true });
  }
}

/** What is in a file; undefined where there is none. */
export const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);
