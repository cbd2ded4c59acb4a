import { afterEach, describe, expect, it } from '@jest/globals';
import { startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { SECOND } from '../../src/time.js';
import { type RecordedHouse, SETTLED, startRecordedHouse, textAt } from './recorded-house.js';

/** What single exchanges cannot show: how the house behaves over time, as music-assistant-observed describes real servers. */

const ALBUM = 'library://album/1';
const SONG = 'library://track/16';

const open: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((house) => house.close())));

const start = async (version: '2.7' | '2.8' = '2.8'): Promise<RecordedHouse> => {
  const house = await startRecordedHouse(version);
  open.push(house);
  return house;
};
const kitchenOf = (house: RecordedHouse) => house.players().find(({ name }) => name === 'Kitchen');
const play = async (house: RecordedHouse, media: unknown, options: Record<string, unknown> = {}) => {
  await house.run('player_queues/play_media', { queue_id: house.kitchen, media, ...options });
};
const queueOf = (house: RecordedHouse) => house.run('player_queues/get', { queue_id: house.kitchen });
const playerOf = (house: RecordedHouse) => house.run('players/get', { player_id: house.kitchen });

describe('option "replace" while something plays', () => {
  it('is silence on 2.8: the queue says it plays, player_queues/play starts it, players/cmd/play does not', async () => {
    const house = await start('2.8');
    await play(house, ALBUM);
    house.pass(SETTLED);
    await play(house, 'library://album/7', { option: 'replace' });
    house.pass(SETTLED);
    expect(kitchenOf(house)).toMatchObject({ state: 'idle' });
    expect(await playerOf(house)).toMatchObject({ playback_state: 'idle' });
    expect(await queueOf(house)).toMatchObject({ state: 'playing' });
    await house.run('players/cmd/play', { player_id: house.kitchen });
    expect(kitchenOf(house)).toMatchObject({ state: 'idle' });
    await house.run('player_queues/play', { queue_id: house.kitchen });
    expect(kitchenOf(house)).toMatchObject({ state: 'playing', album: 'Arrival' });
  });

  it('plays on 2.7', async () => {
    const house = await start('2.7');
    await play(house, ALBUM);
    await play(house, 'library://album/7', { option: 'replace' });
    expect(kitchenOf(house)).toMatchObject({ state: 'playing', album: 'Arrival' });
  });

  it('with an address that leads nowhere empties the queue; without the option, queue and music stay', async () => {
    const house = await start('2.7');
    await play(house, ALBUM);
    await expect(play(house, 'library://album/999')).rejects.toThrow('500');
    expect(house.queue('Kitchen')).toHaveLength(4);
    await expect(play(house, 'library://album/999', { option: 'replace' })).rejects.toThrow('500');
    expect(house.queue('Kitchen')).toHaveLength(0);
  });
});

describe('play_media without option', () => {
  it('inserts a track at the current place and starts it; what is older stays', async () => {
    const house = await start();
    await play(house, SONG);
    await play(house, 'library://track/1');
    expect(house.queue('Kitchen')).toEqual(['ABBA - Dancing Queen', 'Queen - Bohemian Rhapsody']);
    expect(kitchenOf(house)).toMatchObject({ title: 'Bohemian Rhapsody' });
  });

  it('replaces the queue with an album, an artist, a playlist', async () => {
    const house = await start();
    await play(house, ALBUM);
    await play(house, 'library://playlist/7');
    expect(house.queue('Kitchen')).toEqual([
      "Norah Jones - Don't Know Why",
      'Miles Davis - So What',
      'Norah Jones - Sunrise',
      'Nina Simone - Feeling Good',
      'Miles Davis - Blue in Green',
    ]);
    await play(house, 'library://artist/11');
    expect(house.queue('Kitchen').sort()).toEqual(['Norah Jones - Come Away with Me', "Norah Jones - Don't Know Why", 'Norah Jones - Sunrise']);
    expect(kitchenOf(house)).toMatchObject({ state: 'playing', artist: 'Norah Jones' });
  });

  it('after clear with skip_stop leaves one song, playing; the old one sounds until then', async () => {
    for (const version of ['2.7', '2.8'] as const) {
      const house = await start(version);
      await play(house, ALBUM);
      await house.run('player_queues/clear', { queue_id: house.kitchen, skip_stop: true });
      expect(kitchenOf(house)).toMatchObject({ state: 'playing', title: 'Bohemian Rhapsody' });
      await play(house, SONG);
      expect(house.queue('Kitchen')).toEqual(['ABBA - Dancing Queen']);
      expect(kitchenOf(house)).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
    }
  });

  it('after clear with skip_stop starts a list of two with the second', async () => {
    const house = await start();
    await play(house, ALBUM);
    await house.run('player_queues/clear', { queue_id: house.kitchen, skip_stop: true });
    await play(house, [SONG, 'library://track/1'], { option: 'play' });
    expect(kitchenOf(house)).toMatchObject({ title: 'Bohemian Rhapsody' });
  });

  it('right after clear without skip_stop is silence on 2.8: the stop comes last', async () => {
    const house = await start();
    await play(house, ALBUM);
    await house.run('player_queues/clear', { queue_id: house.kitchen });
    await play(house, SONG);
    expect(kitchenOf(house)).toMatchObject({ state: 'idle' });
  });
});

describe('what the API shows right after a command (2.8)', () => {
  it('is the old state and volume for a quarter of a second; the truth is at once', async () => {
    const house = await start();
    await play(house, ALBUM);
    house.pass(SETTLED);
    await house.run('players/cmd/pause', { player_id: house.kitchen });
    await house.run('players/cmd/volume_set', { player_id: house.kitchen, volume_level: 55 });
    expect(kitchenOf(house)).toMatchObject({ state: 'paused', volume: 55 });
    expect(await playerOf(house)).toMatchObject({ playback_state: 'playing', volume_level: 20 });
    house.pass(300);
    expect(await playerOf(house)).toMatchObject({ playback_state: 'paused', volume_level: 55 });
  });

  it('is no current item for a second and a half after play_media on a playing queue', async () => {
    const house = await start();
    await play(house, ALBUM);
    house.pass(SETTLED);
    await play(house, SONG);
    expect(await queueOf(house)).toMatchObject({ state: 'playing', current_item: null, current_index: null });
    expect(await playerOf(house)).toMatchObject({ playback_state: 'playing', current_media: null });
    house.pass(1.6 * SECOND);
    expect(await queueOf(house)).toMatchObject({ current_item: { name: 'ABBA - Dancing Queen' } });
  });

  it('is the new track after next, then the old one, then the new one', async () => {
    const house = await start();
    await play(house, ALBUM);
    house.pass(SETTLED);
    await house.run('player_queues/next', { queue_id: house.kitchen });
    const shown = async () => {
      const player = await playerOf(house);
      return JSON.stringify(player).match(/"title":"([^"]*)"/)?.[1];
    };
    expect(await shown()).toBe("'39");
    house.pass(1.4 * SECOND);
    expect(await shown()).toBe('Bohemian Rhapsody');
    house.pass(0.5 * SECOND);
    expect(await shown()).toBe("'39");
  });

  it('is the truth on 2.7', async () => {
    const house = await start('2.7');
    await play(house, ALBUM);
    await house.run('players/cmd/volume_set', { player_id: house.kitchen, volume_level: 55 });
    expect(await playerOf(house)).toMatchObject({ playback_state: 'playing', volume_level: 55, current_media: { title: 'Bohemian Rhapsody' } });
  });
});

describe('time', () => {
  it('ends tracks, then the queue, which is empty five seconds later', async () => {
    const house = await start();
    await play(house, 'library://album/7');
    house.pass(232 * SECOND);
    expect(kitchenOf(house)).toMatchObject({ title: 'Money, Money, Money' });
    house.pass(186 * SECOND);
    expect(kitchenOf(house)).toMatchObject({ state: 'idle' });
    expect(house.queue('Kitchen')).toHaveLength(2);
    house.pass(5 * SECOND);
    expect(house.queue('Kitchen')).toHaveLength(0);
  });

  it('ends a pause after half a minute; play goes on where it was', async () => {
    const house = await start();
    await play(house, ALBUM);
    house.pass(100 * SECOND);
    await house.run('players/cmd/pause', { player_id: house.kitchen });
    house.pass(31 * SECOND);
    expect(kitchenOf(house)).toMatchObject({ state: 'idle' });
    await house.run('players/cmd/play', { player_id: house.kitchen });
    house.pass(SECOND);
    expect(await queueOf(house)).toMatchObject({ state: 'playing', elapsed_time: 101 });
  });

  it('decides what previous does: one back within five seconds, later the beginning of the track', async () => {
    const house = await start();
    await play(house, ALBUM);
    await house.run('players/cmd/next', { player_id: house.kitchen });
    house.pass(6 * SECOND);
    await house.run('players/cmd/previous', { player_id: house.kitchen });
    expect(kitchenOf(house)).toMatchObject({ title: "'39" });
    await house.run('players/cmd/previous', { player_id: house.kitchen });
    expect(kitchenOf(house)).toMatchObject({ title: 'Bohemian Rhapsody' });
  });

  it('next at the end of the queue changes nothing, and with repeat it begins again', async () => {
    const house = await start();
    await play(house, 'library://album/7');
    await house.run('players/cmd/next', { player_id: house.kitchen });
    await house.run('players/cmd/next', { player_id: house.kitchen });
    expect(kitchenOf(house)).toMatchObject({ title: 'Money, Money, Money' });
    await house.run('player_queues/repeat', { queue_id: house.kitchen, repeat_mode: 'all' });
    await house.run('players/cmd/next', { player_id: house.kitchen });
    expect(kitchenOf(house)).toMatchObject({ title: 'Dancing Queen' });
  });
});

describe('nothing is checked', () => {
  it('a volume of 150 is refused and stored', async () => {
    const house = await start();
    await expect(house.run('players/cmd/volume_set', { player_id: house.kitchen, volume_level: 150 })).rejects.toThrow('500');
    expect(kitchenOf(house)).toMatchObject({ volume: 150 });
  });

  it('an unknown repeat mode is stored, and then nothing plays from that queue', async () => {
    const house = await start();
    await house.run('player_queues/repeat', { queue_id: house.kitchen, repeat_mode: 'banana' });
    expect(await queueOf(house)).toMatchObject({ repeat_mode: 'unknown' });
    await expect(play(house, SONG)).rejects.toThrow('500');
  });
});

describe('groups', () => {
  const grouped = async () => {
    const house = await start();
    await play(house, ALBUM);
    await house.run('players/cmd/group', { player_id: house.livingRoom, target_player: house.kitchen });
    house.pass(SETTLED);
    return house;
  };

  it('commands to a member act on all; its own queue plays nothing', async () => {
    const house = await grouped();
    await house.run('players/cmd/pause', { player_id: house.livingRoom });
    expect(house.players().map(({ state }) => state)).toEqual(['paused', 'paused', 'idle']);
    expect(await house.run('player_queues/get_active_queue', { player_id: house.livingRoom })).toMatchObject({ queue_id: house.kitchen });
  });

  it("what is played on a member's queue plays everywhere, and that queue becomes the leader's", async () => {
    const house = await grouped();
    await house.run('player_queues/play_media', { queue_id: house.livingRoom, media: SONG });
    house.pass(SETTLED);
    expect(kitchenOf(house)).toMatchObject({ title: 'Dancing Queen' });
    expect(await playerOf(house)).toMatchObject({ active_source: house.livingRoom, group_members: [house.kitchen, house.livingRoom] });
  });

  it('a member that leaves is silent, the leader plays on', async () => {
    const house = await grouped();
    await house.run('players/cmd/ungroup', { player_id: house.livingRoom });
    expect(house.players().map(({ state }) => state)).toEqual(['playing', 'idle', 'idle']);
  });

  it('group volume is the average, and setting it moves everyone by the same step', async () => {
    const house = await grouped();
    await house.run('players/cmd/volume_set', { player_id: house.livingRoom, volume_level: 60 });
    await house.run('players/cmd/group_volume', { player_id: house.kitchen, volume_level: 50 });
    expect(house.players().map(({ volume }) => volume)).toEqual([30, 70, 20]);
  });
});

describe('moving music', () => {
  it('transfer while playing goes on at the same place in the other room', async () => {
    const house = await start();
    await play(house, ALBUM);
    house.pass(50 * SECOND);
    await house.run('player_queues/transfer', { source_queue_id: house.kitchen, target_queue_id: house.livingRoom });
    expect(house.players().map(({ state, title }) => [state, title])).toEqual([
      ['idle', undefined],
      ['playing', 'Bohemian Rhapsody'],
      ['idle', undefined],
    ]);
    expect(house.queue('Kitchen')).toEqual([]);
  });

  it('transfer of an empty queue wipes the other one, whose track plays to its end', async () => {
    const house = await start();
    await play(house, ALBUM);
    await house.run('player_queues/transfer', { source_queue_id: house.livingRoom, target_queue_id: house.kitchen });
    expect(house.queue('Kitchen')).toEqual([]);
    expect(kitchenOf(house)).toMatchObject({ state: 'playing' });
    house.pass(355 * SECOND);
    expect(kitchenOf(house)).toMatchObject({ state: 'idle' });
  });
});

describe('the player filter', () => {
  it('hides players from the list, and does not protect queues', async () => {
    const house = await start();
    await play(house, ALBUM);
    house.control.setPlayerFilter('marie', [house.livingRoom]);
    const marie = (command: string, args: Record<string, unknown>) =>
      house.send({ method: 'POST', path: '/api', authorization: 'Bearer <marie_ll>', body: JSON.stringify({ command, args, message_id: '1' }) });
    expect((await marie('players/cmd/pause', { player_id: house.kitchen })).status).toBe(500);
    expect(kitchenOf(house)).toMatchObject({ state: 'playing', title: 'Bohemian Rhapsody' });
    expect((await marie('player_queues/next', { queue_id: house.kitchen })).status).toBe(200);
    expect(kitchenOf(house)).toMatchObject({ title: "'39" });
  });
});

describe('2.7 answers late', () => {
  it('play_media sounds at once, and the answer comes after two seconds; fast houses do not wait', async () => {
    const house = await startSampleHouse({ version: '2.7' });
    open.push(house);
    const login = await fetch(`${house.url}/auth/login`, {
      method: 'POST',
      body: JSON.stringify({ credentials: { username: 'sample', password: 'sample-house' } }),
    });
    const token = textAt(await login.json(), 'token');
    const startedAt = performance.now();
    const answered = fetch(`${house.url}/api`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ command: 'player_queues/play_media', args: { queue_id: house.playerId('Kitchen'), media: SONG } }),
    });
    await new Promise<void>((resolve) => house.on('change', resolve));
    expect(house.players()[0]).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
    expect((await answered).status).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThan(2 * SECOND);
  });
});

describe('control', () => {
  const get = (house: RecordedHouse, path = '/info') => house.send({ method: 'GET', path });

  it('down refuses connections, up takes them again at the same place', async () => {
    const house = await start();
    await house.control.down();
    await expect(get(house)).rejects.toThrow();
    await house.control.up();
    expect((await get(house)).status).toBe(200);
  });

  it('hang leaves requests unanswered and undone until release', async () => {
    const house = await start();
    await play(house, ALBUM);
    house.control.hang('players/cmd/pause');
    const pending = house.run('players/cmd/pause', { player_id: house.kitchen });
    expect((await get(house)).status).toBe(200);
    expect(kitchenOf(house)).toMatchObject({ state: 'playing' });
    house.control.release();
    await pending;
    expect(kitchenOf(house)).toMatchObject({ state: 'paused' });
  });

  it('failNext fails once, and only what it is meant for', async () => {
    const house = await start();
    house.control.failNext(503, 'no', '/info');
    await house.run('players/all');
    expect((await get(house)).status).toBe(503);
    expect((await get(house)).status).toBe(200);
  });

  it('setVersion below 28 is a house without accounts', async () => {
    const house = await start();
    house.control.setVersion(27);
    expect((await house.send({ method: 'POST', path: '/auth/login', body: '{}' })).status).toBe(404);
    expect((await house.send({ method: 'POST', path: '/api', body: '{"command":"players/all"}' })).status).toBe(200);
  });

  it('a speaker that loses power forgets what it played, and comes back silent', async () => {
    const house = await start();
    await play(house, ALBUM);
    house.control.offline('Kitchen');
    house.control.online('Kitchen');
    expect(kitchenOf(house)).toEqual({ name: 'Kitchen', state: 'idle', volume: 20, muted: false });
  });

  it('every command is noted with its user, also those that fail', async () => {
    const house = await start();
    const before = house.commands.length;
    await house.send({ method: 'POST', path: '/api', authorization: 'Bearer <marie_ll>', body: '{"command":"players/all"}' });
    await house.send({ method: 'POST', path: '/api', body: '{"command":"no/such","args":{"a":1}}' });
    expect(house.commands.slice(before)).toEqual([
      { command: 'players/all', args: {}, user: 'marie' },
      { command: 'no/such', args: { a: 1 } },
    ]);
  });
});
