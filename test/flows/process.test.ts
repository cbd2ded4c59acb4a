import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Amazon, createAmazon } from '../../demo/amazon.js';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { startNode } from '../support/child.js';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/free-port.js';
import { startRedisServer } from '../support/redis-server.js';
import { buildMain, startServerProcess } from '../support/server-process.js';
import { SECRET_KEY } from '../support/test-server.js';

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
    const bytes = () =>
      readdirSync(join(folder, 'sealed'))
        .filter((name) => !name.includes('lock'))
        .map((name) => readFileSync(join(folder, 'sealed', name), 'base64'));
    const before = bytes();
    const { code, output } = await run({ ...good(), DATA_DIR: join(folder, 'sealed'), SECRET_KEY: Buffer.alloc(32, 9).toString('base64url') });
    expect(code).toBe(1);
    expect(output).toContain('SECRET_KEY is not the key');
    expect(bytes()).toEqual(before);
  });

  it('says so when the port is taken', async () => {
    const port = new URL(house.url).port;
    const { code, output } = await run({ ...good(), PORT: port });
    expect(code).toBe(1);
    expect(output).toContain('PORT');
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

  it('starts while Redis is away, serves 503, and serves as soon as Redis is there', async () => {
    const port = await freePort();
    const server = await startServerProcess({ amazon, env: { MUSIC_ASSISTANT_URL: house.url, REDIS_URL: `redis://127.0.0.1:${port}` } });
    expect((await fetch(`${server.publicUrl}/health`)).status).toBe(503);
    expect((await fetch(`${server.publicUrl}/login`)).status).toBe(503);
    const redis = await startRedisServer({ port });
    await eventually(async () => expect((await fetch(`${server.publicUrl}/health`)).status).toBe(200));
    await eventually(async () => expect((await fetch(`${server.publicUrl}/oauth/jwks.json`)).status).toBe(200));
    await server.stop();
    await redis.stop();
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
