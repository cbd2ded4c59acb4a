import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../support/free-port.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { envOf, examine, fault } from './examine.js';
import { type Asked, type Given, type ManglingProxy, startManglingProxy } from './mangling-proxy.js';
import { expectOnly, HOST, type OuterWorld, PUBLIC_URL, startOuterWorld } from './outer-world.js';
import { startStranger } from './tls-front.js';

let server: TestServer;
let world: OuterWorld;
let proxy: ManglingProxy;
let port: number;

beforeAll(async () => {
  [server, world, proxy] = await Promise.all([startTestServer({ env: { PUBLIC_URL } }), startOuterWorld(), startManglingProxy()]);
  proxy.standBefore(server.publicUrl);
  port = await world.serve(Number(new URL(proxy.url).port));
});

afterAll(async () => {
  await world?.close();
  await proxy?.close();
  await server?.close();
});

const env = (changes: Record<string, string> = {}) => ({ ...envOf(server), PUBLIC_URL, ...changes });

const proxyLayer = async (changes: Record<string, string> = {}) => (await examine(env(changes), ['proxy'], world.args({ port }))).proxy;

/** Only what a proxy passes on: the connection is its own. */
const passable = (headers: Asked['headers']): Asked['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name)));

/** Passes a POST on, but for this; anything else as it is. */
const changing = (change: (asked: Asked) => Partial<Asked>): void =>
  proxy.mangle(async (asked, forward) => {
    if (asked.method !== 'POST') return forward();
    const sent = { ...asked, headers: passable(asked.headers), ...change(asked) };
    const answer = await fetch(`${server.publicUrl}${sent.path}`, { method: 'POST', body: sent.body, headers: sent.headers });
    return { status: answer.status, headers: { 'content-type': 'application/json' }, body: await answer.text() };
  });

const page = (title: string, rest = ''): string => `<!doctype html><title>${title}</title>${rest}`;
const html = { 'content-type': 'text/html' };

describe('layer proxy', () => {
  it('names a proxy that drops bodies, and looks at nothing behind it', async () => {
    changing(() => ({ body: '' }));
    expectOnly((await world.doctor({ env: env(), port })).at, 'proxy', fault('body-changed', '0 arrived'));
  });

  it.each<[string, string, (asked: Asked) => Partial<Asked>]>([
    ['writes JSON anew', 'body-changed', ({ body }) => ({ body: JSON.stringify(JSON.parse(body)) })],
    ['drops Authorization', 'headers-dropped', ({ headers }) => ({ headers: { ...passable(headers), authorization: '' } })],
    ["drops Alexa's signature", 'headers-dropped', ({ headers }) => ({ headers: { ...passable(headers), 'signature-256': '' } })],
    ['cuts long queries', 'query-changed', ({ path }) => ({ path: path.slice(0, 1024) })],
    ['decodes queries', 'query-changed', ({ path }) => ({ path: path.replaceAll('%3D', '=') })],
    ['names a client although TRUST_PROXY is 0', 'trust-proxy', ({ headers }) => ({ headers: { ...passable(headers), 'x-forwarded-for': '8.8.4.4' } })],
  ])('names a proxy that %s', async (_, name, change) => {
    changing(change);
    expect(await proxyLayer()).toEqual(fault(name));
  });

  it('counts the addresses that arrive', async () => {
    const naming = (addresses: string) => changing(({ headers }) => ({ headers: { ...passable(headers), 'x-forwarded-for': addresses } }));
    naming('8.8.4.4');
    expect(await proxyLayer()).toEqual(fault('trust-proxy', '1 address arrives'));
    naming('8.8.4.4, 8.8.8.8');
    expect(await proxyLayer()).toEqual(fault('trust-proxy', '2 addresses arrive'));
  });

  it('names a proxy that gives no client although TRUST_PROXY is 1', async () => {
    proxy.mangle();
    expect(await proxyLayer({ TRUST_PROXY: '1' })).toEqual(fault('trust-proxy', 'TRUST_PROXY is 1'));
  });

  it.each<[string, string, Given]>([
    ['a sign-in of its own', 'login-page', { status: 200, headers: html, body: page('Welcome', '<input type="password">') }],
    ['basic authentication', 'login-page', { status: 401, headers: { 'www-authenticate': 'Basic' }, body: '' }],
    ['the sign-in of an access service', 'login-page', { status: 302, headers: { location: 'https://team.example.net/cdn-cgi/access/login' }, body: '' }],
    ['a bot check', 'bot-check', { status: 403, headers: html, body: page('Just a moment...') }],
    ['a redirect', 'redirect', { status: 301, headers: { location: 'https://www.example.org/' }, body: '' }],
    ['a small limit', 'too-small-limit', { status: 413, headers: html, body: page('413 Request Entity Too Large') }],
  ])('names %s', async (_, name, answer) => {
    proxy.mangle(() => answer);
    expect(await proxyLayer()).toEqual(fault(name));
  });

  it('names a proxy that passes GET and refuses POST', async () => {
    const refusal: Given = { status: 403, headers: html, body: page('403 Forbidden', '<meta name="robots" content="none"><div style="bottom: 0">') };
    proxy.mangle((asked, forward) => (asked.method === 'POST' ? refusal : forward()));
    expect(await proxyLayer()).toEqual(fault('post-refused', '403 Forbidden'));
  });

  it('names a connection that ends in the middle of a POST', async () => {
    const cut = await world.serve(await freePort());
    expect((await examine(env(), ['proxy'], world.args({ port: cut }))).proxy).toEqual(fault('broken-connection'));
  });

  it('leaves a proxy with nothing behind it to the layer health', async () => {
    proxy.mangle(() => ({ status: 502, headers: html, body: page('502 Bad Gateway') }));
    const { at } = await world.doctor({ env: env(), port });
    expect([at.proxy?.ok, at.health, at.metadata?.ok]).toEqual([null, fault('bad-gateway', '502'), null]);
  });

  it('leaves a server of somebody else’s to the layer health', async () => {
    const { key, cert } = await world.credentials();
    const stranger = await world.started(startStranger({ key, cert }, { status: 404, body: page('Nothing here') }));
    const { at } = await world.doctor({ env: env(), port: stranger.port });
    expect([at.proxy?.ok, at.health]).toEqual([null, fault('not-ours', 'Nothing here')]);
  });
});

describe('POST /health/echo', () => {
  const echo = (init: RequestInit = {}) => fetch(`${server.publicUrl}/health/echo?state=${HOST}`, { method: 'POST', ...init });

  it('answers with fingerprints and counts, never with what was sent', async () => {
    const response = await echo({ body: 'abc', headers: { authorization: 'Bearer secret-token', 'x-forwarded-for': '8.8.8.8, 8.8.4.4' } });
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      // SHA-256 of "abc" (FIPS 180-2, appendix B.1), base64url
      body: { bytes: 3, sha256: Buffer.from('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'hex').toString('base64url') },
      query: { bytes: `state=${HOST}`.length, sha256: expect.any(String) },
      headers: { authorization: expect.any(String), 'content-type': expect.any(String) },
      forwardedHops: 2,
    });
    expect(text).not.toMatch(/secret-token|example\.org|8\.8/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('takes 64 kB and no more', async () => {
    expect((await echo({ body: 'x'.repeat(64 * 1024) })).status).toBe(200);
    const tooLarge = await echo({ body: 'x'.repeat(64 * 1024 + 1) });
    expect([tooLarge.status, await tooLarge.json()]).toEqual([413, { error: 'too_large' }]);
  });

  it('says of any other body it cannot read that the request is bad, not that it is large', async () => {
    const packed = await echo({ body: 'abc', headers: { 'content-encoding': 'gzip' } });
    expect([packed.status, await packed.json(), packed.headers.get('cache-control')]).toEqual([400, { error: 'bad_request' }, 'no-store']);
  });
});
