import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
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

    describe('its Echos', () => {
      const KITCHEN = { title: 'halo', room: 'kitchen' };
      const say = async (
        accessToken: string,
        { deviceId = 'kitchen-echo', intent = 'PlaySongIntent', slots = KITCHEN }: { deviceId?: string; intent?: string; slots?: Record<string, string> } = {},
      ) => speech((await server().post(server().echo({ accessToken, deviceId }).intent(intent, slots))).body);
      /** What each form for a room would send as it stands, and what it offers. */
      const roomForms = ({ html }: PageAnswer) =>
        parse(html)
          .querySelectorAll('form:has(select)')
          .map((form) => ({
            fields: Object.fromEntries(
              form.querySelectorAll('input[type=hidden]').map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
            ),
            room: form.querySelector('option[selected]')?.getAttribute('value'),
            chosen: form.querySelector('option[selected]')?.text,
            rooms: form.querySelectorAll('option').map((option) => option.text),
            buttons: form.querySelectorAll('button').map((button) => button.getAttribute('value')),
          }));
      const roomId = (name: string) => server().house.playerId(name);

      it('are listed with when each was last heard, and the room that each is used for most is suggested', async () => {
        const user = newUser('greta');
        const { accessToken } = await server().link(user);
        expect((await open(user)).page.text).toContain('None of your Echos has been heard yet');
        await say(accessToken);
        await say(accessToken, { deviceId: 'bedroom-echo', slots: { title: 'halo', room: 'office' } });
        const { page } = await open(user);
        expect(page.text).toContain('Last heard: less than an hour ago');
        expect(roomForms(page)).toMatchObject([
          { chosen: 'Kitchen', rooms: ['No room', 'Kitchen', 'Living Room', 'Office'], buttons: ['set-room'] },
          { chosen: 'Office', buttons: ['set-room'] },
        ]);
        expect(page.text).toContain('Not saved yet: Kitchen is the room this Echo is used for most.');
      });

      it('are given a room, which is then meant, and lose it again', async () => {
        const user = newUser('hilde');
        const { accessToken } = await server().link(user);
        await say(accessToken, { intent: 'ListRoomsIntent', slots: {} });
        const { client, page } = await open(user);
        const [form] = roomForms(page);
        const saved = await client.post('/accounts', { ...form?.fields, action: 'set-room', room: roomId('Office') });
        expect([saved.status, saved.location]).toEqual([303, '/accounts?notice=room_set']);
        const after = await client.get('/accounts?notice=room_set');
        expect(after.text).toContain('This Echo now means that room');
        expect(roomForms(after)).toMatchObject([{ chosen: 'Office', rooms: ['Kitchen', 'Living Room', 'Office'], buttons: ['set-room', 'remove-room'] }]);
        expect(await say(accessToken, { slots: { title: 'halo' } })).toContain('in the office');
        const unbound = await client.post('/accounts', { ...form?.fields, action: 'remove-room', room: roomId('Office') });
        expect(unbound.location).toBe('/accounts?notice=room_removed');
        expect(roomForms(await client.get('/accounts'))).toMatchObject([{ buttons: ['set-room'] }]);
      });

      it('show the room that was said to them', async () => {
        const user = newUser('irma');
        const { accessToken } = await server().link(user);
        await say(accessToken, { intent: 'BindEchoIntent', slots: { room: 'living room' } });
        expect(roomForms((await open(user)).page)).toMatchObject([{ chosen: 'Living Room', buttons: ['set-room', 'remove-room'] }]);
      });

      it('are changed by nobody else, not without the CSRF token, and to no room of somebody else', async () => {
        const [owner, other] = [newUser('jana'), newUser('kurt')];
        const { accessToken } = await server().link(owner);
        await server().link(other);
        await say(accessToken);
        const { client, page } = await open(owner);
        const [form] = roomForms(page);
        const change = { ...form?.fields, action: 'set-room', room: roomId('Office') };
        expect((await client.post('/accounts', { ...change, csrf: '' })).status).toBe(403);
        const stranger = await open(other);
        expect((await stranger.client.post('/accounts', { ...change, csrf: stranger.page.hidden.csrf ?? '' })).location).toBe(
          '/accounts?notice=already_removed',
        );
        expect((await client.post('/accounts', { ...change, echo: 'unknown' })).location).toBe('/accounts?notice=echo_gone');
        server().house.control.setPlayerFilter('jana', [roomId('Kitchen')]);
        expect((await client.post('/accounts', change)).location).toBe('/accounts?notice=room_gone');
        expect(roomForms(await client.get('/accounts'))).toMatchObject([{ rooms: ['No room', 'Kitchen'], buttons: ['set-room'] }]);
      });

      it('are shown without rooms while Music Assistant is away, and nothing is changed', async () => {
        const user = newUser('lena');
        const { accessToken } = await server().link(user);
        await say(accessToken);
        const { client, page } = await open(user);
        const [form] = roomForms(page);
        await server().house.control.down();
        const away = await client.get('/accounts');
        expect(away.text).toContain('Music Assistant does not answer right now, so rooms cannot be chosen.');
        expect(away.text).toContain('Echo 1');
        expect((await client.post('/accounts', { ...form?.fields, action: 'set-room', room: roomId('Office') })).location).toBe(
          '/accounts?notice=rooms_unavailable',
        );
        await server().house.control.up();
      });
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
