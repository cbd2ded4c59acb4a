import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding, LayerName } from '../../src/doctor/layer.js';
import { SECOND } from '../../src/time.js';
import { freePort } from '../support/free-port.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { envOf, examine, fault } from './examine.js';
import { answering, type Mangle, type ManglingProxy, startManglingProxy } from './mangling-proxy.js';

let proxy: ManglingProxy;
let slowProxy: ManglingProxy;
let server: TestServer;
/** Begun first, looked at last: a server that takes longer than Amazon waits. */
let slow: ReturnType<typeof examine>;

beforeAll(async () => {
  [proxy, slowProxy] = await Promise.all([startManglingProxy(), startManglingProxy()]);
  server = await startTestServer({ env: { PUBLIC_URL: proxy.url } });
  proxy.standBefore(server.publicUrl);
  slowProxy.standBefore(server.publicUrl);
  let isFirst = true;
  slowProxy.mangle(async (asked, forward) => {
    if (asked.path === '/oauth/token' && isFirst) {
      isFirst = false;
      await delay(4.6 * SECOND);
    }
    return forward();
  });
  slow = examine({ ...envOf(server), PUBLIC_URL: slowProxy.url }, ['token']);
});

afterEach(() => proxy.mangle());

afterAll(async () => {
  await slow;
  await server.close();
  await Promise.all([proxy.close(), slowProxy.close()]);
});

/** What this layer finds when that happens on the way, and the doctor's environment differs from the server's in that. */
async function found(layer: LayerName, { mangle, env = {} }: { mangle?: Mangle; env?: Record<string, string> } = {}): Promise<Finding | undefined> {
  proxy.mangle(mangle);
  return (await examine({ ...envOf(server), ...env }, [layer]))[layer];
}

describe('health', () => {
  it('is right when our server answers', async () => {
    expect(await found('health')).toEqual({ ok: true, cause: 'The server answers; store ok, Music Assistant ok' });
  });

  it('names a port where nothing listens', async () => {
    const nowhere = `http://localhost:${await freePort()}`;
    expect(await found('health', { env: { PUBLIC_URL: nowhere } })).toEqual(fault('unreachable', `${nowhere}/health: ECONNREFUSED`));
  });

  it.each([502, 503, 504])('names a proxy that answers %i because nothing is behind it', async (status) => {
    expect(await found('health', { mangle: answering('/', { status, body: '<title>Sorry</title>' }) })).toEqual(fault('bad-gateway', String(status)));
  });

  it('names something else that answers, with what it said', async () => {
    const page = answering('/', { status: 200, body: '<title>Home Assistant</title>', headers: { 'content-type': 'text/html' } });
    expect(await found('health', { mangle: page })).toEqual(fault('not-ours', '200, text/html, "Home Assistant"'));
  });

  it('tells our 503 from that of a proxy', async () => {
    const body = JSON.stringify({ status: 'unavailable', store: 'unavailable', musicAssistant: 'ok' });
    expect(await found('health', { mangle: answering('/health', { status: 503, body }) })).toEqual(fault('store-unavailable', 'store'));
  });
});

describe('metadata', () => {
  it('names both when the server has another PUBLIC_URL', async () => {
    expect(await found('metadata', { env: { PUBLIC_URL: server.publicUrl } })).toEqual(fault('wrong-issuer', new RegExp(`${proxy.url}.*${server.publicUrl}`)));
  });

  it('names a proxy that keeps /.well-known/ to itself', async () => {
    expect(await found('metadata', { mangle: answering('/.well-known/', { status: 404 }) })).toEqual(fault('missing', '404'));
  });

  it('names what differs in the document of another version', async () => {
    const older: Mangle = async (asked, forward) => {
      const given = await forward();
      return asked.path.startsWith('/.well-known/') ? { ...given, headers: {}, body: given.body.replace('/oauth/token"', '/token"') } : given;
    };
    expect(await found('metadata', { mangle: older })).toEqual(
      fault('unexpected', `token_endpoint is "${proxy.url}/token"; expected "${proxy.url}/oauth/token"`),
    );
  });
});

describe('authorize', () => {
  it('names each redirect URI of Alexa that the server refuses', async () => {
    const finding = await found('authorize', { env: { ALEXA_VENDOR_ID: 'MOTHER' } });
    expect(finding).toEqual(fault('redirect-uri-refused', /redirect URIs \S+pitangui\.amazon\.com\S+, \S+layla\.amazon\.com\S+, \S+alexa\.amazon\.co\.jp/));
  });

  it('names the one that only the doctor knows', async () => {
    const finding = await found('authorize', { env: { OAUTH_REDIRECT_URIS: 'https://example.net/back' } });
    expect(finding).toEqual(fault('redirect-uri-refused', /^(?!.*pitangui).*redirect URI https:.*example\.net\/back/));
  });

  it('names a server that sends people where a stranger wants', async () => {
    const open: Mangle = (asked, forward) =>
      asked.path.includes('doctor.invalid') ? { status: 302, headers: { location: 'https://doctor.invalid/api/skill/link?code=x' }, body: '' } : forward();
    expect(await found('authorize', { mangle: open })).toEqual(fault('open-redirect', 'doctor.invalid'));
    const anybody: Mangle = (asked, forward) =>
      asked.path.includes('doctor.invalid') ? { status: 303, headers: { location: `/login?request=${'r'.repeat(43)}` }, body: '' } : forward();
    expect(await found('authorize', { mangle: anybody })).toEqual(fault('open-redirect', 'doctor.invalid'));
  });

  it('names a client that the server does not know', async () => {
    expect(await found('authorize', { env: { OAUTH_CLIENT_ID: 'other' } })).toEqual(fault('unknown-client', 'other'));
  });

  it('names another page, and too many requests', async () => {
    const page = answering('/oauth/', { status: 403, body: '<title>Attention required</title>', headers: { 'content-type': 'text/html' } });
    expect(await found('authorize', { mangle: page })).toEqual(fault('unexpected', '403, text/html, "Attention required"'));
    const limit = answering('/oauth/', { status: 429, body: '<h1>Please try again in a minute</h1>' });
    expect(await found('authorize', { mangle: limit })).toEqual(fault('unexpected', 'too many attempts'));
  });

  it('accepts OAUTH_PKCE=optional where the server has it too, and names a server that has another', async () => {
    expect(await found('authorize', { env: { OAUTH_PKCE: 'optional' } })).toEqual(fault('unexpected', 'OAUTH_PKCE=required'));
    const optional = await startTestServer({ house: server.house, env: { OAUTH_PKCE: 'optional' } });
    try {
      const env = envOf(optional);
      expect((await examine({ ...env, OAUTH_PKCE: 'optional' }, ['authorize'])).authorize).toMatchObject({ ok: true });
      expect((await examine(env, ['authorize'])).authorize).toEqual(fault('unexpected', 'OAUTH_PKCE=optional'));
    } finally {
      await optional.close();
    }
  });
});

describe('token', () => {
  it('names a server that was started with another secret', async () => {
    expect(await found('token', { env: { OAUTH_CLIENT_SECRET: 'another-secret-of-32-characters-or-more' } })).toEqual(fault('wrong-client', 'alexa'));
  });

  it('names an error that is not the one of RFC 6749, with both', async () => {
    const finding = await found('token', { mangle: answering('/oauth/token', { status: 200, body: '{"error":"invalid_grant"}' }) });
    expect(finding).toEqual(fault('wrong-errors', '200 invalid_grant; expected 400 invalid_grant'));
  });

  it('names a server that lets any secret pass', async () => {
    const lax: Mangle = async (asked, forward) => {
      const given = await forward();
      return asked.path === '/oauth/token' && given.status === 401 ? { ...given, status: 400, headers: {}, body: '{"error":"invalid_grant"}' } : given;
    };
    expect(await found('token', { mangle: lax })).toEqual(fault('wrong-errors', 'a wrong secret answers 400 invalid_grant; expected 401 invalid_client'));
  });
});

describe('alexa', () => {
  it('is right when unsigned requests are refused, and so by this server', async () => {
    expect(await found('alexa')).toEqual({ ok: true, cause: 'Refuses what Alexa did not sign' });
    expect(server.logs.filter((line) => line.includes('alexa request refused')).map((line) => JSON.parse(line).reason)).toEqual(['headers', 'certificate_url']);
  });

  it('names a server that answers them', async () => {
    expect(await found('alexa', { mangle: answering('/alexa', { status: 200, body: '{"version":"1.0","response":{}}' }) })).toEqual(
      fault('accepts-unsigned', '200'),
    );
  });

  it('names what came instead', async () => {
    const moved = answering('/alexa', { status: 301, headers: { location: 'https://sign-in.example.net/?secret=1' } });
    expect(await found('alexa', { mangle: moved })).toEqual(fault('unexpected', /with 301, to https:\/\/sign-in\.example\.net\/; expected 400/));
  });
});

it('token: names a server that takes longer than Amazon waits', async () => {
  expect((await slow).token).toEqual(fault('too-slow', /took (4\.[6-9]|5)/));
});
