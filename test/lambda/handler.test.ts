import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestEnvelope } from 'ask-sdk-model';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import { createEcho } from '../../src/simulator/envelopes.js';
import { startNode } from '../support/child.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { type AlexaAnswer, SECRET_KEY, speech, startTestServer, type TestServer } from '../support/test-server.js';

type Result = { answer?: AlexaAnswer; error?: string };

let folder: string;
let redis: RedisServer;
let server: TestServer;

beforeAll(async () => {
  // Outside the project: whatever the bundle lacks cannot be found in node_modules there.
  folder = mkdtempSync(join(tmpdir(), 'lambda-'));
  copyFileSync('test/lambda/invoke.cjs', join(folder, 'invoke.cjs'));
  const build = startNode(['scripts/build-lambda.ts', join(folder, 'handler.cjs')]);
  const [code] = await new Promise<[number | null]>((resolve) => build.process.once('close', (exitCode) => resolve([exitCode])));
  if (code !== 0) throw new Error(build.output());
  redis = await startRedisServer();
  server = await startTestServer({ redisUrl: redis.url });
});
afterAll(async () => {
  await server?.close();
  await redis?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A cold start in a process of its own, then one request after the other. */
async function invoke(envelopes: RequestEnvelope[], env: Record<string, string> = {}): Promise<Result[]> {
  const child = startNode([join(folder, 'invoke.cjs'), join(folder, 'handler.cjs'), ...envelopes.map((envelope) => JSON.stringify(envelope))], {
    ...LOCAL_IDENTITY,
    PUBLIC_URL: server.publicUrl,
    MUSIC_ASSISTANT_URL: server.house.url,
    REDIS_URL: redis.url,
    SECRET_KEY,
    LOG_LEVEL: 'info',
    ...env,
  });
  await new Promise((resolve) => child.process.once('close', resolve));
  const results: Result[] = child
    .output()
    .split('\n')
    .filter((line) => line.startsWith('RESULT '))
    .map((line) => JSON.parse(line.slice('RESULT '.length)));
  if (results.length !== envelopes.length) throw new Error(child.output());
  return results;
}

describe('the skill as a Lambda function', () => {
  it('asks somebody who has not linked to link', async () => {
    const [result] = await invoke([server.echo({}).launch()]);
    expect(result?.answer?.response.card?.type).toBe('LinkAccount');
  });

  it('plays for an account that was linked at the server, cold and warm', async () => {
    const { accessToken } = await server.link();
    const echo = server.echo({ accessToken });
    const [played, paused] = await invoke([
      echo.intent('PlaySongIntent', { title: 'Dancing Queen', artist: 'ABBA', room: 'kitchen' }),
      echo.intent('PauseIntent', { room: 'kitchen', zone: undefined }),
    ]);
    expect(played?.answer && speech(played.answer)).toMatch(/Dancing Queen/);
    expect(paused?.answer?.response.card).toBeUndefined();
    expect(server.house.players().find(({ name }) => name === 'Kitchen')).toMatchObject({ state: 'paused', title: 'Dancing Queen' });
  });

  it('answers nobody who means another skill', async () => {
    const other = createEcho({ skillId: 'amzn1.ask.skill.other', userId: 'u', deviceId: 'd', locale: 'en-US' });
    const [result] = await invoke([other.launch()]);
    expect(result?.error).toMatch(/another skill/);
  });

  it('says what is missing when it has no Redis', async () => {
    const [result] = await invoke([server.echo({}).launch()], { REDIS_URL: '' });
    expect(result?.error).toMatch(/^ConfigError: .*REDIS_URL is missing: a Lambda function keeps nothing on disk/s);
  });

  it('touches no store that was sealed under another key', async () => {
    const [result] = await invoke([server.echo({}).launch()], { SECRET_KEY: Buffer.alloc(32, 8).toString('base64url') });
    expect(result?.error).toMatch(/^StoreError/);
  });

  it('speaks while Redis is away', async () => {
    const { accessToken } = await server.link();
    const [result] = await invoke([server.echo({ accessToken }).intent('PauseIntent', { room: 'kitchen' })], { REDIS_URL: 'redis://127.0.0.1:1' });
    expect(result?.error).toBeUndefined();
    expect(result?.answer && speech(result.answer)).not.toBe('');
    expect(result?.answer?.response.card).toBeUndefined();
  });
});
