import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/storage/store.js';
import { REDIRECT_URI, startTestServer, type TestServer } from '../support/test-server.js';
import { authorize, beginRequest, createPageClient, openConsent, type PageAnswer, SAMPLE } from './page-client.js';

const HTTPS_URL = 'https://alexa.example.org';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.close());

/** Every page there is, and an error page. */
async function everyPage(headers: Record<string, string> = {}): Promise<Record<string, PageAnswer>> {
  const { client, request, consent } = await openConsent(server, { client: createPageClient(server, headers) });
  return {
    login: await client.get('/login'),
    'login for a request': await client.get(`/login?request=${request}`),
    'login again': await client.post('/login', { ...SAMPLE, csrf: '' }),
    consent,
    accounts: await client.get('/accounts'),
    privacy: await client.get('/privacy'),
    terms: await client.get('/terms'),
    'unknown request': await client.get('/login?request=unknown'),
    'not found': await client.get('/nothing-here'),
    'wrong method': await client.post('/privacy', {}),
    'authorize problem': await authorize(server, { client_id: 'somebody-else' }),
  };
}

describe('every page', () => {
  it('forbids framing, sniffing, caching, referrers, foreign content and all scripts but our own, and lets its forms lead to Alexa (RFC 9700 §4.16)', async () => {
    for (const [name, { headers, html }] of Object.entries(await everyPage())) {
      const nonce = /<style nonce="([\w-]{22})">/.exec(html)?.[1];
      const script = new RegExp(`<script nonce="${nonce}">\\(\\(\\) => \\{[^<]*</script>`);
      const scripts = script.test(html) ? ` script-src 'nonce-${nonce}';` : '';
      const targets = server.services.config.oauth.redirectUris.map((uri) => new URL(uri).origin).join(' ');
      expect({ name, ...Object.fromEntries(headers) }).toMatchObject({
        name,
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}';${scripts} img-src data:; form-action 'self' ${targets}; frame-ancestors 'none'; base-uri 'none'`,
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(scripts !== '').toBe(name.startsWith('login') || name === 'accounts');
      expect(html.replace(script, '')).not.toMatch(/<script|<iframe|<img|javascript:| on\w+=|style="/i);
      expect([...html.matchAll(/(?:src|href|action)="([^"]*)"/g)].filter(([, url]) => !/^(\/(?!\/)|data:image\/svg)/.test(url ?? ''))).toEqual([]);
    }
  });

  it('has another nonce each time', async () => {
    const nonces = await Promise.all([1, 2, 3].map(async () => (await createPageClient(server).get('/login')).headers.get('content-security-policy')));
    expect(new Set(nonces).size).toBe(3);
  });

  it('says nothing about the Host or X-Forwarded-Host it was asked under: only PUBLIC_URL appears (RFC 9700 §4.13)', async () => {
    const evil = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher', forwarded: 'host=evil.example' };
    const request = await beginRequest(server);
    for (const path of [
      '/login',
      `/login?request=${request}`,
      '/consent',
      `/consent?request=${request}`,
      '/accounts',
      '/privacy',
      '/terms',
      '/oauth/authorize',
      '/x',
    ])
      expect(await rawGet(path, evil)).not.toMatch(/evil|gopher/);
    expect(await rawGet('/privacy', evil)).toContain(new URL(server.publicUrl).host);
  });

  it('carries HSTS when the world reaches it by https', async () => {
    const https = await startTestServer({ env: { PUBLIC_URL: HTTPS_URL } });
    const { headers, html } = await createPageClient(https)
      .get('/login')
      .finally(() => https.close());
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(html).toContain('alexa.example.org');
  });

  it.each([
    ['de-DE,de;q=0.9,en;q=0.8', 'de', 'Bei Music Assistant anmelden'],
    ['fr-FR,fr;q=0.9,de;q=0.3,en;q=0.8', 'en', 'Sign in to Music Assistant'],
    ['DE-at', 'de', 'Bei Music Assistant anmelden'],
    ['de;q=0', 'en', 'Sign in to Music Assistant'],
    [';;q=,,constructor', 'en', 'Sign in to Music Assistant'],
  ])('speaks the language the browser asks for: %s', async (accepted, language, title) => {
    const answer = await createPageClient(server).get('/login', { 'accept-language': accepted });
    expect(answer.html).toContain(`<html lang="${language}">`);
    expect(answer.headers.get('content-language')).toBe(language);
    expect(answer.text).toContain(title);
  });

  it('is German throughout, errors and long texts too', async () => {
    const { 'authorize problem': _english, ...pages } = await everyPage({ 'accept-language': 'de' });
    for (const { text, html } of Object.values(pages)) {
      expect(html).toContain('<html lang="de">');
      expect(text).not.toMatch(/\b(the|this|please|you|your|sign|with)\b/i);
    }
  });
});

describe('the bare address', () => {
  it('leads to the linked accounts, for whoever types it first', async () => {
    const answer = await createPageClient(server).get('/');
    expect([answer.status, answer.location]).toEqual([303, '/accounts']);
    expect((await createPageClient(server).post('/', {})).headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('an authorization request that cannot be sent back', () => {
  it.each([
    [{ client_id: 'somebody-else' }, 'OAUTH_CLIENT_ID'],
    [{ redirect_uri: `${REDIRECT_URI}/` }, 'ALEXA_VENDOR_ID'],
    [{ code_challenge: undefined, code_challenge_method: undefined }, 'PKCE'],
  ])('names the cause and the next step: %j (RFC 6749 §4.1.2.1)', async (changes, words) => {
    const answer = await authorize(server, changes);
    expect([answer.status, answer.location]).toEqual([400, null]);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain('What to do');
  });

  it('offers the way back to Alexa when only the PKCE switch is missing', async () => {
    const { html } = await authorize(server, { code_challenge: undefined, code_challenge_method: undefined });
    const [, href = ''] = /<a class="button" href="([^"]+)"/.exec(html) ?? [];
    expect(href.replaceAll('&amp;', '&')).toMatch(new RegExp(`^${REDIRECT_URI}\\?error=invalid_request&.*state=`));
  });
});

describe('what a browser would not send', () => {
  const post = (path: string, body: string | Uint8Array<ArrayBuffer>, contentType: string | undefined, headers: Record<string, string> = {}) =>
    fetch(server.publicUrl + path, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { ...(contentType === undefined ? {} : { 'content-type': contentType }), ...headers },
    });
  const FORM = 'application/x-www-form-urlencoded';

  it.each(['/login', '/consent', '/accounts'])('is refused with a page at %s, never a 5xx', async (path) => {
    const client = createPageClient(server);
    const { hidden } = await client.signIn().then(() => client.get('/accounts'));
    const fine = `csrf=${hidden.csrf}&username=sample&password=x&request=${await beginRequest(server)}&decision=allow&action=remove&grant=x`;
    const sent: [number, string | Uint8Array<ArrayBuffer>, string | undefined, Record<string, string>?][] = [
      [415, '{"username":"sample"}', 'application/json'],
      [415, new Uint8Array([1, 2]), undefined],
      [415, fine, `${FORM}; charset=klingon`],
      [415, fine, FORM, { 'content-encoding': 'gzip' }],
      [415, fine, 'multipart/form-data; boundary=x'],
      [413, `username=${'x'.repeat(20_000)}`, FORM],
      [400, `${fine}&csrf=${hidden.csrf}`, FORM],
      [400, `${fine}&decision=deny`, FORM],
      [400, 'username=%E0%A4%A&password=x', FORM],
      [400, 'username=%ff&password=x', FORM],
      [400, `${fine}&__proto__=x`, FORM],
      [400, `${fine}&constructor=x&toString=y`, FORM],
      [400, `username[]=a&username[b]=c`, FORM],
      [400, `csrf=${hidden.csrf}&username=${'x'.repeat(300)}&password=x`, FORM],
    ];
    for (const [status, body, type, headers] of sent) {
      const answer = await post(path, body, type, { cookie: client.cookie, ...headers });
      const html = await answer.text();
      expect([body.toString().slice(0, 60), answer.status, html.includes('<h1>')]).toEqual([body.toString().slice(0, 60), status, true]);
    }
  });

  it('is refused with 405 and Allow for another method', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await fetch(`${server.publicUrl}/consent`, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    }
    expect((await fetch(`${server.publicUrl}/terms`, { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD');
  });

  it('answers HEAD like GET, without a body', async () => {
    const answer = await fetch(`${server.publicUrl}/login`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe('when the store is away', () => {
  it('says to try again in a minute, as a 503 page with Retry-After', async () => {
    const client = createPageClient(server);
    const { hidden } = await client.signIn().then(() => client.get('/accounts'));
    const request = await beginRequest(server);
    const answers = await withoutStore(async () => [
      await client.get('/accounts'),
      await client.get(`/login?request=${request}`),
      await client.post('/consent', { csrf: hidden.csrf ?? '', request, decision: 'allow' }),
      await client.post('/login', { csrf: hidden.csrf ?? '', ...SAMPLE }),
    ]);
    for (const { status, headers, text } of answers) {
      expect([status, headers.get('retry-after')]).toEqual([503, '60']);
      expect(text).toContain('Please try again in a minute');
    }
    expect((await client.get('/accounts')).status).toBe(200);
    expect(server.logs.join('')).not.toContain('page failed');
  });
});

/** Run while every operation of the store fails as it does when it cannot be reached. */
async function withoutStore<T>(run: () => Promise<T>): Promise<T> {
  const { store } = server.services;
  const whole = { ...store };
  const away = async () => {
    throw new StoreError('unavailable', 'taken away by the test');
  };
  Object.assign(store, { get: away, getMany: away, put: away, hit: away, commit: away, putIfAbsent: away, delete: away, addMember: away, members: away });
  try {
    return await run();
  } finally {
    Object.assign(store, whole);
  }
}

/** fetch does not let a test choose Host. @returns head and body as they came. */
function rawGet(path: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(server.publicUrl + path, { headers }, (response) => {
      let text = JSON.stringify(response.rawHeaders);
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
    request.on('error', reject).end();
  });
}
