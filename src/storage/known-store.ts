import { checkStore } from './schema.js';
import type { Store } from './store.js';

/** A store, and the question whether it is ours. */
export type KnownStore = {
  store: Store;
  /** Resolves once the store is known to be ours. @throws {StoreError} any of its codes; `unavailable` may pass. */
  check(): Promise<void>;
};

/**
 * A store that nothing reads or writes before it has answered and is known to be ours (version, key; {@link checkStore}). Until then every
 * call asks that first, and rejects with the StoreError it got.
 */
export function createKnownStore({ store, secretKey }: { store: Store; secretKey: Uint8Array }): KnownStore {
  let isKnown = false;
  let checking: Promise<void> | undefined;

  const ask = async (): Promise<void> => {
    try {
      await checkStore({ store, secretKey });
      isKnown = true;
    } finally {
      checking = undefined;
    }
  };

  const check = async (): Promise<void> => {
    if (isKnown) return;
    checking ??= ask();
    await checking;
  };

  const whenKnown = <Result>(work: () => Promise<Result>): Promise<Result> => (isKnown ? work() : check().then(work));

  return {
    check,
    store: {
      get: (key) => whenKnown(() => store.get(key)),
      getMany: (keys) => whenKnown(() => store.getMany(keys)),
      put: (key, value, ttlMs) => whenKnown(() => store.put(key, value, ttlMs)),
      putIfAbsent: (key, value, ttlMs) => whenKnown(() => store.putIfAbsent(key, value, ttlMs)),
      take: (key) => whenKnown(() => store.take(key)),
      delete: (...keys) => whenKnown(() => store.delete(...keys)),
      commit: (change) => whenKnown(() => store.commit(change)),
      addMember: (setKey, member) => whenKnown(() => store.addMember(setKey, member)),
      removeMember: (setKey, member) => whenKnown(() => store.removeMember(setKey, member)),
      members: (setKey) => whenKnown(() => store.members(setKey)),
      hit: (key, windowMs, amount) => whenKnown(() => store.hit(key, windowMs, amount)),
      ping: () => whenKnown(() => store.ping()),
      close: () => store.close(),
    },
  };
}
