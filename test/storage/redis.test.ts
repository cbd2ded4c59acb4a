import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomToken } from '../../src/crypto.js';
import { createLogger } from '../../src/logger.js';
import { openRedisStore } from '../../src/storage/redis.js';
import { type Store, StoreError } from '../../src/storage/store.js';
import { MINUTE, SECOND } from '../../src/time.js';
import { startNode } from '../support/child.js';
import { startCuttingProxy } from '../support/cutting-proxy.js';
import { eventually } from '../support/eventually.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { describeStore } from './contract.js';

// A cluster node refuses what a single server lets pass: an operation whose keys do not share a hash tag.
let cluster: RedisServer;
beforeAll(async () => {
  cluster = await startRedisServer({ cluster: true });
});
afterAll(() => cluster.stop());

describeStore('redis', async () => {
  const { url } = cluster;
  const keyPrefix = `${randomToken(8)}:`;
  return { place: { kind: 'redis', url, keyPrefix }, open: (clock) => openRedisStore({ url, clock, keyPrefix }) };
});

describe('the redis store', () => {
  let server: RedisServer;
  let closing: { close(): Promise<void> | void }[];
  let lines: string[];

  const open = async (url = server.url): Promise<Store> => {
    const store = await openRedisStore({ url, keyPrefix: 'test:', log: createLogger('info', { destination: { write: (line) => void lines.push(line) } }) });
    closing.push(store);
    return store;
  };
  const refusal = async (call: Promise<unknown>): Promise<{ error: StoreError; ms: number }> => {
    const start = performance.now();
    const error = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof StoreError)) throw new Error(`expected a StoreError, got ${error}`);
    return { error, ms: performance.now() - start };
  };

  beforeEach(async () => {
    closing = [];
    lines = [];
    server = await startRedisServer();
  });
  afterEach(async () => {
    await Promise.all(closing.map((resource) => resource.close()));
    await server.stop();
  });

  it('opens while Redis is away, refuses within about a second, and serves as soon as Redis is there', async () => {
    await server.kill9();
    const start = performance.now();
    const store = await open();
    expect(performance.now() - start).toBeLessThan(2 * SECOND);
    const { error, ms } = await refusal(store.get('key'));
    expect(error.code).toBe('unavailable');
    expect(error.detail).toContain(`127.0.0.1:${server.port}`);
    expect(error.detail).toContain('ECONNREFUSED');
    expect(ms).toBeLessThan(1.5 * SECOND);
    await server.restart();
    await eventually(() => store.ping());
    await store.put('key', 'value');
    expect(await store.get('key')).toBe('value');
  });

  it('refuses at once, not after a second each, once Redis has been away for a second, and logs the outage once', async () => {
    const store = await open();
    await server.kill9();
    await refusal(store.get('key'));
    await eventually(async () => expect((await refusal(store.get('key'))).ms).toBeLessThan(50));
    for (let n = 0; n < 20; n += 1) expect((await refusal(store.get('key'))).ms).toBeLessThan(200);
    await server.restart();
    await eventually(() => store.ping());
    const events = lines.map((line) => /"msg":"([^"]*)"/.exec(line)?.[1]);
    expect(events).toEqual(['store connected', 'store connection lost', 'store connected']);
  });

  it('does not let anyone notice a restart of Redis that takes less than a second', async () => {
    const store = await open();
    await store.put('key', 'value');
    for (let n = 0; n < 5; n += 1) {
      await server.restart();
      expect(await store.get('key')).toBe('value');
    }
    const restarting = server.kill9().then(() => server.restart());
    await eventually(() => expect(lines.at(-1)).toContain('lost'));
    await store.put('key', 'changed');
    await restarting;
    expect(await store.get('key')).toBe('changed');
  });

  it('waits for Redis as well when it has hung up and the connection is not closed yet: what was never sent is not refused', async () => {
    const store = await open();
    const refusals: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const restarting = server.kill9().then(() => server.restart());
      const reading: Promise<unknown>[] = [];
      await eventually(async () => {
        for (let n = 0; n < 200; n += 1) {
          reading.push(store.get('key').catch((error: StoreError) => refusals.push(error.detail)));
          await setImmediate();
        }
        expect(lines.at(-1)).toContain('lost');
      });
      await Promise.all([restarting, ...reading]);
    }
    expect(refusals.filter((detail) => detail.includes('writeable'))).toEqual([]);
  });

  it('refuses within about a second when Redis is there but does not answer, and serves again when it does', async () => {
    const store = await open();
    await store.put('key', 'before');
    server.pause();
    const refusals = await Promise.all([refusal(store.get('key')), refusal(store.ping()), refusal(store.hit('count', MINUTE))]);
    for (const { ms } of refusals) expect(ms).toBeLessThan(1.5 * SECOND);
    server.resume();
    await eventually(() => store.ping());
    expect(await store.get('key')).toBe('before');
  });

  it('gives up a connection on which nothing comes back, and makes a new one', async () => {
    const store = await open();
    server.pause();
    await refusal(store.ping());
    await eventually(() => expect(lines.join()).toContain('store connection lost'));
    server.resume();
    await eventually(() => store.ping());
  });

  it('never sends a command again whose answer was lost: what is read afterwards is all of it, once', async () => {
    const proxy = await startCuttingProxy(server.port);
    closing.push(proxy);
    const store = await open(`redis://127.0.0.1:${proxy.port}`);
    await store.hit('count', MINUTE);

    let lost = proxy.loseNextAnswer();
    const { ms } = await refusal(store.hit('count', MINUTE));
    expect(ms).toBeLessThan(500);
    await lost;
    await eventually(() => store.ping());
    expect(await store.hit('count', MINUTE)).toBe(3);

    lost = proxy.loseNextAnswer();
    const change = {
      key: '{t}:family',
      expected: undefined,
      writes: [
        { key: '{t}:family', value: '1' },
        { key: '{t}:grant', value: 'g' },
      ],
    };
    await refusal(store.commit(change));
    await lost;
    await eventually(() => store.ping());
    expect(await store.getMany(['{t}:family', '{t}:grant'])).toEqual(['1', 'g']);
    expect(await store.commit(change)).toBe(false);
  });

  it('has every commit it answered after Redis was killed (SIGKILL) in the middle of them, and none by half', async () => {
    const other = startNode(['test/support/store-process.ts', JSON.stringify({ kind: 'redis', url: server.url, keyPrefix: 'test:' }), 'stream']);
    await other.line((line) => line === '50');
    await server.kill9();
    await other.kill('SIGKILL');
    await server.restart();
    const store = await open();
    const answered = Math.max(...other.output().split('\n').map(Number).filter(Number.isInteger));
    const [number, left, right] = await store.getMany(['{stream}:number', '{stream}:left', '{stream}:right']);
    expect(Number(number)).toBeGreaterThanOrEqual(answered);
    expect(Number(number)).toBeLessThanOrEqual(answered + 1);
    expect([left, right]).toEqual([number, number]);
  });

  it('runs its scripts on a Redis that has forgotten them', async () => {
    const store = await open();
    await store.hit('count', MINUTE);
    await server.command('SCRIPT FLUSH');
    expect(await store.hit('count', MINUTE)).toBe(2);
    await server.restart();
    expect(await store.hit('count', MINUTE)).toBe(3);
  });

  it('lets Redis forget by itself what has expired, soon after its deadline', async () => {
    const store = await open();
    await store.put('kept', 'value');
    await store.put('key', 'value', 5 * MINUTE);
    await store.hit('count', 5 * MINUTE);
    await store.hit('count', 5 * MINUTE);
    await store.commit({ key: 'made', expected: undefined, writes: [{ key: 'made', value: 'x', ttlMs: 5 * MINUTE }] });
    for (const key of ['key', 'count', 'made']) {
      const remaining = Number((await server.command(`PTTL test:${key}`)).slice(1));
      expect(remaining).toBeGreaterThan(5 * MINUTE);
      expect(remaining).toBeLessThanOrEqual(6 * MINUTE);
    }
    expect(await server.command('PTTL test:kept')).toBe(':-1\r\n');
  });

  it('names host and cause when it may not come in, and never the password', async () => {
    await server.command('CONFIG SET requirepass right-password');
    const store = await open(`redis://:wrong-password@127.0.0.1:${server.port}`);
    const { error } = await refusal(store.get('key'));
    expect(error.detail).toContain('WRONGPASS');
    expect(JSON.stringify(error) + String(error.cause) + lines.join()).not.toContain('wrong-password');
  });
});
