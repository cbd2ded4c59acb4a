import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { createAmazon } from '../../demo/amazon.js';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import { startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { createEcho } from '../../src/simulator/envelopes.js';
import { openDatabase } from '../../src/storage/database.js';
import { DAY, HOUR } from '../../src/time.js';
import { postToken } from '../support/redeem-code.js';
import { startRedisServer } from '../support/redis-server.js';
import { startTestServer } from '../support/test-server.js';

const FIXTURES = 'test/storage/fixtures';

/** Written by `fixtures/write-fixture.ts`. `taught`: that version could be taught which Echo stands where, and what is upstairs. */
const VERSIONS = [
  ['0.1.0-3aacc6c', { taught: false }],
  ['0.1.0-a80eccc', { taught: true }],
] as const;

const linkFile = z.object({ writtenAt: z.number(), secretKey: z.string(), refreshToken: z.string(), musicAssistantTokens: z.array(z.string()) });
const redisFile = z.object({ strings: z.record(z.string(), z.string()), sets: z.record(z.string(), z.array(z.string())) });
const readFixture = <Schema extends z.ZodType>(schema: Schema, ...path: string[]): z.output<Schema> =>
  schema.parse(JSON.parse(readFileSync(join(FIXTURES, ...path), 'utf8')));

/** An old store where a server finds it, and what is in it by key: values with their deadlines, and the members of sets. */
type OldStore = { options: { redisUrl?: string; dataDir: string }; read(): Promise<Map<string, string | readonly string[]>>; close(): Promise<void> };

const STORES = {
  async embedded(version: string): Promise<OldStore> {
    const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
    const dataDir = join(folder, 'data');
    mkdirSync(dataDir, { mode: 0o700 });
    cpSync(join(FIXTURES, version, 'store.mdb'), join(dataDir, 'store.mdb'));
    return {
      options: { dataDir: folder },
      read: async () => {
        const { root, entries, members } = openDatabase(dataDir);
        const found = new Map([...entries.getRange({}), ...members.getRange({})].map(({ key, value }) => [String(key), value]));
        await root.close();
        return found;
      },
      close: async () => rmSync(folder, { recursive: true }),
    };
  },
  async redis(version: string): Promise<OldStore> {
    const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
    const server = await startRedisServer();
    const redis = new Redis(server.url);
    const { strings, sets } = readFixture(redisFile, version, 'redis.json');
    await redis.mset(strings);
    for (const [key, members] of Object.entries(sets)) await redis.sadd(key, ...members);
    return {
      options: { redisUrl: server.url, dataDir: folder },
      read: async () => {
        const found = new Map<string, string | readonly string[]>();
        for (const key of await redis.keys('*'))
          found.set(key, (await redis.type(key)) === 'set' ? (await redis.smembers(key)).sort() : ((await redis.get(key)) ?? ''));
        return found;
      },
      close: async () => {
        redis.disconnect();
        await server.stop();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

describe.each(VERSIONS)('what version %s stored', (version, { taught }) => {
  describe.each(['embedded', 'redis'] as const)('in the %s store', (kind) => {
    const closing: (() => Promise<void>)[] = [];
    afterAll(async () => {
      for (const close of closing.reverse()) await close();
    });

    it('is opened by this one: nothing is lost, the link refreshes and speaks, and what was taught is known', async () => {
      const { writtenAt, secretKey, refreshToken, musicAssistantTokens } = readFixture(linkFile, version, `${kind}-link.json`);
      // An hour after it was written: later all links have run out.
      const behind = Date.now() - writtenAt - HOUR;
      const clock = () => Date.now() - behind;
      const store = await STORES[kind](version);
      const before = await store.read();
      const [house, amazon] = await Promise.all([startSampleHouse({ fast: true, clock }), createAmazon({ notBefore: new Date(writtenAt - DAY) })]);
      for (const token of musicAssistantTokens) house.control.acceptToken('sample', token);
      const server = await startTestServer({ ...store.options, clock, house, amazon, env: { SECRET_KEY: secretKey } });
      closing.push(store.close, house.close, server.close);

      const opened = await store.read();
      expect(opened).toEqual(before);

      const { status, body } = await postToken(server, { grant_type: 'refresh_token', refresh_token: refreshToken });
      expect([status, body.error]).toEqual([200, undefined]);
      const echo = createEcho({
        ...{ skillId: LOCAL_IDENTITY.ALEXA_SKILL_ID, userId: 'amzn1.ask.account.test', deviceId: 'kitchen-echo', locale: 'en-US', clock },
        accessToken: body.access_token ?? '',
      });
      const playing = (room: string) => house.players().find(({ name }) => name === room);
      await server.post(echo.intent('PlayArtistIntent', { artist: 'abba', ...(taught ? {} : { room: 'kitchen' }) }));
      expect(playing('Kitchen')).toMatchObject({ state: 'playing', artist: 'ABBA' });
      if (taught) {
        await server.post(echo.intent('PlayArtistIntent', { artist: 'abba', zone: { value: 'upstairs', matches: [{ id: 'upstairs', name: 'upstairs' }] } }));
        expect(playing('Office')).toMatchObject({ state: 'playing', artist: 'ABBA' });
      }
      const after = await store.read();
      expect([...before.keys()].filter((key) => !after.has(key))).toEqual([]);
    });
  });
});

it('a store of every version is tried', () => {
  expect(
    readdirSync(FIXTURES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  ).toEqual(VERSIONS.map(([version]) => version));
});
