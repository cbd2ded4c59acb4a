import { type Store, StoreError } from '../../src/storage/store.js';

export type Operation = Exclude<keyof Store, 'close'>;

/** A store whose `broken` operations fail and whose `hanging` ones never end, whichever those are at the moment. It outlives whoever closes it. */
export function breakable(
  store: Store,
  { broken, hanging, asked }: { broken: ReadonlySet<Operation>; hanging: ReadonlySet<Operation>; asked(name: Operation): void },
): Store {
  const guard = <Result>(name: Operation, work: () => Promise<Result>): Promise<Result> => {
    asked(name);
    if (hanging.has(name)) return new Promise(() => {});
    return broken.has(name) ? Promise.reject(new StoreError('unavailable', 'cut off by the test')) : work();
  };
  return {
    get: (key) => guard('get', () => store.get(key)),
    getMany: (keys) => guard('getMany', () => store.getMany(keys)),
    put: (...args) => guard('put', () => store.put(...args)),
    putIfAbsent: (...args) => guard('putIfAbsent', () => store.putIfAbsent(...args)),
    take: (key) => guard('take', () => store.take(key)),
    delete: (...keys) => guard('delete', () => store.delete(...keys)),
    commit: (change) => guard('commit', () => store.commit(change)),
    addMember: (...args) => guard('addMember', () => store.addMember(...args)),
    removeMember: (...args) => guard('removeMember', () => store.removeMember(...args)),
    members: (key) => guard('members', () => store.members(key)),
    hit: (...args) => guard('hit', () => store.hit(...args)),
    ping: () => guard('ping', () => store.ping()),
    close: async () => {},
  };
}
