import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import type { Commands } from '../../src/music-assistant/commands.js';
import { createMusicAssistant, type MusicAssistant } from '../../src/music-assistant/music-assistant.js';
import { MEDIA_TYPES } from '../../src/music-assistant/types.js';
import { SECOND } from '../../src/time.js';

let house: SampleHouse;
let musicAssistant: MusicAssistant;
let commands: Commands;
let kitchen: string;

beforeAll(async () => {
  house = await startSampleHouse({ fast: true });
  house.control.addPlayer({ name: 'Garden', canSetVolume: false });
  house.control.offline('Garden');
  musicAssistant = createMusicAssistant({ url: house.url });
  const { token } = await musicAssistant.login({ username: 'sample', password: 'sample-house' });
  commands = musicAssistant.connect(token, { signal: AbortSignal.timeout(20 * SECOND) });
  kitchen = house.playerId('Kitchen');
});
afterAll(async () => {
  await musicAssistant.close();
  await house.close();
});

const sent = () => house.commands.at(-1);
const truth = (name = 'Kitchen') => house.players().find((player) => player.name === name);
const ofNothing = { artists: [], albums: [], tracks: [], playlists: [], radios: [] };

describe('players', () => {
  it('are read into our terms, offline ones included', async () => {
    const players = await commands.players();
    expect(players.map(({ name, available }) => [name, available])).toEqual([
      ['Kitchen', true],
      ['Living Room', true],
      ['Office', true],
      ['Garden', false],
    ]);
    expect(players[0]).toEqual({
      playerId: kitchen,
      name: 'Kitchen',
      type: 'player',
      available: true,
      playbackState: 'idle',
      volumeLevel: 25,
      volumeMuted: false,
      canMute: true,
      canSetVolume: true,
      groupMembers: [],
      activeSource: kitchen,
      hidden: false,
      groupVolume: 25,
    });
  });

  it('say what they cannot do', async () => {
    const players = await commands.players();
    expect(players.map(({ canMute, canSetVolume }) => [canMute, canSetVolume])).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('from a server before schema 27 are read by the old names', async () => {
    house.control.failNext(200, JSON.stringify([{ player_id: 'x', display_name: 'Den', state: 'playing', group_childs: ['x', 'y'] }]), 'players/all');
    expect(await commands.players()).toEqual([
      {
        playerId: 'x',
        name: 'Den',
        type: 'player',
        available: true,
        playbackState: 'playing',
        canMute: false,
        canSetVolume: false,
        groupMembers: ['x', 'y'],
        hidden: false,
      },
    ]);
  });

  it('in a state that we do not know are in state unknown, and unknown keys do not matter', async () => {
    house.control.failNext(200, JSON.stringify([{ player_id: 'x', name: 'Den', playback_state: 'buffering', dance_floor: { lights: true } }]), 'players/all');
    expect((await commands.players())[0]).toMatchObject({ playbackState: 'unknown' });
  });

  it('that play say what, and what a group plays is said by all of it', async () => {
    await commands.playMedia({ queueId: kitchen, uri: 'library://track/1' });
    const [player] = await commands.players();
    expect(player).toMatchObject({
      playbackState: 'playing',
      currentMedia: { title: 'Bohemian Rhapsody', artist: 'Queen', album: 'A Night at the Opera', uri: 'library://track/1' },
    });
  });
});

describe('search', () => {
  it('gives items in our terms', async () => {
    const { tracks, albums } = await commands.search({ query: 'queen - bohemian', mediaTypes: ['track', 'album'] });
    expect(tracks).toEqual([
      {
        uri: 'library://track/1',
        mediaType: 'track',
        name: 'Bohemian Rhapsody',
        version: '',
        artists: ['Queen'],
        album: 'A Night at the Opera',
        inLibrary: true,
        favorite: false,
        durationSeconds: 354,
      },
    ]);
    expect(albums).toEqual([]);
    expect(sent()?.args).toEqual({ search_query: 'queen - bohemian', media_types: ['album', 'track'], limit: 25 });
  });

  it('asks for the types that are wanted, no others, and clamps the limit', async () => {
    await commands.search({ query: ' ABBA ', mediaTypes: MEDIA_TYPES, limit: 1e6 });
    expect(sent()?.args).toEqual({ search_query: 'ABBA', media_types: ['artist', 'album', 'track', 'playlist', 'radio'], limit: 100 });
    await commands.search({ query: 'ABBA', mediaTypes: ['playlist'], limit: 0 });
    expect(sent()?.args).toMatchObject({ media_types: ['playlist'], limit: 1 });
  });

  it('for nothing, or for no type, does not ask: Music Assistant would answer with the whole library', async () => {
    const before = commands.calls;
    expect(await commands.search({ query: '  ', mediaTypes: ['track'] })).toEqual(ofNothing);
    expect(await commands.search({ query: 'ABBA', mediaTypes: [] })).toEqual(ofNothing);
    expect(commands.calls).toBe(before);
  });

  it('reads mappings, summaries and missing buckets, and leaves out what is of another type', async () => {
    const reply = {
      albums: [
        { uri: 'spotify://album/1', name: 'Debut', media_type: 'album', provider: 'spotify', available: true },
        { uri: 'library://collection/2', name: 'Everything', media_type: 'collection' },
      ],
      radio: [{ uri: 'library://radio/3', name: 'Radio Paradise', media_type: 'radio', duration: 0, artists: null }],
      sound_effects: [{ nonsense: true }],
    };
    house.control.failNext(200, JSON.stringify(reply), 'music/search');
    expect(await commands.search({ query: 'x', mediaTypes: MEDIA_TYPES })).toEqual({
      ...ofNothing,
      albums: [{ uri: 'spotify://album/1', mediaType: 'album', name: 'Debut', version: '', artists: [], inLibrary: false, favorite: false }],
      radios: [{ uri: 'library://radio/3', mediaType: 'radio', name: 'Radio Paradise', version: '', artists: [], inLibrary: true, favorite: false }],
    });
  });
});

describe('playing', () => {
  it('playMedia never sends an option: "replace" while something plays is silence on 2.8', async () => {
    await commands.playMedia({ queueId: kitchen, uri: 'library://album/7' });
    expect(sent()).toMatchObject({ command: 'player_queues/play_media', args: { queue_id: kitchen, media: 'library://album/7' } });
    expect(sent()?.args).not.toHaveProperty('option');
    expect(truth()).toMatchObject({ state: 'playing', title: 'Dancing Queen', album: 'Arrival' });
  });

  it('clearQueue, then playMedia: that one song is in the queue, and it sounds', async () => {
    await commands.clearQueue(kitchen);
    expect(sent()).toMatchObject({ command: 'player_queues/clear', args: { queue_id: kitchen, skip_stop: true } });
    await commands.playMedia({ queueId: kitchen, uri: 'library://track/16' });
    expect(house.queue('Kitchen')).toEqual(['ABBA - Dancing Queen']);
    expect(truth()).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
  });

  it('pause, play, stop', async () => {
    await commands.pause(kitchen);
    expect(truth()).toMatchObject({ state: 'paused' });
    await commands.play(kitchen);
    expect(truth()).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
    await commands.stop(kitchen);
    expect(truth()).toMatchObject({ state: 'idle' });
  });

  it('next and playIndex move through the queue, and the queue says where it is', async () => {
    await commands.playMedia({ queueId: kitchen, uri: 'library://album/1' });
    await commands.next(kitchen);
    expect(truth()).toMatchObject({ title: "'39" });
    await commands.playIndex({ queueId: kitchen, index: 3 });
    expect(await commands.queue(kitchen)).toEqual({ queueId: kitchen, playbackState: 'playing', itemCount: 4, repeats: false, currentIndex: 3 });
    await commands.playIndex({ queueId: kitchen, index: -7 });
    expect(sent()?.args).toEqual({ queue_id: kitchen, index: 0 });
  });

  it('of a grouped player is on the queue that its active source names', async () => {
    const office = house.playerId('Office');
    await fetchAs('players/cmd/group', { player_id: office, target_player: kitchen });
    const player = (await commands.players()).find(({ playerId }) => playerId === office);
    expect(player).toMatchObject({ syncedTo: kitchen, activeSource: kitchen, playbackState: 'playing' });
    expect(await commands.queue(office)).toEqual({ queueId: office, playbackState: 'idle', itemCount: 0, repeats: false });
    await fetchAs('players/cmd/ungroup', { player_id: office });
  });

  it('a queue nobody knows is undefined', async () => {
    expect(await commands.queue('nope')).toBeUndefined();
  });
});

describe('volume', () => {
  for (const [level, expected] of [
    [40, 40],
    [33.4, 33],
    [150, 100],
    [-5, 0],
    [Number.POSITIVE_INFINITY, 100],
  ] as const) {
    it(`${level} becomes ${expected}: Music Assistant would store what it refuses`, async () => {
      await commands.setVolume({ playerId: kitchen, level });
      expect(sent()).toMatchObject({ command: 'players/cmd/volume_set', args: { player_id: kitchen, volume_level: expected } });
      expect(truth()).toMatchObject({ volume: expected });
    });
  }

  it('that is not a number is not sent', async () => {
    const before = house.commands.length;
    await expect(commands.setVolume({ playerId: kitchen, level: Number.NaN })).rejects.toThrow(RangeError);
    expect(house.commands).toHaveLength(before);
  });

  it('setMuted mutes and unmutes', async () => {
    await commands.setMuted({ playerId: kitchen, muted: true });
    expect(truth()).toMatchObject({ muted: true });
    await commands.setMuted({ playerId: kitchen, muted: false });
    expect(truth()).toMatchObject({ muted: false });
  });
});

describe('what Music Assistant answers is passed on as it is', () => {
  it('unknown and offline players do not fail: it says 200, and nothing happens', async () => {
    await commands.pause('nope');
    await commands.setVolume({ playerId: house.playerId('Garden'), level: 10 });
  });

  it('playMedia fails for unknown queues, offline players and addresses that lead nowhere', async () => {
    for (const [queueId, uri] of [
      ['nope', 'library://track/1'],
      [house.playerId('Garden'), 'library://track/1'],
      [kitchen, 'library://track/99999'],
    ] as const) {
      await expect(commands.playMedia({ queueId, uri })).rejects.toMatchObject({ code: 'rejected' });
    }
  });

  it('a player that this account may not use is refused', async () => {
    house.control.setPlayerFilter('sample', [house.playerId('Office')]);
    await expect(commands.pause(kitchen)).rejects.toMatchObject({ code: 'rejected' });
    expect((await commands.players()).map(({ name }) => name)).toEqual(['Office']);
    house.control.setPlayerFilter('sample', []);
  });
});

describe('calls', () => {
  it('counts every exchange, also those that fail', async () => {
    const fresh = musicAssistant.connect('no-such-token', { signal: AbortSignal.timeout(SECOND) });
    expect(fresh.calls).toBe(0);
    await expect(fresh.players()).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(fresh.pause(kitchen)).rejects.toMatchObject({ code: 'unauthorized' });
    expect(fresh.calls).toBe(2);
  });
});

/** Commands that the client does not have. */
async function fetchAs(command: string, args: Record<string, unknown>): Promise<void> {
  const { token } = await musicAssistant.login({ username: 'admin', password: 'sample-admin' });
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${house.url}/api`, { method: 'POST', headers, body: JSON.stringify({ command, args, message_id: '1' }) });
  expect(response.status).toBe(200);
}
