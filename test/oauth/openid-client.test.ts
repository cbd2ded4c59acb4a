import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as oauth from 'openid-client';
import { systemClock } from '../../src/time.js';
import { ALEXA, type AuthorizationServer, REDIRECT_URI, startAuthorizationServer } from './support/authorization-server.js';
import { embeddedStores } from './support/stores.js';

const stores = embeddedStores();
let server: AuthorizationServer;

beforeAll(async () => {
  await stores.start();
  // openid-client checks times against the real clock.
  const clock = systemClock;
  server = await startAuthorizationServer({ store: await stores.open({ clock }), clock });
});
afterAll(async () => {
  await server.close();
  await stores.stop();
});

it.each([
  ['HTTP Basic', oauth.ClientSecretBasic(ALEXA.clientSecret)],
  ['credentials in the body', oauth.ClientSecretPost(ALEXA.clientSecret)],
])('a certified client links with %s: discovery, PKCE, code, refresh, narrowed refresh, revocation', async (_name, authentication) => {
  const configuration = await oauth.discovery(new URL(server.issuer), ALEXA.clientId, {}, authentication, {
    algorithm: 'oauth2',
    execute: [oauth.allowInsecureRequests],
  });
  const codeVerifier = oauth.randomPKCECodeVerifier();
  const state = oauth.randomState();
  const url = oauth.buildAuthorizationUrl(configuration, {
    redirect_uri: REDIRECT_URI,
    scope: 'music.read music.control',
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });

  const login = new URL((await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '', server.url);
  const decision = await server.approve(login.searchParams.get('request') ?? '');
  const checks = { pkceCodeVerifier: codeVerifier, expectedState: state };
  const tokens = await oauth.authorizationCodeGrant(configuration, new URL(decision?.location ?? ''), checks);
  expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'music.read music.control' });
  expect(await server.isAlive(tokens.access_token)).toBe(true);

  const refreshed = await oauth.refreshTokenGrant(configuration, tokens.refresh_token ?? '');
  const narrowed = await oauth.refreshTokenGrant(configuration, refreshed.refresh_token ?? '', { scope: 'music.read' });
  expect(narrowed.scope).toBe('music.read');

  await oauth.tokenRevocation(configuration, narrowed.refresh_token ?? '');
  expect(await server.isAlive(narrowed.access_token)).toBe(false);
  await expect(oauth.refreshTokenGrant(configuration, narrowed.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
});
