import { type Store, StoreError } from '../../../src/storage/store.js';

/** `lost`: the store does as it is told, and its answer never arrives. */
export type FaultKind = 'refused' | 'lost';

/**
 * A real store behind a line that can be cut: now (`down`), or at the n-th call from now on, once or for good. It also notes everything that
 * is written.
 */
export function withFaults(store: Store) {
  let isDown = false;
  let calls = 0;
  let plan: { at: number; kind: FaultKind; forGood: boolean } | undefined;
  let hasStruck = false;
  const written: string[] = [];

  const broken = (): StoreError => new StoreError('unavailable', 'cut by the test');

  const call = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (isDown) throw broken();
    calls += 1;
    if (plan === undefined || calls !== plan.at) return work();
    hasStruck = true;
    isDown = plan.forGood;
    if (plan.kind === 'lost') await work();
    throw broken();
  };

  const note = <Result>(what: unknown, work: () => Promise<Result>): Promise<Result> => {
    written.push(JSON.stringify(what));
    return call(work);
  };

  const faulty: Store = {
    get: (key) => call(() => store.get(key)),
    getMany: (keys) => call(() => store.getMany(keys)),
    put: (key, value, ttlMs) => note([key, value], () => store.put(key, value, ttlMs)),
    putIfAbsent: (key, value, ttlMs) => note([key, value], () => store.putIfAbsent(key, value, ttlMs)),
    take: (key) => call(() => store.take(key)),
    delete: (...keys) => call(() => store.delete(...keys)),
    commit: (change) => note(change.writes, () => store.commit(change)),
    addMember: (setKey, member) => note([setKey, member], () => store.addMember(setKey, member)),
    removeMember: (setKey, member) => call(() => store.removeMember(setKey, member)),
    members: (setKey) => call(() => store.members(setKey)),
    hit: (key, windowMs, amount) => call(() => store.hit(key, windowMs, amount)),
    ping: () => call(() => store.ping()),
    close: () => store.close(),
  };

  return {
    store: faulty,
    written,
    down(): void {
      isDown = true;
    },
    up(): void {
      isDown = false;
    },
    /** Count from here, and cut at the `at`-th call. */
    cutAt(at: number, options: { kind: FaultKind; forGood: boolean }): void {
      calls = 0;
      hasStruck = false;
      plan = { at, ...options };
    },
    /** Did the planned cut happen? */
    hasStruck: () => hasStruck,
    heal(): void {
      isDown = false;
      plan = undefined;
    },
  };
}
