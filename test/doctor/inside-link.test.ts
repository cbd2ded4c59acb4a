import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { envOf, examine, fault, TEST_ACCOUNT, workingTokens } from './examine.js';
import { type Mangle, type ManglingProxy, startManglingProxy } from './mangling-proxy.js';

let proxy: ManglingProxy;
let server: TestServer;

beforeAll(async () => {
  proxy = await startManglingProxy();
  server = await startTestServer({ env: { PUBLIC_URL: proxy.url } });
  proxy.standBefore(server.publicUrl);
});

afterEach(() => proxy.mangle());

afterAll(async () => {
  await server.close();
  await proxy.close();
});

/** What the doctor finds when this happens on the way. */
async function found(mangle?: Mangle) {
  proxy.mangle(mangle);
  return (await examine({ ...envOf(server), ...TEST_ACCOUNT }, ['link'])).link;
}

/** The answer in the server's place to a POST there whose body holds that. */
const failing =
  (path: string, { when, status, error }: { when: RegExp; status: number; error: string }): Mangle =>
  (asked, forward) =>
    asked.method === 'POST' && asked.path.startsWith(path) && when.test(asked.body)
      ? { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error }) }
      : forward();

describe('link', () => {
  it('is right, and nothing of it stays, neither here nor at Music Assistant', async () => {
    expect(await found()).toEqual({ ok: true, cause: 'sample was linked, the link refreshed, and removed again' });
    expect(server.house.issuedTokens().length).toBeGreaterThan(1);
    expect(await workingTokens(server.house)).toBe(0);
  });

  it('is not tried without a test account, and says how to give one', async () => {
    expect((await examine(envOf(server), ['link'])).link).toEqual({ ok: null, cause: expect.stringContaining('MA_USERNAME and MA_PASSWORD') });
  });

  it('breaks off at the sign-in page', async () => {
    expect(await found(failing('/login', { when: /password/, status: 403, error: 'blocked' }))).toEqual(
      fault('sign-in-failed', 'signing in did not work: 403'),
    );
  });

  it('is sent to sign in somewhere else', async () => {
    const gate: Mangle = (asked, forward) =>
      asked.path.startsWith('/login') ? { status: 302, headers: { location: 'https://gate.example.net/?to=x' }, body: '' } : forward();
    expect(await found(gate)).toEqual(fault('sign-in-failed', /the browser was sent to https:\/\/gate\.example\.net$/));
  });

  it('names a sign-in that Music Assistant refuses, and shows no password', async () => {
    proxy.mangle();
    const { link } = await examine({ ...envOf(server), MA_USERNAME: 'sample', MA_PASSWORD: 'wrong-password' }, ['link']);
    expect(link).toEqual(fault('sign-in-failed', '401, "'));
    expect(JSON.stringify(link)).not.toContain('wrong-password');
  });

  it('breaks off at the consent page; who signed in is signed out', async () => {
    server.house.control.failNext(403, 'Insufficient permissions', 'auth/token/create');
    expect(await found()).toEqual(fault('consent-failed', 'allowing did not work'));
    expect(await workingTokens(server.house)).toBe(0);
  });

  it.each([
    ['state', /state=[^&]*/, 'state=other', 'the state came back changed'],
    ['iss', /iss=[^&]*/, 'iss=https%3A%2F%2Fother.example.net', 'iss is https://other.example.net'],
    ['code', /code=[^&]*&/, '', 'no code came back'],
    ['error', /code=[^&]*/, 'error=access_denied', 'Alexa was told access_denied'],
  ])('names what is wrong with what came back to Alexa: %s', async (_what, part, instead, cause) => {
    const changed: Mangle = async (asked, forward) => {
      const given = await forward();
      const { location } = given.headers;
      const isCallback = typeof location === 'string' && location.startsWith('https://pitangui');
      return asked.path.startsWith('/consent') && isCallback ? { ...given, headers: { ...given.headers, location: location.replace(part, instead) } } : given;
    };
    expect(await found(changed)).toEqual(fault('code-failed', cause));
  });

  it('breaks off at the exchange of the code', async () => {
    const finding = await found(failing('/oauth/token', { when: /code_verifier=/, status: 503, error: 'temporarily_unavailable' }));
    expect(finding).toEqual(fault('token-failed', /status code: 503$/));
  });

  it('breaks off at refreshing, and is removed all the same', async () => {
    const before = server.house.issuedTokens().length;
    expect(await found(failing('/oauth/token', { when: /grant_type=refresh_token/, status: 400, error: 'invalid_grant' }))).toEqual(
      fault('refresh-failed', '400 invalid_grant'),
    );
    expect(await workingTokens(server.house, before)).toBe(0);
  });

  it('says when it could not be removed', async () => {
    expect(await found(failing('/oauth/revoke', { when: /token=/, status: 503, error: 'temporarily_unavailable' }))).toEqual(
      fault('not-removed', /status code: 503$/),
    );
  });
});
