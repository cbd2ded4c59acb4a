import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBrowser } from '../../src/linking-client/browser.js';
import { issueCode } from '../support/issue-code.js';
import { postToken, redeemCode } from '../support/redeem-code.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { SECRET_KEY, startTestServer, type TestServer } from '../support/test-server.js';

const PASSWORD = 'sample-house';
const SPOKEN = 'bohemian rhapsody';

describe.each(['embedded', 'redis'] as const)('after a full run on the %s store (RFC 6819 §5.1.4.1)', (kind) => {
  let redis: RedisServer | undefined;
  let server: TestServer;
  /** Everything that must be nowhere in clear: what we gave out, what was typed, what MA gave us. */
  let secrets: Record<string, string>;

  beforeAll(async () => {
    redis = kind === 'redis' ? await startRedisServer() : undefined;
    server = await startTestServer({ env: { LOG_LEVEL: 'info' }, ...(redis === undefined ? {} : { redisUrl: redis.url }) });
    const issued = await issueCode(server);
    const tokens = await redeemCode(server, issued);
    const refreshed = await postToken(server, { grant_type: 'refresh_token', refresh_token: tokens.body.refresh_token ?? '' });
    await postToken(server, { grant_type: 'refresh_token', refresh_token: 'wrong-refresh-token' });
    await redeemCode(server, issued);
    const again = await server.link();
    const echo = server.echo({ accessToken: again.accessToken });
    await server.post(echo.intent('PlaySongIntent', { title: SPOKEN, artist: 'queen', room: 'kitchen' }));
    await server.post(echo.intent('PlaySongIntent', { title: 'xyzzy nothing like it', room: 'kitchen' }));
    server.house.control.failNext(500, 'Internal server error');
    await server.post(echo.intent('PauseIntent', { room: 'kitchen' }));
    const browser = createBrowser({ stopAt: () => false });
    const wrong = await (await browser.open(`${server.publicUrl}/accounts`)).submit({ username: 'sample', password: 'a-wrong-password' });
    await wrong.submit({ username: 'sample', password: PASSWORD });
    secrets = {
      code: issued.callback.searchParams.get('code') ?? '',
      'code verifier': issued.codeVerifier,
      'access token': tokens.body.access_token ?? '',
      'refresh token': tokens.body.refresh_token ?? '',
      'second refresh token': refreshed.body.refresh_token ?? '',
      password: PASSWORD,
      'wrong password': 'a-wrong-password',
      'client secret': server.linkingClient.clientSecret,
      'secret key': SECRET_KEY,
      ...Object.fromEntries(server.house.issuedTokens().map((token, index) => [`MA token ${index}`, token])),
    };
  });
  afterAll(async () => {
    await server.close();
    await redis?.stop();
  });

  it('the logs hold no code, token, password or secret, and at info not what was said', () => {
    const logs = server.logs.join('\n');
    expect(server.logs.length).toBeGreaterThan(5);
    for (const [name, value] of Object.entries(secrets)) expect({ name, found: logs.includes(value) }).toEqual({ name, found: false });
    expect(logs).not.toContain(SPOKEN);
    expect(logs.toLowerCase()).not.toContain('xyzzy');
  });

  it('the store holds no code, token, password or secret', () => {
    const folder = redis === undefined ? join(server.dataDir, 'data') : redis.dataDir;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'secret-key');
    const bytes = files.map((file) => readFileSync(join(file.parentPath, file.name), 'latin1')).join('\n');
    expect(bytes.length).toBeGreaterThan(1000);
    for (const [name, value] of Object.entries(secrets)) expect({ name, found: bytes.includes(value) }).toEqual({ name, found: false });
  });
});
