import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomToken } from '../../../src/crypto.js';
import { openEmbeddedStore } from '../../../src/storage/embedded.js';
import { openRedisStore } from '../../../src/storage/redis.js';
import type { Store } from '../../../src/storage/store.js';
import type { Clock } from '../../../src/time.js';
import { type RedisServer, startRedisServer } from '../../support/redis-server.js';

/** Something that opens fresh, empty stores of one kind. */
export type StoreKind = {
  start(): Promise<void>;
  /** An empty store. Opened twice with the same `name` it is the same data, as two servers see it. */
  open(options: { clock: Clock; name?: string }): Promise<Store>;
  stop(): Promise<void>;
};

function embeddedStores(): StoreKind {
  const directories: string[] = [];
  const opened = new Map<string, Store>();
  return {
    start: async () => {},
    async open({ clock, name = randomToken(8) }) {
      const known = opened.get(name);
      if (known !== undefined) return known;
      const dataDir = await mkdtemp(join(tmpdir(), 'oauth-'));
      directories.push(dataDir);
      const store = await openEmbeddedStore({ dataDir, clock });
      opened.set(name, store);
      return store;
    },
    async stop() {
      await Promise.all([...opened.values()].map((store) => store.close()));
      await Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true })));
    },
  };
}

function redisStores(): StoreKind {
  let server: RedisServer | undefined;
  const opened: Store[] = [];
  return {
    async start() {
      server = await startRedisServer();
    },
    async open({ clock, name = randomToken(8) }) {
      if (server === undefined) throw new Error('start() first');
      const store = await openRedisStore({ url: server.url, clock, keyPrefix: `${name}:` });
      opened.push(store);
      return store;
    },
    async stop() {
      await Promise.all(opened.map((store) => store.close()));
      await server?.stop();
    },
  };
}

/** For `describe.each`. */
export const STORE_KINDS = [
  ['the embedded store', embeddedStores],
  ['Redis', redisStores],
] as const;

export { embeddedStores };
