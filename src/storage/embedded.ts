import { sha256 } from '../crypto.js';
import { type Clock, MINUTE, SECOND, systemClock } from '../time.js';
import { openDatabase, unavailable } from './database.js';
import { deadlineOf, decodeEntry, encodeEntry } from './entry.js';
import type { Store, Write } from './store.js';
import { createWriteQueue } from './write-queue.js';

const PING_HOLDS = 5 * SECOND;

const SWEEP_INTERVAL = MINUTE;
/** How many entries one step of a sweep looks at, so that requests get their turn in between. */
const SWEEP_STEP = 500;

/**
 * The store in one LMDB file under `dataDir`, for one machine. Several processes there may open it at the same time.
 * Every write has reached the disk when its promise resolves.
 *
 * @param dataDir Created 0700 if absent; the files in it are 0600.
 * @throws {StoreError} `unavailable`: the directory or the file cannot be used.
 */
export async function openEmbeddedStore({ dataDir, clock = systemClock }: { dataDir: string; clock?: Clock }): Promise<Store> {
  const { root, entries, members } = openDatabase(dataDir);
  let closed = false;
  let pingedUntil = 0;

  const guarded = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    try {
      if (closed) throw new Error('closed');
      return await work();
    } catch (cause) {
      throw unavailable(dataDir, cause);
    }
  };

  /** Reads see everything committed so far, by this process or another. */
  const read = <Result>(work: () => Result): Promise<Result> =>
    guarded(() => {
      root.resetReadTxn();
      return work();
    });

  const queue = createWriteQueue((work) => root.transactionSync(work));
  const write = <Result>(work: () => Result): Promise<Result> => guarded(() => queue.write(work));

  const live = (key: string): string | undefined => decodeEntry(entries.get(key), clock());

  // lmdb's put and remove return promises even inside a transaction, where they have already happened.
  const set = ({ key, value, ttlMs }: Write): void => {
    if (value === undefined) remove(key);
    else void entries.put(key, encodeEntry(value, ttlMs === undefined ? undefined : clock() + ttlMs));
  };

  const remove = (key: string): void => {
    void entries.remove(key);
    for (const member of [...members.getKeys(membersOf(key))]) void members.remove(member);
  };

  const sweep = (start?: string): void => {
    if (closed) return;
    try {
      root.resetReadTxn();
      const page = [...entries.getRange({ start, limit: SWEEP_STEP })];
      const expired = page.filter(({ value }) => decodeEntry(value, clock()) === undefined);
      if (expired.length > 0) {
        root.transactionSync(() => {
          for (const { key } of expired) if (live(key) === undefined) void entries.remove(key);
        });
      }
      const last = page.at(-1);
      if (page.length === SWEEP_STEP && last !== undefined) setImmediate(sweep, last.key).unref();
      else root.readerCheck();
    } catch {
      // A disk that cannot be written is reported by the next write, to somebody who waits for it. The next sweep tries again.
    }
  };
  const sweeping = setInterval(sweep, SWEEP_INTERVAL).unref();

  const put = (key: string, value: string, ttlMs?: number): Promise<void> => write(() => set({ key, value, ttlMs }));

  return {
    get: (key) => read(() => live(key)),
    getMany: (keys) => read(() => keys.map(live)),
    put,
    putIfAbsent: (key, value, ttlMs) =>
      write(() => {
        if (live(key) !== undefined) return false;
        set({ key, value, ttlMs });
        return true;
      }),
    take: (key) =>
      write(() => {
        const value = live(key);
        if (value !== undefined) remove(key);
        return value;
      }),
    delete: (...keys) => write(() => keys.forEach(remove)),
    commit: ({ key, expected, writes }) =>
      write(() => {
        if (live(key) !== expected) return false;
        writes.forEach(set);
        return true;
      }),
    addMember: (setKey, member) => write(() => void members.put([setKey, sha256(member)], member)),
    removeMember: (setKey, member) => write(() => void members.remove([setKey, sha256(member)])),
    members: (setKey) => read(() => [...members.getRange(membersOf(setKey))].map(({ value }) => value)),
    hit: (key, windowMs, amount = 1) =>
      write(() => {
        const entry = entries.get(key);
        const counted = decodeEntry(entry, clock());
        const expiresAt = entry === undefined || counted === undefined ? clock() + windowMs : deadlineOf(entry);
        const count = Number(counted ?? 0) + amount;
        void entries.put(key, encodeEntry(String(count), expiresAt));
        return count;
      }),
    async ping() {
      // A disk that is full or read-only shows only when something is written; but who asks often must not cost a write each time.
      if (clock() < pingedUntil) return read(() => undefined);
      await put('ping', '', MINUTE);
      pingedUntil = clock() + PING_HOLDS;
    },
    async close() {
      if (closed) return;
      queue.flush();
      closed = true;
      clearInterval(sweeping);
      await root.close();
    },
  };
}

/** The members of a set are kept under [set key, hash of the member]: LMDB keys are short, members need not be. `~` sorts after base64url. */
const membersOf = (setKey: string) => ({ start: [setKey, ''], end: [setKey, '~'] });
