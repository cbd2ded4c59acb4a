import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as oauth from 'openid-client';
import { type Amazon, createAmazon } from '../../demo/amazon.js';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { createBrowser, LeftForOutside } from '../../src/linking-client/browser.js';
import { discover } from '../../src/linking-client/link-account.js';
import { createEcho } from '../../src/simulator/envelopes.js';
import { postToken, redeemCode } from '../support/redeem-code.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';
import { REDIRECT_URI } from '../support/test-server.js';

describe.each(['embedded', 'redis'] as const)('kill -9 at any point, on the %s store', (kind) => {
  let redis: RedisServer | undefined;
  let house: SampleHouse;
  let amazon: Amazon;
  let server: ServerProcess;
  let linkingClient: { publicUrl: string; clientId: string; clientSecret: string; redirectUri: string };

  beforeAll(async () => {
    [redis, house, amazon] = await Promise.all([kind === 'redis' ? startRedisServer() : undefined, startSampleHouse({ fast: true }), createAmazon()]);
    server = await startServerProcess({ amazon, env: { MUSIC_ASSISTANT_URL: house.url, ...(redis === undefined ? {} : { REDIS_URL: redis.url }) } });
    linkingClient = { publicUrl: server.publicUrl, clientId: 'alexa', clientSecret: LOCAL_IDENTITY.OAUTH_CLIENT_SECRET, redirectUri: REDIRECT_URI };
  });
  afterAll(async () => {
    await server.stop();
    await house.close();
    await redis?.stop();
  });

  it('linking goes on after a crash between any two steps, and the link lives through crashes after it', async () => {
    const codeVerifier = oauth.randomPKCECodeVerifier();
    const state = oauth.randomState();
    const url = oauth.buildAuthorizationUrl(await discover(linkingClient), {
      redirect_uri: REDIRECT_URI,
      scope: 'music.read music.control',
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    const browser = createBrowser({ stopAt: (location) => location.href.startsWith(`${REDIRECT_URI}?`) });
    const signIn = await browser.open(url);
    await server.crashAndRestart();
    const consent = await signIn.submit({ username: 'sample', password: 'sample-house' });
    await server.crashAndRestart();
    const callback = await consent.submit({ decision: 'allow' }).then(
      () => undefined,
      (error: unknown) => (error instanceof LeftForOutside ? error.location : undefined),
    );
    if (callback === undefined) throw new Error('no redirect back to Alexa');
    await server.crashAndRestart();
    const redeemed = await redeemCode({ linkingClient }, { callback, codeVerifier, state });
    expect(redeemed.status).toBe(200);
    await server.crashAndRestart();

    const body = JSON.stringify(
      createEcho({ skillId: LOCAL_IDENTITY.ALEXA_SKILL_ID, userId: 'u', deviceId: 'd', locale: 'en-US', accessToken: redeemed.body.access_token ?? '' }).intent(
        'PlayArtistIntent',
        { artist: 'abba', room: 'kitchen' },
      ),
    );
    const spoken = await (await fetch(`${server.publicUrl}/alexa`, { method: 'POST', body, headers: amazon.sign(body) })).text();
    expect(spoken).toContain('ABBA');

    const refresh = (token: string) => postToken({ linkingClient }, { grant_type: 'refresh_token', refresh_token: token });
    const refreshed = await refresh(redeemed.body.refresh_token ?? '');
    expect(refreshed.status).toBe(200);
    await server.crashAndRestart();
    // The answer to that refresh may have been lost in the crash: the token before it still works, and gives the same successor.
    expect((await refresh(redeemed.body.refresh_token ?? '')).body.refresh_token).toBe(refreshed.body.refresh_token);
  });

  it('a crash in the middle of many refreshes loses none of the links', async () => {
    const { linkAccount } = await import('../../src/linking-client/link-account.js');
    const accounts = await Promise.all(Array.from({ length: 4 }, () => linkAccount(linkingClient, { username: 'sample', password: 'sample-house' })));
    let answered = 0;
    const storm = accounts.flatMap(({ refreshToken }) =>
      Array.from({ length: 10 }, () =>
        postToken({ linkingClient }, { grant_type: 'refresh_token', refresh_token: refreshToken }).then(
          () => {
            answered += 1;
            if (answered === 5) server.child().process.kill('SIGKILL');
          },
          () => undefined,
        ),
      ),
    );
    await Promise.all(storm);
    await server.crashAndRestart();
    for (const { refreshToken } of accounts) {
      const answer = await postToken({ linkingClient }, { grant_type: 'refresh_token', refresh_token: refreshToken });
      expect(answer.status).toBe(200);
    }
  });
});
