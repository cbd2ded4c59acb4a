import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { issueCode } from '../support/issue-code.js';
import { redeemCode } from '../support/redeem-code.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { speech, startTestServer, type TestServer } from '../support/test-server.js';

describe('Redis away for a while', () => {
  let redis: RedisServer;
  let server: TestServer;

  beforeAll(async () => {
    redis = await startRedisServer();
    server = await startTestServer({ redisUrl: redis.url });
  });
  afterAll(async () => {
    await server.close();
    await redis.stop();
  });

  const health = async () => {
    const answer = await fetch(`${server.publicUrl}/health`);
    return { status: answer.status, body: await answer.json() };
  };

  it('loses no link: refused for now, never refused for good; everything goes on when it is back', async () => {
    const account = await server.link();
    const echo = server.echo({ accessToken: account.accessToken });
    await server.post(echo.intent('PlayArtistIntent', { artist: 'abba', room: 'kitchen' }));
    const pending = await issueCode(server);

    await redis.kill9();
    // Redis gone: the token endpoint says "later" (RFC 6749 §5.2 has no such code; 503 is not a verdict on the grant).
    await expect(account.refresh()).rejects.not.toMatchObject({ error: 'invalid_grant' });
    expect((await redeemCode(server, pending)).status).toBe(503);
    expect(await health()).toMatchObject({ status: 503, body: { status: 'unavailable', store: 'unavailable' } });
    const login = await fetch(`${server.publicUrl}/accounts`, { headers: { cookie: '__Host-session=x' } });
    expect([303, 503]).toContain(login.status);
    // An access token that was seen alive is good until it expires.
    const meanwhile = await server.post(echo.intent('PauseIntent', { room: 'kitchen' }));
    expect(speech(meanwhile.body)).toBe('Paused in the kitchen.');

    await redis.restart();
    await eventually(async () => expect((await health()).status).toBe(200));
    expect((await redeemCode(server, pending)).status).toBe(200);
    const refreshed = await account.refresh();
    const after = await server.post(server.echo({ accessToken: refreshed.accessToken }).intent('ResumeIntent', { room: 'kitchen' }));
    expect(after.body.response.card).toBeUndefined();
  });

  it('back without its data: nothing is refused for good, and all goes on when the data is there again', async () => {
    const account = await server.link();
    await redis.command('SWAPDB 0 5');
    await expect(account.refresh()).rejects.not.toMatchObject({ error: 'invalid_grant' });
    await redis.command('SWAPDB 0 5');
    expect((await account.refresh()).refreshToken).toBeDefined();
  });

  it('hanging instead of gone: answers within the time Alexa gives the token endpoint (4.5 s)', async () => {
    const account = await server.link();
    redis.pause();
    const started = Date.now();
    await expect(account.refresh()).rejects.not.toMatchObject({ error: 'invalid_grant' });
    expect(Date.now() - started).toBeLessThan(4_000);
    redis.resume();
    await eventually(async () => expect((await account.refresh()).refreshToken).toBeDefined());
  });
});
