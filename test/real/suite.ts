import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createBrowser } from '../../demo/browser.js';
import type { LinkedAccount } from '../../demo/link-account.js';
import { SECOND } from '../../src/time.js';
import { eventually } from '../support/eventually.js';
import { speech, startTestServer, type TestServer } from '../support/test-server.js';

/** A Music Assistant with a few songs and at least one player that is switched on. */
export type RealHouse = { url: string; username: string; password: string };

const wirePlayer = z.object({
  player_id: z.string(),
  name: z.string(),
  available: z.boolean(),
  playback_state: z.string(),
  volume_level: z.number().nullable(),
  type: z.string(),
});
const wireTrack = z.object({ name: z.string(), artists: z.array(z.object({ name: z.string() })) });
type WirePlayer = z.output<typeof wirePlayer>;

/**
 * The main job against a Music Assistant, whichever it is: link, play, pause, volume, unlink. Asks Music Assistant itself what happened, over its
 * own API and with its own sign-in, not through our client. The player's volume is put back at the end.
 */
export function describeHouse(name: string, getHouse: () => Promise<RealHouse>): void {
  describe(name, () => {
    let house: RealHouse;
    let server: TestServer;
    let token: string;
    let account: LinkedAccount;
    let player: WirePlayer;
    let track: z.output<typeof wireTrack>;

    const musicAssistant = async (command: string, args: Record<string, unknown> = {}) => {
      const response = await fetch(`${house.url}/api`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ message_id: '1', command, args }),
      });
      if (response.status !== 200) throw new Error(`${command}: ${response.status} ${await response.text()}`);
      return response.json();
    };
    const playerNow = async (): Promise<WirePlayer> => wirePlayer.parse(await musicAssistant('players/get', { player_id: player.player_id }));
    const tokens = async (): Promise<number> => z.array(z.unknown()).parse(await musicAssistant('auth/tokens')).length;
    const say = async (intent: string, slots: Record<string, string>) => {
      const { status, body } = await server.post(server.echo({ accessToken: account.accessToken }).intent(intent, slots));
      expect(status).toBe(200);
      return body;
    };

    beforeAll(async () => {
      house = await getHouse();
      const login = await fetch(`${house.url}/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ credentials: { username: house.username, password: house.password } }),
      });
      token = z.object({ token: z.string() }).parse(await login.json()).token;
      server = await startTestServer({ env: { MUSIC_ASSISTANT_URL: house.url } });
      const players = z.array(wirePlayer).parse(await musicAssistant('players/all'));
      const usable = players.find((candidate) => candidate.available && candidate.type === 'player');
      if (usable === undefined) throw new Error('this Music Assistant has no available player');
      player = usable;
      const tracks = z.array(wireTrack).parse(await musicAssistant('music/tracks/library_items', { limit: 50 }));
      const plain = tracks.find((candidate) => /^[A-Za-z ]{5,}$/.test(candidate.name)) ?? tracks[0];
      if (plain === undefined) throw new Error('this Music Assistant has no track in its library');
      track = plain;
    }, 30 * SECOND);

    afterAll(async () => {
      if (server === undefined) return;
      await account?.signOut();
      if (player?.volume_level != null) await musicAssistant('players/cmd/volume_set', { player_id: player.player_id, volume_level: player.volume_level });
      if (player !== undefined) await musicAssistant('players/cmd/stop', { player_id: player.player_id }).catch(() => undefined);
      await fetch(`${house.url}/auth/logout`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
      await server.close();
    });

    it('links an account', async () => {
      account = await server.link({ username: house.username, password: house.password });
      expect(account.expiresInSeconds).toBe(3600);
    });

    it('plays a song of the library on the player that was said', async () => {
      const artist = track.artists[0]?.name ?? '';
      const answer = await say('PlaySongIntent', { title: track.name.toLowerCase(), artist: artist.toLowerCase(), room: player.name.toLowerCase() });
      expect(speech(answer)).toContain(track.name);
      expect(speech(answer).toLowerCase()).toContain(player.name.toLowerCase());
      await eventually(async () => expect((await playerNow()).playback_state).toBe('playing'));
    });

    it('sets the volume', async () => {
      await say('SetVolumeIntent', { amount: '2', room: player.name.toLowerCase() });
      await eventually(async () => expect((await playerNow()).volume_level).toBe(20));
    });

    it('pauses', async () => {
      await say('PauseIntent', { room: player.name.toLowerCase() });
      await eventually(async () => expect((await playerNow()).playback_state).not.toBe('playing'));
    });

    it('unlinks on /accounts: the MA token is revoked and the next phrase asks to link again', async () => {
      const before = await tokens();
      const browser = createBrowser({ stopAt: () => false });
      const signIn = await browser.open(`${server.publicUrl}/accounts`);
      const accounts = await signIn.submit({ username: house.username, password: house.password });
      await accounts.submit({ action: 'remove' });
      const answer = await say('PauseIntent', { room: player.name.toLowerCase() });
      expect(answer.response.card?.type).toBe('LinkAccount');
      // One token fewer than before, although signing in on the page made one of its own.
      await eventually(async () => expect(await tokens()).toBe(before));
    });
  });
}
