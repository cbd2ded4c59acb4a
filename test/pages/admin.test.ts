import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../src/time.js';
import { eventually } from '../support/eventually.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { ADMIN, factsOn, signInForAdmin } from './admin-client.js';
import { createPageClient } from './page-client.js';
import { onBothStores } from './stores.js';

const PATHS = ['/admin', '/admin/echos', '/admin/activity', '/admin/simulator', '/admin/help'];

let moved = 0;
const clock = () => Date.now() + moved;

describe('who may see /admin', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.close());

  it('whoever has not signed in is asked to, and comes back to it', async () => {
    for (const path of PATHS) expect((await createPageClient(server).get(path)).location).toBe('/login?next=admin');
    const { client, signedIn } = await signInForAdmin(server);
    expect([signedIn.status, signedIn.location]).toEqual([303, '/admin']);
    for (const path of PATHS) expect({ path, status: (await client.get(path)).status }).toEqual({ path, status: 200 });
    expect((await client.get('/accounts')).html).toContain('href="/admin"');
  });

  it('a wrong password is said as everywhere, and the way to /admin is kept', async () => {
    const { client, signedIn } = await signInForAdmin(server, { ...ADMIN, password: 'not-the-password' });
    expect([signedIn.status, signedIn.hidden.next]).toEqual([401, 'admin']);
    expect((await client.post('/login', { ...signedIn.hidden, ...ADMIN })).location).toBe('/admin');
  });

  it('an account that is no administrator gets 403 and is told what is needed, for posts too', async () => {
    const { client } = await signInForAdmin(server, { username: 'sample', password: 'sample-house' });
    for (const path of PATHS) {
      const { status, text } = await client.get(path);
      expect({ path, status }).toEqual({ path, status: 403 });
      expect(text).toContain('does not have the role “admin”');
    }
    const { hidden, html } = await client.get('/accounts');
    expect(html).not.toContain('href="/admin"');
    for (const path of ['/admin/echos', '/admin/simulator'])
      expect((await client.post(path, { csrf: hidden.csrf ?? '', action: 'start-over' })).status).toBe(403);
  });

  it('a form without the CSRF token, or with that of another browser, is refused (RFC 9700 §4.7)', async () => {
    const { client } = await signInForAdmin(server);
    const { client: other } = await signInForAdmin(server);
    const foreign = (await other.get('/admin/simulator')).hidden.csrf ?? '';
    for (const csrf of ['', foreign]) {
      expect((await client.post('/admin/simulator', { csrf, action: 'say', phrase: 'pause', locale: 'en-US' })).status).toBe(403);
      expect((await client.post('/admin/echos', { csrf, action: 'set-room', grant: 'g', echo: 'e', room: 'r' })).status).toBe(403);
    }
    expect((await client.get('/admin/simulator')).text).not.toContain('Before that');
  });

  it('has a page for every one of its addresses, and its script may ask this server only', async () => {
    const { client } = await signInForAdmin(server);
    const { headers, html } = await client.get('/admin');
    const nonce = /<script nonce="([\w-]{22})">/.exec(html)?.[1];
    expect(headers.get('content-security-policy')).toContain(`script-src 'nonce-${nonce}'; connect-src 'self';`);
    expect((await client.post('/admin', {})).status).toBe(405);
    const german = createPageClient(server, { 'accept-language': 'de-DE' });
    const form = await german.get('/login?next=admin');
    await german.post('/login', { ...form.hidden, ...ADMIN });
    expect((await german.get('/admin')).text).toContain('Alexa hat diesen Server noch nie erreicht');
  });
});

onBothStores(
  'the status',
  (server) => {
    it('says what to do while nothing has come from Alexa, and what it sees once it has', async () => {
      moved = 0;
      const { client } = await signInForAdmin(server());
      const fresh = await client.get('/admin');
      expect(fresh.text).toContain('Alexa has not reached this server yet');
      expect(fresh.text).toContain(`${server().publicUrl}/alexa`);
      expect(factsOn(fresh)).toMatchObject({
        'Music Assistant': expect.stringMatching(/^✔ ?\d.* \(schema \d+\)$/),
        Storage: expect.stringContaining('✔'),
        'Last request from Alexa': 'never',
        'Last account linked': 'never',
        'Version of this server': '0.1.0',
      });
      const { accessToken } = await server().link();
      await server().post(server().echo({ accessToken }).launch());
      const seen = await client.get('/admin');
      expect(seen.text).not.toContain('has not reached');
      expect(factsOn(seen)).toMatchObject({ 'Last request from Alexa': 'just now', 'Last account linked': 'just now' });
    });

    it('names what was refused, and leads to what that means', async () => {
      const { client } = await signInForAdmin(server());
      const unsigned = { method: 'POST', body: JSON.stringify(server().echo({}).launch()) };
      expect((await fetch(`${server().publicUrl}/alexa`, unsigned)).status).toBe(400);
      const page = await client.get('/admin');
      expect(factsOn(page)['Last request refused']).toMatch(/^headers, just now/);
      expect(factsOn(page)['Last error']).toMatch(/^headers, just now alexa request refused$/);
      expect(page.html).toContain('href="/admin/help?name=headers"');
      const help = await client.get('/admin/help?name=headers');
      expect(help.text).toContain('No signature headers: not Alexa');
      expect((await client.get('/admin/help?name=link_again')).html).toContain('<code>SECRET_KEY</code>');
      expect((await client.get('/admin/help?name=%3Cscript%3E')).text).toContain('nothing written about this name');
    });

    it('keeps both times over a restart, written at most once a minute', async () => {
      const { store, lastSeen, log } = server().services;
      const { createLastSeen } = await import('../../src/activity/last-seen.js');
      const stored = await eventually(async () => {
        const value = await store.get('seen:alexa');
        if (value === undefined) throw new Error('not written yet');
        return Number(value);
      });
      moved += MINUTE / 2;
      lastSeen.note('alexa');
      expect((await lastSeen.read()).alexa).toBeGreaterThan(stored);
      expect(await createLastSeen({ store, clock, log }).read()).toEqual({ alexa: stored, link: expect.any(Number) });
      moved += MINUTE;
      lastSeen.note('alexa');
      await eventually(async () => expect((await createLastSeen({ store, clock, log }).read()).alexa).toBeGreaterThan(stored));
    });

    it('says how long ago, and what does not answer', async () => {
      const { client } = await signInForAdmin(server());
      moved += 2 * HOUR;
      const again = (await signInForAdmin(server())).client;
      expect(factsOn(await again.get('/admin'))['Last request from Alexa']).toBe('2 hours ago');
      expect((await client.get('/admin')).location).toBe('/login?next=admin');
      await server().house.control.down();
      const page = await again.get('/admin');
      await server().house.control.up();
      expect(factsOn(page)['Music Assistant']).toMatch(/^✖ ?Does not answer\. unreachable$/);
    });
  },
  { clock },
);
