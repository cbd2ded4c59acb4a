import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Environment } from '../../src/config.js';
import type { Finding } from '../../src/doctor/layer.js';
import { openEmbeddedStore } from '../../src/storage/embedded.js';
import { openRedisStore } from '../../src/storage/redis.js';
import { checkStore } from '../../src/storage/schema.js';
import type { Store } from '../../src/storage/store.js';
import { freePort } from '../support/free-port.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { SECRET_KEY, startTestServer, type TestServer } from '../support/test-server.js';
import { envOf, examine, fault } from './examine.js';

const OTHER_KEY = Buffer.alloc(32, 9).toString('base64url');
const secretKey = new Uint8Array(Buffer.from(SECRET_KEY, 'base64url'));
const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
let redis: RedisServer;
let embeddedServer: TestServer;
let redisServer: TestServer;

beforeAll(async () => {
  redis = await startRedisServer();
  embeddedServer = await startTestServer();
  redisServer = await startTestServer({ redisUrl: redis.url, house: embeddedServer.house });
});

afterAll(async () => {
  await redisServer.close();
  await embeddedServer.close();
  await redis.stop();
  rmSync(folder, { recursive: true, force: true });
});

const onEmbedded = (env: Environment = {}): Environment => ({ ...envOf(embeddedServer), ...env });
const onRedis = (env: Environment = {}): Environment => ({ ...envOf(redisServer), REDIS_URL: redis.url, ...env });

/** What the doctor finds about the store, after it has looked at the running server. */
const found = async (env: Environment): Promise<Finding | undefined> => (await examine(env, ['authorize', 'store'])).store;

/** A store of another server, with this schema version. */
async function writeStore(store: Store, schema?: string): Promise<void> {
  await checkStore({ store, secretKey });
  if (schema !== undefined) await store.put('schema', schema);
  await store.close();
}

describe('the embedded store', () => {
  it('is right beside the running server', async () => {
    expect(await found(onEmbedded())).toEqual({ ok: true, cause: expect.stringMatching(/^Writable, and the key fits: \/.*\/data\. The server uses it too$/) });
  });

  it('is not compared when the server was not reached', async () => {
    const { store } = await examine(onEmbedded({ PUBLIC_URL: `http://localhost:${await freePort()}` }), ['store']);
    expect(store).toEqual({ ok: true, cause: expect.stringContaining('Not compared') });
  });

  it('is not there, and the doctor makes neither folder nor key nor store', async () => {
    const dataDir = join(folder, 'absent');
    const env = onEmbedded({ DATA_DIR: dataDir, SECRET_KEY: '' });
    expect((await examine(env, ['store'])).store).toEqual(fault('not-there', dataDir));
    expect(existsSync(dataDir)).toBe(false);
    mkdirSync(dataDir);
    expect((await examine(env, ['store'])).store).toEqual(fault('not-there', dataDir));
    const elsewhere = `The running server uses another store: here DATA_DIR is ${dataDir}, and nothing is there`;
    expect(await found(env)).toEqual(fault('other-store', elsewhere));
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('was sealed with another key', async () => {
    expect(await found(onEmbedded({ SECRET_KEY: OTHER_KEY }))).toEqual(fault('wrong-key', 'sealed with another SECRET_KEY'));
  });

  it('has lost its key, or has a broken one', async () => {
    const dataDir = join(folder, 'keyless');
    await writeStore(await openEmbeddedStore({ dataDir }));
    const env = onEmbedded({ DATA_DIR: dataDir, SECRET_KEY: '' });
    expect(await found(env)).toEqual(fault('wrong-key', 'no file secret-key'));
    expect(readdirSync(dataDir)).not.toContain('secret-key');
    writeFileSync(join(dataDir, 'secret-key'), 'half a k');
    expect(await found(env)).toEqual(fault('wrong-key', 'should hold 32 bytes'));
  });

  it('was written by a newer version', async () => {
    const dataDir = join(folder, 'newer');
    await writeStore(await openEmbeddedStore({ dataDir }), '99');
    expect(await found(onEmbedded({ DATA_DIR: dataDir }))).toEqual(fault('newer-schema', 'schema 99'));
  });

  it('cannot be read', async () => {
    const dataDir = join(folder, 'broken');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'store.mdb'), 'x'.repeat(5000));
    expect(await found(onEmbedded({ DATA_DIR: dataDir }))).toEqual(fault('unavailable', 'store.mdb is not a store of this program'));
  });

  it('is not the one the running server uses', async () => {
    const dataDir = join(folder, 'other');
    await writeStore(await openEmbeddedStore({ dataDir }));
    expect(await found(onEmbedded({ DATA_DIR: dataDir }))).toEqual(fault('other-store', dataDir));
  });
});

describe('the store in Redis', () => {
  it('is right beside the running server', async () => {
    expect(await found(onRedis())).toEqual({ ok: true, cause: `Writable, and the key fits: Redis at 127.0.0.1:${redis.port}. The server uses it too` });
  });

  it('is not there: nothing of this program is in that database, and nothing is put there', async () => {
    const env = onRedis({ REDIS_URL: `${redis.url}/5` });
    expect((await examine(env, ['store'])).store).toEqual(fault('not-there', `127.0.0.1:${redis.port}`));
    expect(await found(env)).toEqual(fault('other-store', `here REDIS_URL says Redis at 127.0.0.1:${redis.port}, and nothing is there`));
    expect(await redis.command('INFO keyspace')).not.toContain('db5');
  });

  it('does not answer; the password is not said', async () => {
    const finding = await found(onRedis({ REDIS_URL: `redis://:hidden-password@127.0.0.1:${await freePort()}` }));
    expect(finding).toEqual(fault('unavailable', 'ECONNREFUSED'));
    expect(JSON.stringify(finding)).not.toContain('hidden');
  });

  it('was sealed with another key', async () => {
    expect(await found(onRedis({ SECRET_KEY: OTHER_KEY }))).toEqual(fault('wrong-key', 'sealed with another SECRET_KEY'));
  });

  it('was written by a newer version', async () => {
    const url = `${redis.url}/2`;
    await writeStore(await openRedisStore({ url }), '99');
    expect(await found(onRedis({ REDIS_URL: url }))).toEqual(fault('newer-schema', 'schema 99'));
  });

  it('is not the one the running server uses', async () => {
    const url = `${redis.url}/3`;
    await writeStore(await openRedisStore({ url }));
    expect(await found(onRedis({ REDIS_URL: url }))).toEqual(fault('other-store', 'Redis at'));
    expect(await found(onEmbedded({ REDIS_URL: redis.url }))).toEqual(fault('other-store', 'Redis at'));
  });
});
