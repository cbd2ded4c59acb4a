import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportSPKI, generateKeyPair, importJWK, type JWTHeaderParameters, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { HOUR, SECOND } from '../../src/time.js';
import { type AuthorizationServer, createTestClock, startAuthorizationServer } from './support/authorization-server.js';
import { withFaults } from './support/faults.js';
import { embeddedStores } from './support/stores.js';

const stores = embeddedStores();
let time: ReturnType<typeof createTestClock>;
let faults: ReturnType<typeof withFaults>;
let server: AuthorizationServer;
let token: string;
let header: { alg: string; kid: string; typ: string };
let payload: JWTPayload & { scope: string };

/** Counts what a header's `jku` might make us fetch. */
const elsewhere = createServer((_request, response) => {
  fetched += 1;
  response.end('{"keys":[]}');
});
let fetched = 0;
let elsewhereUrl: string;

beforeAll(async () => {
  await stores.start();
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = elsewhere.address();
  elsewhereUrl = typeof address === 'object' ? `http://127.0.0.1:${address?.port}/jwks` : '';
  time = createTestClock();
  faults = withFaults(await stores.open({ clock: time.clock }));
  server = await startAuthorizationServer({ store: faults.store, clock: time.clock });
});
afterAll(async () => {
  await server.close();
  elsewhere.close();
  await stores.stop();
});
beforeEach(async () => {
  ({ accessToken: token } = await server.link());
  const [first = '', second = ''] = token.split('.');
  header = JSON.parse(Buffer.from(first, 'base64url').toString());
  payload = JSON.parse(Buffer.from(second, 'base64url').toString());
});

const sign = async (changes: { header?: Partial<JWTHeaderParameters>; payload?: Record<string, unknown> }): Promise<string> => {
  const { privateKey } = await server.keys.current();
  return new SignJWT({ ...payload, ...changes.payload }).setProtectedHeader({ ...header, ...changes.header }).sign(privateKey);
};
const expectRefused = (forged: string): Promise<void> => expect(server.accessTokens.verify(forged)).rejects.toMatchObject({ code: 'invalid_token' });
const seconds = (): number => time.clock() / SECOND;

describe('an access token (RFC 9068)', () => {
  it('says who, what for, by whom and until when, and nothing else', () => {
    expect(header).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) });
    expect(payload).toEqual({
      ...{ iss: server.issuer, aud: server.issuer, sub: 'user-1', client_id: 'alexa', scope: 'music.read music.control' },
      ...{ iat: seconds(), exp: seconds() + 3600, jti: expect.any(String), grant_id: expect.any(String) },
    });
    expect(token.length).toBeLessThan(1024);
  });

  it('is accepted as it is, and re-signed unchanged', async () => {
    const claims = { grantId: payload.grant_id, accountId: 'user-1', scopes: ['music.read', 'music.control'], expiresAt: time.clock() + HOUR };
    expect(await server.accessTokens.verify(token)).toEqual(claims);
    expect(await server.accessTokens.verify(await sign({}))).toEqual(claims);
  });

  it('is refused when unsigned (RFC 8725 §3.1)', async () => {
    await expectRefused(new UnsecuredJWT(payload).encode());
    const none = Buffer.from(JSON.stringify({ ...header, alg: 'none' })).toString('base64url');
    await expectRefused(`${none}.${token.split('.')[1]}.`);
    await expectRefused(`${none}.${token.split('.').slice(1).join('.')}`);
  });

  it('is refused when signed by HS256 with the public key (RFC 8725 §2.1)', async () => {
    const { keys } = await server.keys.jwks();
    const jwk = keys.find(({ kid }) => kid === header.kid);
    if (jwk === undefined) throw new Error('the current key is not published');
    const publicKey = await importJWK(jwk, 'ES256');
    if (publicKey instanceof Uint8Array) throw new Error('not an EC key');
    const secrets = [JSON.stringify(jwk), JSON.stringify({ keys }), await exportSPKI(publicKey)];
    for (const secret of secrets) {
      await expectRefused(await new SignJWT(payload).setProtectedHeader({ ...header, alg: 'HS256' }).sign(new TextEncoder().encode(secret.padEnd(32))));
    }
  });

  it('is refused when signed by a foreign key, whatever its header says; nothing is fetched (RFC 8725 §3.10)', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid: 'foreign' };
    const headers: JWTHeaderParameters[] = [
      header,
      { ...header, kid: 'foreign' },
      { ...header, kid: undefined },
      { ...header, jwk },
      { ...header, kid: 'foreign', jwk },
      { ...header, kid: 'foreign', jku: elsewhereUrl },
      { ...header, kid: 'foreign', x5u: elsewhereUrl },
    ];
    for (const forgedHeader of headers) await expectRefused(await new SignJWT(payload).setProtectedHeader(forgedHeader).sign(privateKey));
    expect(fetched).toBe(0);
  });

  it.each([
    ['its type is JWT', { header: { typ: 'JWT' } }],
    ['it has no type', { header: { typ: undefined } }],
    ['another server issued it', { payload: { iss: 'https://evil.example' } }],
    ['it has no issuer', { payload: { iss: undefined } }],
    ['it is for another audience', { payload: { aud: 'https://evil.example' } }],
    ['it is for no audience', { payload: { aud: undefined } }],
    ['it has expired', { payload: { exp: 1_000 } }],
    ['it never expires', { payload: { exp: undefined } }],
    ['it is not valid yet', { payload: { nbf: 9_999_999_999 } }],
    ['it was issued in the future', { payload: { iat: 9_999_999_999, exp: 9_999_999_999 + 3600 } }],
    ['it names no grant', { payload: { grant_id: undefined } }],
    ['it names no subject', { payload: { sub: undefined } }],
  ])('is refused when %s (RFC 9068 §4)', async (_name, changes) => {
    await expectRefused(await sign(changes));
  });

  it.each(['', 'x', 'a.b.c', '..', 'x'.repeat(100_000), '{}'])('is refused when it is %.20j', async (junk) => {
    await expectRefused(junk);
  });

  it('is refused when one bit differs', async () => {
    const [first = '', second = '', signature = ''] = token.split('.');
    const flipped = (signature[10] === 'A' ? 'B' : 'A') + signature.slice(11);
    await expectRefused(`${first}.${second}.${signature.slice(0, 10)}${flipped}`);
    await expectRefused(`${first}.${Buffer.from(JSON.stringify({ ...payload, sub: 'admin' })).toString('base64url')}.${signature}`);
  });

  it('works until its last second, also when it was verified before', async () => {
    await server.accessTokens.verify(token);
    time.advance(HOUR - SECOND);
    expect(await server.accessTokens.verify(token)).toMatchObject({ accountId: 'user-1' });
    time.advance(SECOND);
    await expectRefused(token);
  });

  it('is accepted while the store is away, as long as its grant was seen alive; a grant never seen is an outage, not a verdict', async () => {
    const unseen = await server.link();
    expect(await server.isAlive(token)).toBe(true);
    faults.down();
    try {
      expect(await server.isAlive(token)).toBe(true);
      await expect(server.isAlive(unseen.accessToken)).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
    } finally {
      faults.up();
    }
    expect(await server.isAlive(unseen.accessToken)).toBe(true);
  });

  it('is not accepted while the store is away when its grant was revoked before', async () => {
    expect(await server.isAlive(token)).toBe(true);
    await server.grants.revoke(String(payload.grant_id));
    faults.down();
    try {
      await expect(server.isAlive(token)).rejects.toMatchObject({ name: 'StoreError' });
    } finally {
      faults.up();
    }
  });
});
