/**
 * The store: a map of strings with expiry, one atomic conditional write, sets, and counters.
 *
 * Two adapters implement it, `redis.ts` and `embedded.ts`, and one contract suite (`test/storage/contract.ts`) holds both to it.
 * Every promise rejects with {@link StoreError} when the store cannot be reached or does not answer within its time limit.
 * Keys are plain text; the part inside `{…}` is the hash tag: keys that one operation names together carry the same tag, so that a
 * Redis Cluster can serve them. `docs/storage.md` lists every key.
 *
 * Expiry is decided by the clock the adapter was created with (so tests can move time), to the millisecond: at `put time + ttlMs`
 * the key is gone. A key without `ttlMs` stays.
 */
export type Store = {
  get(key: string): Promise<string | undefined>;
  /** Several keys with the same hash tag, in one round trip; the answer is in the order of `keys`. */
  getMany(keys: readonly string[]): Promise<(string | undefined)[]>;
  put(key: string, value: string, ttlMs?: number): Promise<void>;
  /** @returns whether this call wrote; false when a live value was there. Atomic. */
  putIfAbsent(key: string, value: string, ttlMs?: number): Promise<boolean>;
  /** Read and delete, atomically: of any number of concurrent callers one gets the value. */
  take(key: string): Promise<string | undefined>;
  /** Absent keys are fine. All keys carry the same hash tag. */
  delete(...keys: string[]): Promise<void>;
  /**
   * Compare and write, atomically and durably: if `key` holds exactly `expected` (`undefined`: is absent), do all `writes` and
   * answer true; otherwise do nothing and answer false. All keys carry the same hash tag. Of any number of concurrent callers
   * with the same expectation one wins. This is what makes a code single-use and a refresh token rotate once.
   */
  commit(change: Commit): Promise<boolean>;
  addMember(setKey: string, member: string): Promise<void>;
  removeMember(setKey: string, member: string): Promise<void>;
  members(setKey: string): Promise<string[]>;
  /**
   * Add `amount` (default 1; may be negative) to a counter that starts at 0 and is forgotten `windowMs` after its first hit.
   * @returns the count including this hit.
   */
  hit(key: string, windowMs: number, amount?: number): Promise<number>;
  /** Resolves when the store can serve reads and writes now. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** One compare-and-write: `expected: undefined` means that the key must be absent. */
export type Commit = {
  key: string;
  expected: string | undefined;
  writes: readonly Write[];
};

/** `value: undefined` deletes the key. */
export type Write = { key: string; value: string | undefined; ttlMs?: number };

/** `unavailable` may pass; the others need a person. */
export type StoreErrorCode = 'unavailable' | 'newer_schema' | 'wrong_secret_key';

/** @param detail names host or file; it is logged, never answered. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`store ${code}: ${detail}`, options);
  }
}
