import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '../../src/time.js';
import { speech, startTestServer, type TestServer } from '../support/test-server.js';
import { createPageClient, type PageAnswer } from './page-client.js';
import { onBothStores } from './stores.js';

let moved = 0;
const clock = () => Date.now() + moved;

/** Its forms that remove a link: the grants. */
const grantsOn = ({ html }: PageAnswer): string[] => [...new Set([...html.matchAll(/name="grant" value="([^"]+)"/g)].flatMap(([, grant]) => grant ?? []))];
const revoked = (server: TestServer) => server.house.commands.filter(({ command }) => command === 'auth/token/revoke').length;

onBothStores(
  'linked accounts',
  (server) => {
    const newUser = (username: string) => {
      const credentials = { username, password: `${username}-password` };
      server().house.control.addUser(credentials);
      return credentials;
    };
    const open = async (credentials: { username: string; password: string }) => {
      const client = createPageClient(server());
      await client.signIn(credentials);
      return { client, page: await client.get('/accounts') };
    };
    const play = async (accessToken: string) => (await server().post(server().echo({ accessToken }).intent('WhatsPlayingIntent'))).body;

    it('asks to sign in first', async () => {
      const { status, location } = await createPageClient(server()).get('/accounts');
      expect([status, location]).toEqual([303, '/login']);
    });

    it('removes a link: its tokens die at once, its MA token is revoked, and Alexa asks to link again', async () => {
      const user = newUser('karl');
      const { accessToken, refresh } = await server().link(user);
      expect((await play(accessToken)).response.card).toBeUndefined();
      const { client, page } = await open(user);
      const before = revoked(server());
      const removed = await client.post('/accounts', { csrf: page.hidden.csrf ?? '', grant: grantsOn(page)[0] ?? '', action: 'remove' });
      expect([removed.status, removed.location]).toEqual([303, '/accounts?notice=removed']);
      expect(revoked(server())).toBe(before + 1);
      expect((await client.get('/accounts?notice=removed')).text).toContain('The link was removed');
      expect((await play(accessToken)).response.card?.type).toBe('LinkAccount');
      await expect(refresh()).rejects.toMatchObject({ error: 'invalid_grant' });
      const again = await client.post('/accounts', { csrf: page.hidden.csrf ?? '', grant: grantsOn(page)[0] ?? '', action: 'remove' });
      expect(again.location).toBe('/accounts?notice=already_removed');
    });

    it('neither shows nor removes what belongs to somebody else', async () => {
      const [owner, other] = [newUser('nora'), newUser('max')];
      const { accessToken } = await server().link(owner);
      const [grant = ''] = grantsOn((await open(owner)).page);
      const { client, page } = await open(other);
      expect(page.html).not.toContain(grant);
      const answer = await client.post('/accounts', { csrf: page.hidden.csrf ?? '', grant, action: 'remove' });
      expect(answer.location).toBe('/accounts?notice=already_removed');
      expect(grantsOn((await open(owner)).page)).toEqual([grant]);
      expect((await play(accessToken)).response.card).toBeUndefined();
    });

    it('removes nothing without the CSRF token, or once signed out (RFC 9700 §4.7)', async () => {
      const user = newUser('emil');
      await server().link(user);
      const { client, page } = await open(user);
      const [grant = ''] = grantsOn(page);
      expect((await client.post('/accounts', { csrf: '', grant, action: 'remove' })).status).toBe(403);
      const left = await client.post('/accounts', { csrf: page.hidden.csrf ?? '', action: 'sign-out' });
      expect(left.location).toBe('/login?notice=signed_out');
      expect((await client.get('/login?notice=signed_out')).text).toContain('You are signed out');
      expect((await client.post('/accounts', { csrf: page.hidden.csrf ?? '', grant, action: 'remove' })).location).toBe('/login');
      expect(grantsOn((await open(user)).page)).toEqual([grant]);
    });

    it('repairs a link whose MA token was rejected, when its owner signs in', async () => {
      const user = newUser('lotte');
      const { accessToken } = await server().link(user);
      const { client } = await open(user);
      server().house.control.revokeAllTokens();
      expect((await play(accessToken)).response.card?.type).toBe('LinkAccount');
      const marked = await client.get('/accounts');
      expect(marked.text).toContain('Music Assistant no longer accepts this link');
      expect(marked.text).toContain('Sign in again');
      const { page } = await open(user);
      expect(grantsOn(page)).toHaveLength(1);
      expect(page.text).not.toContain('no longer accepts');
      const answer = await play(accessToken);
      expect(answer.response.card).toBeUndefined();
      expect(speech(answer)).not.toBe('');
    });

    it('shows each link, when it was linked and last used, and how to link when there is none', async () => {
      const user = newUser('ida');
      expect((await open(user)).page.text).toContain('Nothing is linked yet');
      await server().link(user);
      await server().link(user);
      const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(clock());
      const { page } = await open(user);
      expect(grantsOn(page)).toHaveLength(2);
      expect(page.text).toContain(`Linked on ${today}`);
      expect(page.text).toContain('Last used: less than an hour ago');
      moved += 3 * HOUR;
      expect((await open(user)).page.text).toContain('Last used: 3 hours ago');
      moved += 2 * DAY;
      expect((await open(user)).page.text).toContain('Last used: 2 days ago');
      moved = 0;
    });
  },
  { clock },
);

describe('signing out', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.close());

  it('revokes the sign-in at Music Assistant, and so does signing in anew', async () => {
    const client = createPageClient(server);
    await client.signIn();
    await client.signIn();
    expect(revoked(server)).toBe(1);
    const { hidden } = await client.get('/accounts');
    await client.post('/accounts', { csrf: hidden.csrf ?? '', action: 'sign-out' });
    expect(revoked(server)).toBe(2);
  });

  it('lets people sign in even when a rejected link cannot be repaired now', async () => {
    const { accessToken } = await server.link();
    server.house.control.revokeAllTokens();
    await server.post(server.echo({ accessToken }).intent('WhatsPlayingIntent'));
    server.house.control.failNext(500, 'Internal server error', 'auth/token/create');
    const client = createPageClient(server);
    expect((await client.signIn()).location).toBe('/accounts');
    expect((await client.get('/accounts')).text).toContain('no longer accepts');
  });
});
