import { expect } from '@jest/globals';
import { z } from 'zod';
import type { LinkedAccount } from '../../src/linking-client/link-account.js';
import type { SlotSpoken } from '../../src/simulator/envelopes.js';
import { speech, startTestServer, type TestServer } from '../support/test-server.js';

/** A Music Assistant with a few songs and at least one player that is switched on. */
export type RealHouse = { url: string; username: string; password: string };

const wirePlayer = z.object({
  player_id: z.string(),
  provider: z.string(),
  name: z.string(),
  available: z.boolean(),
  playback_state: z.string(),
  volume_level: z.number().nullable(),
  type: z.string(),
  synced_to: z.string().nullish(),
  can_group_with: z.array(z.string()).default([]),
});
const wireItem = z.object({ name: z.string(), uri: z.string(), media_type: z.string(), favorite: z.boolean().default(false) });
const wireTrack = wireItem.extend({ artists: z.array(z.object({ name: z.string() })) });
const wireQueue = z.object({
  items: z.number(),
  state: z.string(),
  current_index: z.number().nullish(),
  elapsed_time: z.number(),
  shuffle_enabled: z.boolean(),
  repeat_mode: z.string(),
  current_item: z.object({ media_item: wireItem.nullish() }).nullish(),
});
const wireQueueItems = z.array(z.object({ name: z.string() }));

export type WirePlayer = z.output<typeof wirePlayer>;
export type WireItem = z.output<typeof wireItem>;
export type WireTrack = z.output<typeof wireTrack>;

/** Our server before a Music Assistant, an account to link, and that Music Assistant's own word on what happened: over its API, not our client. */
export type Visit = {
  house: RealHouse;
  server: TestServer;
  schemaVersion: number;
  /** The player that everything happens on, and another one if there is. */
  player: WirePlayer;
  second: WirePlayer | undefined;
  /** Songs of the library whose names are plain words; different names. */
  tracks: readonly WireTrack[];
  ask(command: string, args?: Record<string, unknown>): Promise<unknown>;
  link(): Promise<LinkedAccount>;
  /** A phrase, after `link`. @returns what is said, in lower case. */
  say(intent: string, slots?: Record<string, SlotSpoken>): Promise<string>;
  playerNow(player: WirePlayer): Promise<WirePlayer>;
  queueNow(player: WirePlayer): Promise<z.output<typeof wireQueue>>;
  queueNames(player: WirePlayer): Promise<string[]>;
  item(uri: string): Promise<WireItem>;
  listed(kind: 'radios' | 'podcasts' | 'audiobooks'): Promise<readonly WireItem[]>;
  /** Stops the music, puts volumes, order and groups back, ends the sign-in. */
  leave(): Promise<void>;
};

export const roomOf = ({ name }: WirePlayer): string => name.toLowerCase();

export async function visit(house: RealHouse): Promise<Visit> {
  const login = await fetch(`${house.url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ credentials: { username: house.username, password: house.password } }),
  });
  const { token } = z.object({ token: z.string() }).parse(await login.json());
  const info = z.object({ schema_version: z.number() }).parse(await (await fetch(`${house.url}/info`)).json());

  const ask = async (command: string, args: Record<string, unknown> = {}): Promise<unknown> => {
    const response = await fetch(`${house.url}/api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ message_id: '1', command, args }),
    });
    if (response.status !== 200) throw new Error(`${command}: ${response.status} ${await response.text()}`);
    return response.json();
  };

  const players = z.array(wirePlayer).parse(await ask('players/all'));
  const [player, ...others] = players.filter(({ available, type, synced_to: leader }) => available && type === 'player' && !leader);
  if (player === undefined) throw new Error('this Music Assistant has no available player');
  const second = others.find(({ player_id: id, provider }) => player.can_group_with.includes(id) || player.can_group_with.includes(provider)) ?? others[0];
  const listed = z.array(wireTrack).parse(await ask('music/tracks/library_items', { limit: 200 }));
  const plain = listed.filter(({ name }) => /^[A-Za-z ]{5,}$/.test(name));
  const tracks = [...new Map((plain.length > 2 ? plain : listed).map((track) => [track.name, track])).values()];
  if (tracks.length === 0) throw new Error('this Music Assistant has no track in its library');

  const queueNow = async ({ player_id: id }: WirePlayer) => wireQueue.parse(await ask('player_queues/get', { queue_id: id }));
  const before = await queueNow(player);

  const server = await startTestServer({ env: { MUSIC_ASSISTANT_URL: house.url } });
  let account: LinkedAccount | undefined;

  const restore = async ({ player_id: id, volume_level: level }: WirePlayer) => {
    const ignoring = (command: string, args: Record<string, unknown>) => ask(command, args).catch(() => undefined);
    await ignoring('players/cmd/ungroup', { player_id: id });
    await ignoring('players/cmd/stop', { player_id: id });
    if (level !== null) await ask('players/cmd/volume_set', { player_id: id, volume_level: level });
  };

  return {
    house,
    server,
    schemaVersion: info.schema_version,
    player,
    second,
    tracks,
    ask,
    async link() {
      account = await server.link({ username: house.username, password: house.password });
      return account;
    },
    async say(intent, slots = {}) {
      if (account === undefined) throw new Error('not linked yet');
      const { status, body } = await server.post(server.echo({ accessToken: account.accessToken }).intent(intent, slots));
      expect(status).toBe(200);
      return `${speech(body)}${body.response.card?.type === 'LinkAccount' ? ' [link account]' : ''}`.toLowerCase();
    },
    playerNow: async ({ player_id: id }) => wirePlayer.parse(await ask('players/get', { player_id: id })),
    queueNow,
    queueNames: async ({ player_id: id }) => wireQueueItems.parse(await ask('player_queues/items', { queue_id: id })).map(({ name }) => name),
    item: async (uri) => wireItem.parse(await ask('music/item_by_uri', { uri })),
    listed: async (kind) => z.array(wireItem).parse(await ask(`music/${kind}/library_items`, { limit: 50 })),
    async leave() {
      await account?.signOut();
      await ask('player_queues/shuffle', { queue_id: player.player_id, shuffle_enabled: before.shuffle_enabled });
      await ask('player_queues/repeat', { queue_id: player.player_id, repeat_mode: before.repeat_mode });
      for (const each of [player, ...(second === undefined ? [] : [second])]) await restore(each);
      await fetch(`${house.url}/auth/logout`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
      await server.close();
    },
  };
}
