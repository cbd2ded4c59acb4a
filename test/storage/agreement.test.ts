import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openEmbeddedStore } from '../../src/storage/embedded.js';
import { openRedisStore } from '../../src/storage/redis.js';
import type { Store } from '../../src/storage/store.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';

type Step = { name: string; after: number; run(store: Store, prefix: string): Promise<unknown> };

const key = fc.constantFrom('{k}:a', '{k}:b', '{k}:c');
const value = fc.constantFrom('', '1', '2', '0|x');
const ttl = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
const writes = fc.array(fc.record({ key, value: fc.option(value, { nil: undefined }), ttlMs: ttl }), { maxLength: 3 });

/** One operation, after the clock moved by `after` ms. */
const step: fc.Arbitrary<Step> = fc
  .tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.oneof(
      fc.tuple(key).map(([k]) => ({ name: `get ${k}`, run: (store: Store, p: string) => store.get(p + k) })),
      fc.array(key).map((ks) => ({ name: `getMany ${ks}`, run: (store: Store, p: string) => store.getMany(ks.map((k) => p + k)) })),
      fc.tuple(key, value, ttl).map(([k, v, t]) => ({ name: `put ${k}=${v} ${t}`, run: (store: Store, p: string) => store.put(p + k, v, t) })),
      fc.tuple(key, value, ttl).map(([k, v, t]) => ({ name: `putIfAbsent ${k}=${v} ${t}`, run: (store: Store, p: string) => store.putIfAbsent(p + k, v, t) })),
      fc.tuple(key).map(([k]) => ({ name: `take ${k}`, run: (store: Store, p: string) => store.take(p + k) })),
      fc.array(key).map((ks) => ({ name: `delete ${ks}`, run: (store: Store, p: string) => store.delete(...ks.map((k) => p + k)) })),
      fc.tuple(key, fc.option(value, { nil: undefined }), writes).map(([k, expected, changes]) => ({
        name: `commit ${k} if ${expected} ${JSON.stringify(changes)}`,
        run: (store: Store, p: string) => store.commit({ key: p + k, expected, writes: changes.map((change) => ({ ...change, key: p + change.key })) }),
      })),
      fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: -3, max: 3 })).map(([window, amount]) => ({
        name: `hit ${window} ${amount}`,
        run: (store: Store, p: string) => store.hit(`${p}{k}:count`, window, amount),
      })),
      fc.tuple(value).map(([v]) => ({ name: `addMember ${v}`, run: (store: Store, p: string) => store.addMember(`${p}{k}:set`, v) })),
      fc.tuple(value).map(([v]) => ({ name: `removeMember ${v}`, run: (store: Store, p: string) => store.removeMember(`${p}{k}:set`, v) })),
      fc.constant({ name: 'members', run: async (store: Store, p: string) => (await store.members(`${p}{k}:set`)).sort() }),
    ),
  )
  .map(([after, operation]) => ({ after, ...operation }));

describe('the two adapters', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'agreement-'));
  let server: RedisServer;
  let embedded: Store;
  let redis: Store;
  let now = 1_800_000_000_000;
  let run = 0;

  beforeAll(async () => {
    server = await startRedisServer({ cluster: true });
    embedded = await openEmbeddedStore({ dataDir, clock: () => now });
    redis = await openRedisStore({ url: server.url, clock: () => now });
  });
  afterAll(async () => {
    await Promise.all([embedded.close(), redis.close()]);
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('give the same answers to any sequence of operations', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        run += 1;
        for (const { name, after, run: operate } of steps) {
          now += after;
          const answers = await Promise.all([embedded, redis].map((store) => operate(store, `run ${run} `)));
          expect([name, answers[0]]).toEqual([name, answers[1]]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
