import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/time.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { beginRequest, createPageClient, fromNewAddress, SAMPLE } from './page-client.js';
import { onBothStores } from './stores.js';

let moved = 0;
const clock = () => Date.now() + moved;

onBothStores(
  'a sign-in',
  (server) => {
    const newClient = () => createPageClient(server(), fromNewAddress());

    it('leads from the form to consent with a new cookie, so that one planted before is worth nothing (RFC 6819 §4.4.1.8 and session fixation)', async () => {
      const client = newClient();
      const request = await beginRequest(server());
      await client.get(`/login?request=${request}`);
      const before = client.cookie;
      const answer = await client.signIn({ ...SAMPLE, request });
      expect([answer.status, answer.location]).toEqual([303, `/consent?request=${request}`]);
      expect(client.cookie).toMatch(/^__Host-session=[\w-]{43}$/);
      expect(client.cookie).not.toBe(before);
      expect(answer.headers.getSetCookie()).toEqual([`${client.cookie}; Path=/; Secure; HttpOnly; SameSite=Lax`]);
      const planted = createPageClient(server());
      planted.cookie = before;
      expect((await planted.get('/accounts')).location).toBe('/login');
    });

    it('says so as well once a request has expired under the open form, after ten minutes', async () => {
      const client = newClient();
      const request = await beginRequest(server());
      const form = await client.get(`/login?request=${request}`);
      moved += 10 * MINUTE + SECOND;
      const answer = await client.post('/login', { ...form.hidden, ...SAMPLE });
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('Please start again in the Alexa app');
    });

    it('ends after fifteen minutes', async () => {
      const client = newClient();
      await client.signIn();
      moved += 15 * MINUTE - SECOND;
      expect((await client.get('/accounts')).status).toBe(200);
      moved += 2 * SECOND;
      expect((await client.get('/accounts')).location).toBe('/login');
    });
  },
  { clock },
);

describe('the sign-in form', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ env: { TRUST_PROXY: '1' } });
  });
  afterAll(() => server?.close());
  const newClient = () => createPageClient(server, fromNewAddress());
  /** Names of its own for each test: Music Assistant locks by name. */
  const addUser = (username: string) => {
    server.house.control.addUser({ username, password: `${username}-password` });
    return { username, password: `${username}-password` };
  };

  it('leads to /accounts when Alexa did not send the browser', async () => {
    const client = newClient();
    expect((await client.signIn()).location).toBe('/accounts');
    expect((await client.get('/accounts')).text).toContain('Signed in as Sample');
  });

  it('shows the form even to a browser that is signed in', async () => {
    const client = newClient();
    await client.signIn();
    const request = await beginRequest(server);
    expect((await client.get(`/login?request=${request}`)).html).toContain('autocomplete="current-password"');
  });

  it('keeps name and request after a wrong password, forgets the password, and goes on with the right one', async () => {
    const { username, password } = addUser('petra');
    const client = newClient();
    const request = await beginRequest(server);
    const wrong = await client.signIn({ username, password: 'wr0ng-"<b>', request });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('www-authenticate')).toBeNull();
    expect(wrong.text).toContain('do not match');
    expect(wrong.html).toContain('value="petra"');
    expect(wrong.html).not.toContain('wr0ng');
    expect(wrong.hidden.request).toBe(request);
    const right = await client.post('/login', { ...wrong.hidden, username, password });
    expect(right.location).toBe(`/consent?request=${request}`);
  });

  it('shows what was typed as text, never as markup', async () => {
    const answer = await newClient().signIn({ username: `"><script>alert('x')</script>&amp;`, password: 'x' });
    expect(answer.html).toContain('value="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;"');
    expect(answer.html).not.toContain('<script>');
  });

  it('has the same words in the same time for an unknown name (RFC 6819 §4.4.3.6)', async () => {
    const { username } = addUser('frida');
    const timed = async (name: string) => {
      const client = newClient();
      const form = await client.get('/login');
      const startedAt = performance.now();
      const answer = await client.post('/login', { ...form.hidden, username: name, password: 'wrong' });
      return { ms: performance.now() - startedAt, status: answer.status, text: answer.text };
    };
    const known = await timed(username);
    const unknown = await timed('nobody-here');
    expect(unknown.status).toBe(known.status);
    expect(unknown.text).toBe(known.text);
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThan(395);
    expect(Math.abs(known.ms - unknown.ms)).toBeLessThan(150);
  });

  const faults: { what: string; begin: () => unknown; end?: () => unknown; words: string; status: number }[] = [
    {
      what: 'away',
      begin: () => server.house.control.down(),
      end: () => server.house.control.up(),
      words: 'does not answer right now',
      status: 503,
    },
    {
      what: 'too old',
      begin: () => server.house.control.setVersion(27),
      end: () => server.house.control.setVersion(29),
      words: '2.7 or newer',
      status: 503,
    },
    {
      what: 'not set up',
      begin: () => server.house.control.failNext(403, '{"success":false,"error":"Setup required"}', '/auth/login'),
      words: 'not set up yet',
      status: 503,
    },
    {
      what: 'not letting anybody in for a while',
      begin: () => server.house.control.failNext(401, '{"success":false,"error":"Too many failed attempts. Please try again in 29 seconds."}', '/auth/login'),
      words: 'try again in 29 seconds',
      status: 429,
    },
    {
      what: 'not understandable',
      begin: () => server.house.control.failNext(200, '<html>', '/auth/login'),
      words: 'does not understand',
      status: 502,
    },
  ];
  it.each(faults)('says inline that Music Assistant is $what; the request survives', async ({ begin, end, words, status }) => {
    const client = newClient();
    const request = await beginRequest(server);
    const form = await client.get(`/login?request=${request}`);
    await begin();
    const answer = await client.post('/login', { ...form.hidden, ...SAMPLE });
    await end?.();
    expect(answer.text).toContain(words);
    expect(answer.status).toBe(status);
    const retried = await client.post('/login', { ...answer.hidden, ...SAMPLE });
    expect(retried.location).toBe(`/consent?request=${request}`);
  });

  it('shows the form again with a sentence about cookies when the browser sent none, and works the second time', async () => {
    const form = await newClient().get('/login');
    const client = newClient();
    const answer = await client.post('/login', { ...form.hidden, ...SAMPLE });
    expect([answer.status, answer.location]).toEqual([403, null]);
    expect(answer.text).toContain('allow cookies');
    expect((await client.post('/login', { ...answer.hidden, ...SAMPLE })).status).toBe(303);
  });

  it('does not sign in with the CSRF token of another browser, or none (RFC 9700 §4.7)', async () => {
    const other = await newClient().get('/login');
    const client = newClient();
    await client.get('/login');
    const without: Record<string, string>[] = [{ csrf: other.hidden.csrf ?? '' }, { csrf: '' }, {}];
    for (const csrf of without) {
      const answer = await client.post('/login', { ...csrf, ...SAMPLE });
      expect([answer.status, answer.location]).toEqual([403, null]);
    }
    expect((await client.get('/accounts')).location).toBe('/login');
  });

  it('asks for what is missing', async () => {
    const client = newClient();
    const form = await client.get('/login');
    const answer = await client.post('/login', { ...form.hidden, username: 'sample', password: '' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Please enter both');
  });

  it.each(['unknown-request', '', 'a"b', '%00', 'x'.repeat(5000)])(
    'says to start again in the Alexa app for a request that is not waiting: %.20s',
    async (id) => {
      const answer = await newClient().get(`/login?request=${encodeURIComponent(id)}`);
      expect([answer.status, answer.location]).toEqual([400, null]);
      expect(answer.text).toContain('Please start again in the Alexa app');
      expect(answer.html).not.toContain('<form');
    },
  );
});
