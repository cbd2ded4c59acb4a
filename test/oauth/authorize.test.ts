import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type AuthorizationServer, createTestClock, GOOD_QUERY, OTHER, REDIRECT_URI, startAuthorizationServer } from './support/authorization-server.js';
import { embeddedStores } from './support/stores.js';

const stores = embeddedStores();
let server: AuthorizationServer;

beforeAll(async () => {
  await stores.start();
  const { clock } = createTestClock();
  server = await startAuthorizationServer({ store: await stores.open({ clock }), clock });
});
afterAll(async () => {
  await server.close();
  await stores.stop();
});

const query = (changes: Record<string, string | undefined>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...GOOD_QUERY, ...changes })) if (value !== undefined) parameters.set(name, value);
  return parameters.toString();
};

const expectProblem = async (response: Response, code: string): Promise<void> => {
  expect(response.status).toBe(400);
  expect(response.headers.get('location')).toBeNull();
  expect(await response.json()).toMatchObject({ code });
};

const expectRedirect = (response: Response, error: string): URL => {
  expect(response.status).toBe(303);
  const location = new URL(response.headers.get('location') ?? '');
  expect(location.origin + location.pathname).toBe(REDIRECT_URI);
  expect(Object.fromEntries(location.searchParams)).toMatchObject({ error, state: 'state-1', iss: server.issuer });
  return location;
};

describe('an authorization request that may not be redirected (RFC 6749 §4.1.2.1)', () => {
  it.each([['someone-else'], [''], [undefined], ['ALEXA'], ['alexa ']])('has client_id %j', async (client_id) => {
    await expectProblem(await server.authorize(query({ client_id })), 'unknown_client');
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['with a trailing slash', `${REDIRECT_URI}/`],
    ['with an extra query', `${REDIRECT_URI}?a=b`],
    ['with an empty query', `${REDIRECT_URI}?`],
    ['in another case', REDIRECT_URI.replace('/api/', '/API/')],
    ['with an upper-case host', REDIRECT_URI.replace('pitangui', 'PITANGUI')],
    ['with a dot segment', REDIRECT_URI.replace('/link/', '/x/../link/')],
    ['with an encoded letter', REDIRECT_URI.replace('/link/', '/l%69nk/')],
    ['with user info', REDIRECT_URI.replace('https://', 'https://user@')],
    ['with our host as user info', 'https://pitangui.amazon.com@evil.example/api/skill/link/M1'],
    ['on a suffix host', REDIRECT_URI.replace('amazon.com', 'amazon.com.evil.example')],
    ['with a fragment', `${REDIRECT_URI}#x`],
    ['over http', REDIRECT_URI.replace('https:', 'http:')],
    ['with a port', REDIRECT_URI.replace('amazon.com', 'amazon.com:443')],
    ['of another vendor', REDIRECT_URI.replace('M1', 'M2')],
    ['of another client', OTHER.redirectUris[0]],
    ['with a line break', `${REDIRECT_URI}\r\nSet-Cookie: a=b`],
  ])('has a redirect_uri %s (RFC 9700 §4.1.3)', async (_name, redirect_uri) => {
    await expectProblem(await server.authorize(query({ redirect_uri })), 'invalid_redirect_uri');
  });

  it.each(['client_id', 'redirect_uri', 'state'] as const)('repeats %s (RFC 6749 §3.1)', async (name) => {
    await expectProblem(await server.authorize(`${query({})}&${name}=${encodeURIComponent(GOOD_QUERY[name])}`), 'repeated_parameter');
  });

  it('has a state of more than 4 KB', async () => {
    await expectProblem(await server.authorize(query({ state: 'x'.repeat(4097) })), 'state_too_long');
  });

  it('comes without a challenge where PKCE is required: the page links back to the client with the error', async () => {
    const response = await server.authorize(query({ code_challenge: undefined, code_challenge_method: undefined }));
    expect(response.status).toBe(400);
    const { code, returnTo } = z.object({ code: z.string(), returnTo: z.string() }).parse(await response.json());
    expect(code).toBe('pkce_required');
    expect(Object.fromEntries(new URL(returnTo).searchParams)).toMatchObject({ error: 'invalid_request', state: 'state-1', iss: server.issuer });
  });
});

describe('a faulty authorization request of a known client goes back with error, state and iss', () => {
  it.each(['scope', 'response_type', 'code_challenge', 'unknown'])('when %s is repeated (RFC 6749 §3.1)', async (name) => {
    expectRedirect(await server.authorize(`${query({ unknown: 'x' })}&${name}=x`), 'invalid_request');
  });

  it.each([['token'], ['id_token'], ['code token'], ['code id_token'], ['none']])('when response_type is %j (RFC 9700 §2.1.2)', async (response_type) => {
    expectRedirect(await server.authorize(query({ response_type })), 'unsupported_response_type');
  });

  it('when response_type is missing', async () => {
    expectRedirect(await server.authorize(query({ response_type: undefined })), 'invalid_request');
  });

  it.each([
    ['the method is plain', { code_challenge_method: 'plain' }],
    ['the method is s256', { code_challenge_method: 's256' }],
    ['there is no method', { code_challenge_method: undefined }],
    ['there is a method but no challenge', { code_challenge: undefined }],
    ['the challenge has 42 characters', { code_challenge: 'a'.repeat(42) }],
    ['the challenge has 44 characters', { code_challenge: 'a'.repeat(44) }],
    ['the challenge has a foreign character', { code_challenge: `${'a'.repeat(42)}=` }],
  ])('when %s (RFC 7636 §4.4.1)', async (_name, changes) => {
    expectRedirect(await server.authorize(query(changes)), 'invalid_request');
  });

  it.each([['music.read music.admin'], [''], [undefined], ['MUSIC.READ'], ['music.read  music.control'], ['music.read,music.control']])(
    'when the scope is %j',
    async (scope) => {
      expectRedirect(await server.authorize(query({ scope })), 'invalid_scope');
    },
  );

  it.each([
    ['request', 'request_not_supported'],
    ['request_uri', 'request_uri_not_supported'],
  ])('when it carries %s (RFC 9101 §6)', async (name, error) => {
    expectRedirect(await server.authorize(query({ [name]: 'https://evil.example/jar' })), error);
  });
});

describe('state', () => {
  /** Refused at once, so that the answer is the redirect that carries the state. */
  const refused = query({ state: undefined, response_type: 'token' });
  it.each([
    ['a line break', 'a%0D%0ASet-Cookie:%20x=y', 'a\r\nSet-Cookie: x=y'],
    ['a NUL', 'a%00b', 'a\0b'],
    ['HTML', '%3Cscript%3Ealert(1)%3C/script%3E', '<script>alert(1)</script>'],
    ['a plus and a percent', 'a%2Bb+c%25', 'a+b c%'],
    ['what looks like more parameters', 'a%26code=evil%23x', 'a&code=evil#x'],
    ['a stray percent', 'a%zz', 'a%zz'],
    ['2 KB', 'x'.repeat(2048), 'x'.repeat(2048)],
    ['4 KB', 'x'.repeat(4096), 'x'.repeat(4096)],
  ])('with %s comes back url-encoded and unchanged (RFC 6819 §4.4.1)', async (_name, encoded, decoded) => {
    const response = await server.authorize(`${refused}&state=${encoded}`);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^[\x21-\x7e]+$/);
    expect(location).not.toMatch(/[<>"]/);
    const { searchParams } = new URL(location);
    expect(searchParams.get('state')).toBe(decoded);
    expect(searchParams.getAll('code')).toEqual([]);
  });

  it('that is no UTF-8 comes back byte for byte', async () => {
    const response = await server.authorize(`${refused}&state=%FF%fe`);
    expect(response.headers.get('location')).toContain('&state=%FF%fe&');
  });

  it('that was not sent is not sent back', async () => {
    const response = await server.authorize(query({ state: undefined, response_type: 'token' }));
    expect(response.headers.get('location')).not.toContain('state=');
  });
});

describe('a good authorization request', () => {
  it('leads to the login page, which sees only its id, and is not to be stored or passed on', async () => {
    const response = await server.authorize(query({}));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/login\?request=[\w-]{43}$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await response.text()).toBe('');
  });

  it('may come without a challenge from a client for which PKCE is optional', async () => {
    const changes = { client_id: OTHER.clientId, redirect_uri: OTHER.redirectUris[0], code_challenge: undefined, code_challenge_method: undefined };
    expect((await server.authorize(query(changes))).headers.get('location')).toMatch(/^\/login/);
  });

  it('keeps the query of a registered redirect URI', async () => {
    const response = await server.authorize(query({ client_id: OTHER.clientId, redirect_uri: OTHER.redirectUris[1], response_type: 'token' }));
    expect(response.headers.get('location')).toMatch(/^https:\/\/other\.example\.org\/callback\?kept=1&error=/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does not come by %s', async (method) => {
    const response = await fetch(`${server.url}/oauth/authorize?${query({})}`, { method, redirect: 'manual' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});
