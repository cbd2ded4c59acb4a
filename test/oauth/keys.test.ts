import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { randomToken } from '../../src/crypto.js';
import { DAY, MINUTE, SECOND } from '../../src/time.js';
import { ALEXA, type AuthorizationServer, basic, createTestClock, GOOD_QUERY, startAuthorizationServer } from './support/authorization-server.js';
import { withFaults } from './support/faults.js';
import { STORE_KINDS } from './support/stores.js';

const ISSUER = 'https://alexa.example.org';

describe.each(STORE_KINDS)('two servers that share %s', (_kind, createStores) => {
  const stores = createStores();
  const running: AuthorizationServer[] = [];
  let time: ReturnType<typeof createTestClock>;
  let one: AuthorizationServer;
  let two: AuthorizationServer;
  let faults: ReturnType<typeof withFaults>;

  beforeAll(() => stores.start());
  afterAll(async () => {
    await Promise.all(running.map((server) => server.close()));
    await stores.stop();
  });
  beforeEach(async () => {
    time = createTestClock();
    const name = randomToken(8);
    faults = withFaults(await stores.open({ clock: time.clock, name }));
    one = await startAuthorizationServer({ store: faults.store, clock: time.clock, issuer: ISSUER });
    const musicAssistant = one.musicAssistant;
    two = await startAuthorizationServer({ store: await stores.open({ clock: time.clock, name }), clock: time.clock, issuer: ISSUER, musicAssistant });
    running.push(one, two);
  });

  const kids = async (server: AuthorizationServer): Promise<string[]> => (await server.keys.jwks()).keys.map(({ kid }) => kid);

  it('make their signing keys once, and publish the same', async () => {
    const published = await Promise.all([one, two, one, two].map(kids));
    expect(new Set(published.map(String)).size).toBe(1);
    expect(published[0]).toHaveLength(2);
  });

  it('accept each other’s access tokens, refresh tokens and codes', async () => {
    const { accessToken, refreshToken } = await one.link();
    expect(await two.isAlive(accessToken)).toBe(true);
    expect((await two.refresh(refreshToken)).status).toBe(200);
    expect((await two.redeem(await one.obtainCode())).status).toBe(200);
  });

  it('decide a request once, though one is asked on each', async () => {
    const requestId = await one.beginRequest();
    const decisions = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? one : two).approve(requestId)));
    expect(new Set(decisions.map((decision) => decision?.location)).size).toBe(1);
    expect(one.musicAssistant.made).toBe(1);
  });

  it('redeem a code once and rotate once, though 40 requests come to both at the same time', async () => {
    const { refreshToken } = await one.link();
    const code = await one.obtainCode();
    const onBoth = <T>(work: (server: AuthorizationServer) => Promise<T>): Promise<T[]> =>
      Promise.all(Array.from({ length: 40 }, (_, index) => work(index % 2 === 0 ? one : two)));
    const refreshed = await onBoth((server) => server.refresh(refreshToken));
    expect(new Set(refreshed.map(({ status, body }) => `${status} ${String(body.refresh_token)}`)).size).toBe(1);
    expect(refreshed[0]?.status).toBe(200);
    const redeemed = await onBoth((server) => server.redeem(code));
    expect(redeemed.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('follow a rotation: tokens signed before it and after it verify on both', async () => {
    const before = await one.link();
    await two.isAlive(before.accessToken);
    const [next, current] = await kids(one);
    await one.keys.rotate();
    const rotated = await kids(one);
    expect(rotated.slice(1)).toEqual([next, current]);
    const after = await one.link();
    for (const server of [one, two]) for (const { accessToken } of [before, after]) expect(await server.isAlive(accessToken)).toBe(true);
    time.advance(5 * MINUTE + SECOND);
    expect(await kids(two)).toEqual(rotated);
  });

  it('follow even a rotation they slept through, by looking once for a key id they do not know', async () => {
    await two.link();
    await one.keys.rotate();
    await one.keys.rotate();
    const { accessToken } = await one.link();
    expect(await two.isAlive(accessToken)).toBe(true);
  });

  it('rotate by themselves when the current key is 90 days old, and not before', async () => {
    const first = await kids(one);
    time.advance(89 * DAY);
    expect(await kids(one)).toEqual(first);
    time.advance(DAY);
    const [fromOne, fromTwo] = await Promise.all([kids(one), kids(two)]);
    expect(fromOne).toEqual(fromTwo);
    expect(fromOne.slice(1)).toEqual(first);
  });

  it('rotated on both at once rotate once', async () => {
    await Promise.all([kids(one), kids(two)]);
    await Promise.all([one.keys.rotate(), two.keys.rotate()]);
    time.advance(5 * MINUTE + SECOND);
    expect(await kids(one)).toEqual(await kids(two));
    expect(await kids(one)).toHaveLength(3);
  });

  it('go on signing and verifying while the store is away', async () => {
    const { kid } = await one.keys.current();
    faults.down();
    time.advance(DAY);
    expect((await one.keys.current()).kid).toBe(kid);
    faults.up();
  });

  it('never write a private key in clear', async () => {
    await kids(one);
    expect(await one.store.get('signing-keys')).toMatch(/^sealed\.v1\.[\w-]+$/);
  });

  describe('what everybody may read', () => {
    it('the metadata: exact issuer, S256 only, issuer in responses (RFC 8414 §2, 9207 §3)', async () => {
      const response = await fetch(`${one.url}/.well-known/oauth-authorization-server`);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(await response.json()).toEqual({
        issuer: ISSUER,
        authorization_endpoint: `${ISSUER}/oauth/authorize`,
        token_endpoint: `${ISSUER}/oauth/token`,
        revocation_endpoint: `${ISSUER}/oauth/revoke`,
        jwks_uri: `${ISSUER}/oauth/jwks.json`,
        scopes_supported: ['music.read', 'music.control'],
        response_types_supported: ['code'],
        response_modes_supported: ['query'],
        grant_types_supported: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
        revocation_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
      });
    });

    it('the keys: public members only (RFC 7517 §9.3)', async () => {
      await one.keys.rotate();
      const response = await fetch(`${one.url}/oauth/jwks.json`);
      const body = z.object({ keys: z.array(z.record(z.string(), z.string())) }).parse(await response.json());
      expect(body.keys).toHaveLength(3);
      for (const key of body.keys) expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    });

    it.each(['/.well-known/oauth-authorization-server', '/oauth/jwks.json'])('%s by GET only', async (path) => {
      const response = await fetch(one.url + path, { method: 'POST' });
      expect({ status: response.status, allow: response.headers.get('allow') }).toEqual({ status: 405, allow: 'GET, HEAD' });
    });

    it('an evil Host or X-Forwarded-Host appears nowhere (RFC 9700 §4.13)', async () => {
      const evil = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher', forwarded: 'host=evil.example' };
      const query = new URLSearchParams(GOOD_QUERY).toString();
      const answers = await Promise.all([
        ask(`${one.url}/.well-known/oauth-authorization-server`, evil),
        ask(`${one.url}/oauth/jwks.json`, evil),
        ask(`${one.url}/oauth/authorize?${query}`, evil),
        ask(`${one.url}/oauth/authorize?${query}x&response_type=token`, evil),
        ask(`${one.url}/oauth/authorize?client_id=x`, evil),
        ask(`${one.url}/oauth/token`, { ...evil, authorization: basic(ALEXA) }),
      ]);
      expect(answers.join('\n')).toContain(ISSUER);
      expect(answers.join('\n')).not.toMatch(/evil|gopher/);
    });
  });
});

/** `fetch` does not send another Host. */
function ask(url: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { headers }, (response) => {
      let text = JSON.stringify(response.headers);
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
    outgoing.on('error', reject).end();
  });
}
