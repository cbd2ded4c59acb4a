import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomToken } from '../../src/crypto.js';
import { errorCode } from '../../src/error-code.js';
import { messageOf } from '../../src/message-of.js';
import { SetupError } from './problem.js';

/** Holds the number of the process that sets this folder up. */
export const LOCK = '.setup.lock';

/** Those this process holds: in a container another one before it may have had the same number. */
const held = new Set<string>();

/**
 * Does the work while no other setup works in this folder. What a setup that was killed left is taken over.
 *
 * @throws {SetupError} `already-running`; `not-written`: nothing can be written into the folder.
 */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const path = join(folder, LOCK);
  take(path);
  const release = (): void => {
    held.delete(path);
    rmSync(path, { force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(path: string): void {
  if (tryTake(path)) return;
  const owner = ownerOf(path);
  if (isAtWork(owner, path)) throw alreadyRunning(owner);
  setAside(path, owner);
  if (!tryTake(path)) throw alreadyRunning(ownerOf(path));
}

/** Made whole under another name first: whoever finds a lock finds the number in it. */
function tryTake(path: string): boolean {
  const draft = `${path}.${randomToken(8)}.draft`;
  try {
    writeFileSync(draft, `${process.pid}\n`, { flag: 'wx', mode: 0o644 });
    place(draft, path);
    held.add(path);
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false;
    const next = 'Look at the owner and the rights of this folder, and at the space on the disk.';
    throw new SetupError([{ fault: 'not-written', cause: `${LOCK} could not be written: ${messageOf(cause)}`, next }], { cause });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Where there are no hard links (exFAT, some shared folders), it is made in place. */
function place(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!NO_LINKS.includes(errorCode(error) ?? '')) throw error;
    writeFileSync(path, readFileSync(draft), { flag: 'wx', mode: 0o644 });
  }
}

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** A stale lock goes; one that somebody else took in between comes back. */
function setAside(path: string, stale: string): void {
  const aside = `${path}.${randomToken(8)}.draft`;
  try {
    renameSync(path, aside);
    if (ownerOf(aside) !== stale) place(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function ownerOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

function isAtWork(owner: string, path: string): boolean {
  if (!/^[1-9]\d{0,9}$/.test(owner)) return false;
  if (Number(owner) === process.pid) return held.has(path);
  try {
    process.kill(Number(owner), 0);
    return true;
  } catch (error) {
    // Another user's process is there, too.
    return errorCode(error) === 'EPERM';
  }
}

const alreadyRunning = (owner: string) =>
  new SetupError([
    {
      fault: 'already-running',
      cause: `another \`npm run setup\` works in this folder${owner === '' ? '' : ` (process ${owner})`}`,
      next: `Wait for it, or end it, then run this again. If that process is something else, delete ${LOCK} first.`,
    },
  ]);
