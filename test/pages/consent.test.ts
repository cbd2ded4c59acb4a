import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REDIRECT_URI, startTestServer, type TestServer } from '../support/test-server.js';
import { beginRequest, createPageClient, openConsent, redeem, SAMPLE, STATE } from './page-client.js';
import { onBothStores } from './stores.js';

const tokens = (server: TestServer) => server.house.commands.filter(({ command }) => command === 'auth/token/create').length;

/** The parameters of a redirect to Alexa; fails when it leads elsewhere. */
const toAlexa = (location: string | null): URLSearchParams => {
  expect(location).toMatch(new RegExp(`^${REDIRECT_URI}\\?`));
  return new URL(location ?? '').searchParams;
};

onBothStores('consent', (server) => {
  it('shows who you are and what Alexa may do, and leads to Alexa with a code, the state as it was, and iss (RFC 6749 §4.1.2, RFC 9207)', async () => {
    const { client, consent } = await openConsent(server());
    expect(consent.status).toBe(200);
    expect(consent.text).toContain('Signed in as Sample');
    expect(consent.text).toContain('look through your music library');
    expect(consent.text).toContain('play music, control your speakers, and change your favorites and playlists');
    const allowed = await client.post('/consent', { ...consent.hidden, decision: 'allow' });
    expect(allowed.status).toBe(303);
    expect(allowed.headers.get('cache-control')).toBe('no-store');
    expect(allowed.headers.get('referrer-policy')).toBe('no-referrer');
    expect(toAlexa(allowed.location).get('iss')).toBe(server().publicUrl);
    expect(allowed.location).toContain(`&state=${STATE}&`);
    const answer = await redeem(server(), allowed.location);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ scope: 'music.read music.control' });
    expect(server().house.commands.at(-1)?.args.name).toMatch(/^Alexa, linked \d{4}-\d\d-\d\d$/);
  });

  it('has one code for fifty taps on Allow at once, and every answer leads to Alexa with it (RFC 6749 §10.5)', async () => {
    const { client, consent } = await openConsent(server());
    const before = tokens(server());
    const taps = await Promise.all(Array.from({ length: 50 }, () => client.post('/consent', { ...consent.hidden, decision: 'allow' })));
    expect(new Set(taps.map(({ status }) => status))).toEqual(new Set([303]));
    expect(new Set(taps.map(({ location }) => toAlexa(location).get('code'))).size).toBe(1);
    expect(tokens(server()) - before).toBe(1);
    expect((await redeem(server(), taps.at(-1)?.location ?? null)).status).toBe(200);
  });

  it('leads to Alexa with access_denied and the state on Cancel, again on a second tap, and keeps nothing (RFC 6749 §4.1.2.1)', async () => {
    const { client, consent, request } = await openConsent(server());
    const before = tokens(server());
    const logouts = () => server().house.commands.filter(({ command }) => command === 'auth/token/revoke').length;
    const revokedBefore = logouts();
    const denied = await client.post('/consent', { ...consent.hidden, decision: 'deny' });
    const again = await client.post('/consent', { ...consent.hidden, decision: 'deny' });
    expect(toAlexa(denied.location).get('error')).toBe('access_denied');
    expect(denied.location).toContain(`&state=${STATE}&`);
    expect(again.location).toBe(denied.location);
    expect((await client.post('/consent', { ...consent.hidden, decision: 'allow' })).location).toBeNull();
    expect(tokens(server())).toBe(before);
    expect(logouts()).toBe(revokedBefore + 1);
    expect((await client.get('/accounts')).location).toBe('/login');
    expect((await client.get(`/consent?request=${request}`)).location).toBe(`/login?request=${request}`);
  });

  it('gives no code without a CSRF token, or with that of another browser (RFC 9700 §4.7)', async () => {
    const victim = await openConsent(server());
    const other = await openConsent(server());
    const { csrf: _csrf, ...withoutToken } = victim.consent.hidden;
    for (const fields of [withoutToken, { ...withoutToken, csrf: '' }, { ...withoutToken, csrf: other.consent.hidden.csrf ?? '' }]) {
      const answer = await victim.client.post('/consent', { ...fields, decision: 'allow' });
      expect([answer.status, answer.location]).toEqual([403, null]);
    }
    const answer = await other.client.post('/consent', { ...victim.consent.hidden, decision: 'allow' });
    expect([answer.status, answer.location]).toEqual([403, null]);
    expect((await victim.client.post('/consent', { ...victim.consent.hidden, decision: 'allow' })).status).toBe(303);
  });

  it('gives no code before signing in, but the form to do so (RFC 9700 §4.7)', async () => {
    const request = await beginRequest(server());
    const client = createPageClient(server());
    expect((await client.get(`/consent?request=${request}`)).location).toBe(`/login?request=${request}`);
    const { hidden } = await client.get(`/login?request=${request}`);
    const answer = await client.post('/consent', { ...hidden, decision: 'allow' });
    expect([answer.status, answer.location]).toEqual([403, null]);
    expect(answer.text).toContain('Please sign in first');
    expect((await client.post('/login', { ...answer.hidden, ...SAMPLE })).location).toBe(`/consent?request=${request}`);
  });

  it('grants what it showed: a wider scope in the body is refused, a narrow request stays narrow (RFC 9700 §4.7)', async () => {
    const { client, consent } = await openConsent(server(), { scope: 'music.read' });
    expect(consent.text).not.toContain('change the volume');
    const widened = await client.post('/consent', { ...consent.hidden, decision: 'allow', scope: 'music.read music.control' });
    expect([widened.status, widened.location]).toEqual([400, null]);
    const allowed = await client.post('/consent', { ...consent.hidden, decision: 'allow' });
    expect(await (await redeem(server(), allowed.location)).json()).toMatchObject({ scope: 'music.read' });
  });

  it('gives nothing to another browser once it is decided', async () => {
    const first = await openConsent(server());
    await first.client.post('/consent', { ...first.consent.hidden, decision: 'allow' });
    const second = await openConsent(server());
    const answer = await second.client.post('/consent', { ...second.consent.hidden, request: first.request, decision: 'allow' });
    expect([answer.status, answer.location]).toEqual([400, null]);
    expect(answer.text).toContain('Please start again in the Alexa app');
  });
});

describe('consent while something is wrong at Music Assistant', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.close());

  it('leads back to signing in when Music Assistant does not accept the sign-in any more, and then goes on', async () => {
    const { client, consent, request } = await openConsent(server);
    server.house.control.revokeAllTokens();
    const answer = await client.post('/consent', { ...consent.hidden, decision: 'allow' });
    expect([answer.status, answer.location]).toEqual([303, `/login?request=${request}&notice=sign_in_again`]);
    const form = await client.get(answer.location ?? '');
    expect(form.text).toContain('Music Assistant asks you to sign in again');
    const signedIn = await client.post('/login', { ...form.hidden, ...SAMPLE });
    const again = await client.get(signedIn.location ?? '');
    expect(toAlexa((await client.post('/consent', { ...again.hidden, decision: 'allow' })).location).get('code')).toMatch(/./);
  });

  const faults: { what: string; begin: () => unknown; end?: () => unknown; words: string; status: number }[] = [
    { what: 'is away', begin: () => server.house.control.down(), end: () => server.house.control.up(), words: 'does not answer right now', status: 503 },
    {
      what: 'lets this account have no token',
      begin: () => server.house.control.failNext(403, 'Admin access required', 'auth/token/create'),
      words: 'does not let this account be linked',
      status: 403,
    },
    {
      what: 'answers nonsense',
      begin: () => server.house.control.failNext(200, '{"token":1}', 'auth/token/create'),
      words: 'does not understand',
      status: 502,
    },
    {
      what: 'fails',
      begin: () => server.house.control.failNext(500, 'Internal server error', 'auth/token/create'),
      words: 'does not understand',
      status: 502,
    },
  ];
  it.each(faults)('says inline that Music Assistant $what; no code, and the request survives', async ({ begin, end, words, status }) => {
    const { client, consent } = await openConsent(server);
    await begin();
    const answer = await client.post('/consent', { ...consent.hidden, decision: 'allow' });
    await end?.();
    expect([answer.status, answer.location]).toEqual([status, null]);
    expect(answer.text).toContain(words);
    const again = await client.post('/consent', { ...answer.hidden, decision: 'allow' });
    expect(toAlexa(again.location).get('code')).toMatch(/./);
  });
});
