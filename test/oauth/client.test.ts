import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authenticateClient } from '../../src/oauth/client.js';
import {
  ALEXA,
  type AuthorizationServer,
  basic,
  createTestClock,
  OTHER,
  rawBasic,
  startAuthorizationServer,
  VERIFIER,
} from './support/authorization-server.js';
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

/** Authenticated, it gets as far as the grant: `invalid_grant`. */
const FORM = { grant_type: 'refresh_token', refresh_token: 'x' };
const IN_BODY = { client_id: ALEXA.clientId, client_secret: ALEXA.clientSecret };
const post = (form: Record<string, string> | string, headers: Record<string, string> = {}) => server.post('/oauth/token', form, { client: undefined, headers });
const expectAnswer = async (answer: ReturnType<typeof post>, status: number, error: string): Promise<Headers> => {
  const { status: actual, headers, body } = await answer;
  expect({ status: actual, error: body.error }).toEqual({ status, error });
  expect(headers.get('cache-control')).toBe('no-store');
  return headers;
};

describe('client authentication (RFC 6749 §2.3.1)', () => {
  it.each([
    ['HTTP Basic', FORM, { authorization: basic(ALEXA) }],
    ['the body', { ...FORM, ...IN_BODY }, {}],
    ['HTTP Basic, with the same client_id in the body as Alexa sends it', { ...FORM, client_id: 'alexa' }, { authorization: basic(ALEXA) }],
    ['HTTP Basic in lower case', FORM, { authorization: basic(ALEXA).replace('Basic', 'basic') }],
    ['HTTP Basic with an empty secret in the body', { ...FORM, client_secret: '' }, { authorization: basic(ALEXA) }],
    ['form-encoded HTTP Basic', FORM, { authorization: basic(OTHER) }],
    ['HTTP Basic with + for a space', FORM, { authorization: rawBasic(`other:${encodeURIComponent(OTHER.clientSecret).replaceAll('%20', '+')}`) }],
    ['HTTP Basic with an encoded client id', FORM, { authorization: rawBasic(`%61lexa:${ALEXA.clientSecret}`) }],
  ])('accepts %s', async (_name, form, headers) => {
    await expectAnswer(post(form, headers), 400, 'invalid_grant');
  });

  it.each([
    ['a wrong secret', rawBasic(`alexa:${ALEXA.clientSecret}x`)],
    ['an empty secret', rawBasic('alexa:')],
    ['an unknown client', rawBasic(`nobody:${ALEXA.clientSecret}`)],
    ["another client's secret", rawBasic(`other:${ALEXA.clientSecret}`)],
    ['raw special characters', rawBasic(`other:${OTHER.clientSecret}`)],
    ['an encoded colon', rawBasic(`alexa%3A${ALEXA.clientSecret}`)],
    ['no colon', rawBasic('alexa')],
    ['a stray percent', rawBasic('alexa:%zz')],
    ['an encoding that is not UTF-8', rawBasic(new Uint8Array([0x61, 0x3a, 0xff, 0xfe]))],
    ['an encoded half of a character', rawBasic('alexa:%ff')],
    ['bad base64', 'Basic !!!!'],
    ['nothing', 'Basic'],
    ['another scheme', `Bearer ${ALEXA.clientSecret}`],
  ])('answers HTTP Basic with %s by 401 and a challenge (RFC 6749 §5.2)', async (_name, authorization) => {
    const headers = await expectAnswer(post(FORM, { authorization }), 401, 'invalid_client');
    expect(headers.get('www-authenticate')).toMatch(/^Basic realm=/);
  });

  it.each([
    ['a wrong secret', { ...IN_BODY, client_secret: 'wrong' }],
    ['an empty secret', { ...IN_BODY, client_secret: '' }],
    ['no secret', { client_id: 'alexa' }],
    ['no client_id', { client_secret: ALEXA.clientSecret }],
    ['an unknown client', { ...IN_BODY, client_id: 'nobody' }],
    ['nothing', {}],
  ])('answers a body with %s by 401', async (_name, credentials) => {
    const headers = await expectAnswer(post({ ...FORM, ...credentials }), 401, 'invalid_client');
    expect(headers.get('www-authenticate')).toBeNull();
  });

  it.each([
    ['two secrets', IN_BODY],
    ['two client ids', { client_id: 'other' }],
  ])('refuses %s, one in the header and one in the body (RFC 6749 §5.2)', async (_name, credentials) => {
    await expectAnswer(post({ ...FORM, ...credentials }, { authorization: basic(ALEXA) }), 400, 'invalid_request');
  });

  it('takes as long for an unknown client as for a wrong secret', () => {
    // So long that comparing it is what takes the time.
    const slow = { ...ALEXA, clientSecret: 'x'.repeat(200_000) };
    const attempt = (credentials: { clientId: string; clientSecret: string }): number => {
      const form = new Map([
        ['client_id', credentials.clientId],
        ['client_secret', credentials.clientSecret],
      ]);
      const started = process.hrtime.bigint();
      expectRefusal(() => authenticateClient({ clients: [slow], authorization: undefined, form }));
      return Number(process.hrtime.bigint() - started);
    };
    const wrongSecret = 'y'.repeat(200_000);
    const unknown: number[] = [];
    const wrong: number[] = [];
    for (let round = 0; round < 60; round += 1) {
      unknown.push(attempt({ clientId: 'nobody', clientSecret: wrongSecret }));
      wrong.push(attempt({ clientId: 'alexa', clientSecret: wrongSecret }));
    }
    // The fastest rounds: those nothing else interrupted.
    const ratio = Math.min(...unknown) / Math.min(...wrong);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.7);
  });
});

function expectRefusal(attempt: () => unknown): void {
  try {
    attempt();
  } catch {
    return;
  }
  throw new Error('accepted');
}

describe('the token request (RFC 6749 §3.2)', () => {
  const GOOD = { ...FORM, ...IN_BODY };
  const encoded = new URLSearchParams(GOOD).toString();

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by %s is answered 405 with Allow', async (method) => {
    for (const path of ['/oauth/token', '/oauth/revoke']) {
      const response = await fetch(`${server.url}${path}?${encoded}`, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
    }
  });

  it.each([
    ['as JSON', JSON.stringify(GOOD), 'application/json'],
    ['as plain text', encoded, 'text/plain'],
    ['as multipart', encoded, 'multipart/form-data; boundary=x'],
    ['in UTF-16', encoded, 'application/x-www-form-urlencoded; charset=utf-16'],
    ['in an unknown charset', encoded, 'application/x-www-form-urlencoded; charset="klingon"'],
  ])('%s is refused', async (_name, body, contentType) => {
    await expectAnswer(post(body, { 'content-type': contentType }), 400, 'invalid_request');
  });

  it('with UTF-8 named as its charset is fine', async () => {
    await expectAnswer(post(GOOD, { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' }), 400, 'invalid_grant');
  });

  it('without content names no client, or no grant_type', async () => {
    await expectAnswer(post(''), 401, 'invalid_client');
    await expectAnswer(post('', { authorization: basic(ALEXA) }), 400, 'invalid_request');
  });

  it.each(['grant_type=x', 'refresh_token=x', 'client_id=alexa', 'client_secret=', 'unknown=1&unknown=2', '__proto__=1&__proto__='])(
    'with a parameter twice is refused (…&%s)',
    async (more) => {
      await expectAnswer(post(`${encoded}&${more}`), 400, 'invalid_request');
    },
  );

  it('ignores what stands in the query', async () => {
    const answer = server.post(`/oauth/token?${encoded}`, { grant_type: 'refresh_token', refresh_token: 'x' }, { client: undefined });
    await expectAnswer(answer, 401, 'invalid_client');
  });

  it.each(['code[]', 'code[x]', '__proto__', '__proto__[client_id]', 'constructor', 'toString'])(
    'does not take %s for a parameter of its own',
    async (name) => {
      const form = { grant_type: 'authorization_code', redirect_uri: 'https://x.example', code_verifier: VERIFIER, ...IN_BODY };
      await expectAnswer(post(`${new URLSearchParams(form).toString()}&${name}=x`), 400, 'invalid_request');
    },
  );

  it.each([
    ['password', 'unsupported_grant_type'],
    ['client_credentials', 'unsupported_grant_type'],
    ['urn:ietf:params:oauth:grant-type:jwt-bearer', 'unsupported_grant_type'],
    ['__proto__', 'unsupported_grant_type'],
    ['', 'invalid_request'],
  ])('with grant_type %j is refused (RFC 9700 §2.4)', async (grant_type, error) => {
    await expectAnswer(post({ ...GOOD, grant_type, username: 'u', password: 'p' }), 400, error);
  });

  it.each([
    ['authorization_code', 'code'],
    ['authorization_code', 'redirect_uri'],
    ['refresh_token', 'refresh_token'],
  ])('of type %s without %s is invalid_request', async (grant_type, missing) => {
    await expectAnswer(post({ ...GOOD, grant_type, code: 'x', redirect_uri: 'x', [missing]: '' }), 400, 'invalid_request');
  });

  it.each([
    ['too large', 413, { body: 'a='.padEnd(20_000, 'x'), headers: {} }],
    ['compressed', 415, { body: gzipSync(encoded), headers: { 'content-encoding': 'gzip' } }],
    ['in an unknown encoding', 415, { body: encoded, headers: { 'content-encoding': 'x' } }],
    ['with broken bytes', 400, { body: new Uint8Array([0x61, 0x3d, 0xff]), headers: {} }],
  ])('%s is answered %i', async (_name, status, { body, headers }) => {
    const response = await fetch(`${server.url}/oauth/token`, {
      method: 'POST',
      body: new Uint8Array(Buffer.from(body)),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: 'invalid_request' });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is logged without its secrets', () => {
    const logged = server.logs.join('');
    expect(logged).toContain('oauth request refused');
    expect(logged).not.toContain(ALEXA.clientSecret);
    expect(logged).not.toContain(OTHER.clientSecret);
  });
});
