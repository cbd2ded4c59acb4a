import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Amazon, createAmazon } from '../../demo/amazon.js';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { createEcho } from '../../src/simulator/envelopes.js';
import { openEmbeddedStore } from '../../src/storage/embedded.js';
import { startNode } from '../support/child.js';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/free-port.js';
import { startRedisServer } from '../support/redis-server.js';
import { buildMain, startServerProcess } from '../support/server-process.js';
import { SECRET_KEY } from '../support/test-server.js';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Like one of ours, so that only the signing keys in the store can tell. */
const WELL_FORMED_TOKEN = `${part({ alg: 'ES256', typ: 'at+jwt', kid: 'k' })}.${part({ sub: 'user-1' })}.${Buffer.alloc(64, 1).toString('base64url')}`;

describe('the process', () => {
  let amazon: Amazon;
  let house: SampleHouse;
  let main: string;
  let folder: string;

  beforeAll(async () => {
    [amazon, house, main] = await Promise.all([createAmazon(), startSampleHouse({ fast: true }), buildMain()]);
    folder = mkdtempSync(join(tmpdir(), 'process-'));
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const good = () => ({
    ...LOCAL_IDENTITY,
    PUBLIC_URL: 'http://localhost:1',
    PORT: '0',
    MUSIC_ASSISTANT_URL: house.url,
    DATA_DIR: join(folder, 'data'),
    SECRET_KEY,
  });

  const bytesIn = (dataDir: string) =>
    readdirSync(dataDir)
      .filter((name) => !name.includes('lock'))
      .map((name) => readFileSync(join(dataDir, name), 'base64'));

  /** Run to the end: exit code and all that was printed. */
  const run = async (env: Record<string, string>) => {
    const child = startNode([main], env);
    const code = await new Promise((resolve) => child.process.once('close', resolve));
    return { code, output: child.output() };
  };

  it('names every mistake in the environment in one message, says what each should look like, and exits 1', async () => {
    const { code, output } = await run({
      PUBLIC_URL: 'http://example.org/path',
      OAUTH_CLIENT_SECRET: 'short',
      PORT: '99999',
      TRUST_PROXY: 'yes',
      REDIS_URL: 'nonsense',
    });
    expect(code).toBe(1);
    for (const name of ['PUBLIC_URL', 'MUSIC_ASSISTANT_URL', 'ALEXA_SKILL_ID', 'ALEXA_VENDOR_ID', 'OAUTH_CLIENT_SECRET', 'PORT', 'TRUST_PROXY', 'REDIS_URL']) {
      expect(output).toContain(`- ${name}`);
    }
    expect(output).not.toContain('    at ');
  });

  it('refuses a store sealed under another SECRET_KEY, says so, and changes nothing', async () => {
    const server = await startServerProcess({ amazon, env: { MUSIC_ASSISTANT_URL: house.url, DATA_DIR: join(folder, 'sealed') } });
    await server.stop();
    const before = bytesIn(join(folder, 'sealed'));
    const { code, output } = await run({ ...good(), DATA_DIR: join(folder, 'sealed'), SECRET_KEY: Buffer.alloc(32, 9).toString('base64url') });
    expect(code).toBe(1);
    expect(output).toContain('SECRET_KEY is not the key');
    expect(bytesIn(join(folder, 'sealed'))).toEqual(before);
  });

  it('refuses a Redis sealed under another SECRET_KEY, says so, and changes nothing', async () => {
    const redis = await startRedisServer();
    const server = await startServerProcess({ amazon, env: { MUSIC_ASSISTANT_URL: house.url, REDIS_URL: redis.url } });
    await server.stop();
    const held = async () => [await redis.command('DBSIZE'), await redis.command('GET music-assistant-alexa:canary')];
    const before = await held();
    const { code, output } = await run({ ...good(), REDIS_URL: redis.url, SECRET_KEY: Buffer.alloc(32, 9).toString('base64url') });
    expect(code).toBe(1);
    expect(output).toContain('SECRET_KEY is not the key');
    expect(await held()).toEqual(before);
    await redis.stop();
  });

  it('refuses a store that a newer version wrote, says so, and changes nothing', async () => {
    const dataDir = join(folder, 'newer');
    const store = await openEmbeddedStore({ dataDir });
    await store.put('schema', '2000000');
    await store.close();
    const before = bytesIn(dataDir);
    const { code, output } = await run({ ...good(), DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(output).toContain('written by a newer version');
    expect(output).toContain('schema 2000000');
    expect(bytesIn(dataDir)).toEqual(before);
  });

  it('says which path of a store it cannot use, and why', async () => {
    const dataDir = join(folder, 'a-file');
    writeFileSync(dataDir, '');
    const { code, output } = await run({ ...good(), DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(output).toContain(`${dataDir}: EEXIST`);
    expect(output).not.toContain('    at ');
  });

  it('says so when the port is taken', async () => {
    const port = new URL(house.url).port;
    const { code, output } = await run({ ...good(), PORT: port });
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} on 127.0.0.1 (PORT and HOST) is in use`);
  });

  it('names `npm run setup` where nothing that must be set is, and not where something is only wrong', async () => {
    const bare = await run({ PORT: '0' });
    expect(bare.code).toBe(1);
    expect(bare.output).toContain('npm run setup');
    expect((await run({ PUBLIC_URL: 'http://localhost:1' })).output).not.toContain('npm run setup');
  });

  it.each([
    ['203.0.113.1', 'HOST is not an address of this machine'],
    ['my.nowhere.invalid', 'HOST is'],
  ])('says so when it cannot listen on HOST=%s', async (host, sentence) => {
    const { code, output } = await run({ ...good(), HOST: host });
    expect(code).toBe(1);
    expect(output).toContain(sentence);
    expect(output).not.toContain('    at ');
  });

  it('starts though Music Assistant is away, and says so in the log and on /health', async () => {
    const server = await startServerProcess({ amazon, env: { MUSIC_ASSISTANT_URL: `http://127.0.0.1:${await freePort()}`, DATA_DIR: join(folder, 'away') } });
    const health = await fetch(`${server.publicUrl}/health`);
    expect({ status: health.status, body: await health.json() }).toMatchObject({ status: 200, body: { status: 'ok', musicAssistant: 'unavailable' } });
    await server.child().line((line) => line.includes('does not answer'));
    await server.stop();
  });

  it('says at start that a Music Assistant older than 2.7 is too old', async () => {
    const old = await startSampleHouse({ fast: true });
    old.control.setVersion(27);
    const server = await startServerProcess({ amazon, env: { MUSIC_ASSISTANT_URL: old.url, DATA_DIR: join(folder, 'old') } });
    await server.child().line((line) => line.includes('too old'));
    await server.stop();
    await old.close();
  });

  it('starts while Redis is away, says so in the words of each edge, and serves as soon as Redis is there', async () => {
    const port = await freePort();
    const server = await startServerProcess({ amazon, env: { MUSIC_ASSISTANT_URL: house.url, REDIS_URL: `redis://127.0.0.1:${port}` } });
    const get = (path: string) => fetch(`${server.publicUrl}${path}`, { redirect: 'manual' });

    const health = await get('/health');
    expect({ status: health.status, body: await health.json() }).toMatchObject({ status: 503, body: { store: 'unavailable' } });
    const page = await get('/accounts');
    expect(page.status).toBe(503);
    expect(page.headers.get('content-type')).toContain('text/html');
    const keys = await get('/oauth/jwks.json');
    expect({ status: keys.status, body: await keys.json() }).toMatchObject({ status: 503, body: { error: 'temporarily_unavailable' } });

    const post = (body: string, headers: Record<string, string>) => fetch(`${server.publicUrl}/alexa`, { method: 'POST', body, headers });
    expect((await post('{}', {})).status).toBe(400);
    const echo = createEcho({
      skillId: LOCAL_IDENTITY.ALEXA_SKILL_ID,
      userId: 'amzn1.ask.account.test',
      deviceId: 'kitchen-echo',
      locale: 'en-US',
      accessToken: WELL_FORMED_TOKEN,
    });
    const phrase = JSON.stringify(echo.intent('PauseIntent', { room: 'kitchen' }));
    const spoken = await post(phrase, amazon.sign(phrase));
    expect(spoken.status).toBe(200);
    // Not "link your account": the link may be fine.
    const answer = await spoken.json();
    expect(answer).toMatchObject({ response: { outputSpeech: { ssml: expect.stringContaining('look up your account right now') } } });
    expect(answer).not.toHaveProperty('response.card');

    const redis = await startRedisServer({ port });
    await eventually(async () => expect((await get('/health')).status).toBe(200));
    await eventually(async () => expect((await get('/oauth/jwks.json')).status).toBe(200));
    await server.stop();
    await redis.stop();
  });

  it('ends on SIGTERM though Redis never came', async () => {
    const server = await startServerProcess({ amazon, env: { MUSIC_ASSISTANT_URL: house.url, REDIS_URL: `redis://127.0.0.1:${await freePort()}` } });
    await server.child().line((line) => line.includes('trying again'));
    await server.stop('SIGTERM');
    expect(server.child().process.exitCode).toBe(0);
  });

  it('drains on SIGTERM: the answer under way is given, then the process ends with 0', async () => {
    const server = await startServerProcess({ amazon, env: { MUSIC_ASSISTANT_URL: house.url, DATA_DIR: join(folder, 'drain') } });
    const body = 'token=unknown';
    const underWay = request(`${server.publicUrl}/oauth/revoke`, {
      method: 'POST',
      headers: { expect: '100-continue', 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length, connection: 'close' },
    });
    // The server has the request and waits for its body: it is under way for certain.
    await once(underWay, 'continue');
    const stopped = server.stop('SIGTERM');
    await server.child().line((line) => line.includes('"stopping"'));
    const answered = once(underWay, 'response');
    underWay.end(body);
    const [answer] = await answered;
    expect(answer.statusCode).toBe(401);
    answer.resume();
    await stopped;
    expect(server.child().process.exitCode).toBe(0);
  });
});
