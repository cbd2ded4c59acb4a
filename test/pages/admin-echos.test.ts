import { expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { MINUTE } from '../../src/time.js';
import { ADMIN, factsOn, signInForAdmin, simulate } from './admin-client.js';
import type { PageAnswer } from './page-client.js';
import { onBothStores } from './stores.js';

let moved = 0;
const clock = () => Date.now() + moved;

const CLARA = { username: 'clara', password: 'clara-at-home' };

/** Each Echo on the page: whose, what it heard last, and the fields its form would send. */
const echosOn = ({ html }: PageAnswer) =>
  parse(html)
    .querySelectorAll('main section')
    .flatMap((section) =>
      section.querySelectorAll('ul.echos > li').map((item) => ({
        account: section.querySelector('h2')?.text,
        text: item.structuredText.replace(/\s+/g, ' '),
        room: item.querySelector('option[selected]')?.text,
        fields: Object.fromEntries(item.querySelectorAll('input[type=hidden]').map((input) => [input.getAttribute('name'), input.getAttribute('value') ?? ''])),
      })),
    );

onBothStores(
  'the Echos of everybody',
  (server) => {
    it('stand under their accounts with what each heard last, and get their room from a list', async () => {
      server().house.control.addUser({ ...CLARA, displayName: 'Clara' });
      const { client } = await signInForAdmin(server());
      expect((await client.get('/admin/echos')).text).toContain('Nothing is linked yet');
      const [sample, clara] = [await server().link(), await server().link(CLARA)];
      const say = (accessToken: string, deviceId: string, intent: string, slots: Record<string, string> = {}) =>
        server().post(server().echo({ accessToken, deviceId }).intent(intent, slots));
      await say(sample.accessToken, 'one', 'PlaySongIntent', { title: 'halo', room: 'kitchen' });
      await say(sample.accessToken, 'two', 'AMAZON.PauseIntent');
      await say(clara.accessToken, 'three', 'PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'office' });

      const page = await client.get('/admin/echos');
      const echos = echosOn(page);
      expect(echos.map(({ account, text }) => [account, /Echo \d/.exec(text)?.[0], /“.*”/.exec(text)?.[0]])).toEqual([
        ['Sample', 'Echo 1', '“play halo in the kitchen”'],
        ['Sample', 'Echo 2', '“pause”'],
        ['Clara', 'Echo 1', '“play dancing queen by abba in the office”'],
      ]);
      expect(page.text).toContain('this is the kitchen Echo');

      const livingRoom = server().house.playerId('Living Room');
      const [, , third] = echos;
      const saved = await client.post('/admin/echos', { ...third?.fields, room: livingRoom, action: 'set-room' });
      expect(saved.location).toBe('/admin/echos?notice=room_set');
      const after = await client.get('/admin/echos?notice=room_set');
      expect(after.text).toContain('Saved.');
      expect(echosOn(after)[2]?.room).toBe('Living Room');
      expect((await client.post('/admin/echos', { ...third?.fields, action: 'remove-room' })).location).toBe('/admin/echos?notice=room_removed');
      expect((await client.post('/admin/echos', { ...third?.fields, grant: 'nobody', action: 'remove-room' })).location).toContain('already_removed');
    });

    it('says when Music Assistant does not answer, and asks to sign in again when it has taken back its token', async () => {
      const { client } = await signInForAdmin(server());
      await server().house.control.down();
      expect((await client.get('/admin/echos')).text).toContain('Music Assistant does not answer right now');
      await server().house.control.up();
      server().house.control.revokeAllTokens();
      expect((await client.get('/admin/echos')).location).toBe('/login?next=admin&notice=sign_in_again');
      expect((await client.get('/admin')).location).toBe('/login?next=admin');
    });

    it('were heard so many minutes ago, as long as that is remembered; what was only typed does not count', async () => {
      const { accessToken } = await server().link(ADMIN);
      await server().post(server().echo({ accessToken, deviceId: 'four' }).intent('AMAZON.PauseIntent'));
      const { client } = await signInForAdmin(server());
      const heard = async () => {
        const own = echosOn(await client.get('/admin/echos')).find(({ account }) => account?.toLowerCase() === 'admin');
        return /Last heard: (just now|[\w ]+? ago)/.exec(own?.text ?? '')?.[1];
      };
      expect(await heard()).toBe('just now');
      try {
        moved = 2 * MINUTE;
        const start = await client.get('/admin/simulator');
        const [, echo = ''] = /<option value="([^"]+\/[^"]+)"/.exec(start.html) ?? [];
        expect(echo).not.toBe('');
        expect(factsOn(await simulate(client, { phrase: 'pause', echo })).Intent).toBe('AMAZON.PauseIntent');
        expect(await heard()).toBe('2 minutes ago');
      } finally {
        moved = 0;
      }
    });
  },
  { clock },
);
