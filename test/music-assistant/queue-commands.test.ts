import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { type ConnectedHouse, startConnectedHouse } from './connected-house.js';

const ALBUM = 'library://album/1';
const SONG = 'library://track/16';
const OTHER_SONG = 'library://track/33';

let home: ConnectedHouse;
beforeEach(async () => {
  home = await startConnectedHouse();
});
afterEach(() => home.close());

const playing = async (uri = ALBUM) => {
  await home.commands.playMedia({ queueId: home.kitchen, uri });
};

describe('queueMedia', () => {
  it('puts music behind the current song, or at the end, and what sounds goes on', async () => {
    await playing();
    await home.commands.queueMedia({ queueId: home.kitchen, uri: SONG, where: 'next' });
    expect(home.sent()).toMatchObject({ command: 'player_queues/play_media', args: { media: SONG, option: 'next' } });
    await home.commands.queueMedia({ queueId: home.kitchen, uri: [OTHER_SONG], where: 'end' });
    expect(home.sent()?.args).toMatchObject({ media: [OTHER_SONG], option: 'add' });
    expect(home.house.queue('Kitchen')).toEqual([
      'Queen - Bohemian Rhapsody',
      'ABBA - Dancing Queen',
      "Queen - '39",
      'Queen - Love of My Life',
      "Queen - You're My Best Friend",
      "Norah Jones - Don't Know Why",
    ]);
    expect(home.truth()).toMatchObject({ state: 'playing', title: 'Bohemian Rhapsody' });
  });

  it('starts nothing where nothing plays', async () => {
    await home.commands.queueMedia({ queueId: home.kitchen, uri: SONG, where: 'end' });
    expect(home.truth()).toMatchObject({ state: 'idle' });
    expect(home.house.queue('Kitchen')).toEqual(['ABBA - Dancing Queen']);
  });
});

describe('a list of songs', () => {
  it('plays from its first on where the queue was empty', async () => {
    await home.commands.playMedia({ queueId: home.kitchen, uri: [SONG, OTHER_SONG] });
    expect(home.truth()).toMatchObject({ title: 'Dancing Queen' });
    expect(home.house.queue('Kitchen')).toHaveLength(2);
  });
});

describe('where a queue is', () => {
  it('the item, its place, and the position, which is as new as the answer', async () => {
    await playing();
    await home.commands.next(home.kitchen);
    home.pass(70 * SECOND);
    const queue = await home.commands.activeQueue(home.kitchen);
    expect(queue).toMatchObject({ queueId: home.kitchen, playbackState: 'playing', currentIndex: 1, elapsedSeconds: 70, shuffles: false });
    expect(queue?.currentItem).toMatchObject({ name: "Queen - '39", durationSeconds: 210, media: { uri: 'library://track/2', year: 1975, genres: ['Rock'] } });
  });

  it('the active queue of a member is that of its leader', async () => {
    await playing();
    await home.commands.group({ playerId: home.office, target: home.kitchen });
    expect(await home.commands.activeQueue(home.office)).toMatchObject({ queueId: home.kitchen, itemCount: 4 });
    expect(await home.commands.activeQueue('nope')).toBeUndefined();
  });

  it('a position that was told a while ago is brought up to date, unless the clocks must differ', async () => {
    const now = Date.parse('2026-11-22T12:00:00Z') / 1000;
    const told = async (queue: Record<string, unknown>) => {
      const item = { queue_item_id: 'a', name: 'A', duration: 200 };
      const body = { queue_id: 'x', items: 1, state: 'playing', current_item: item, elapsed_time: 30, ...queue };
      home.house.control.failNext(200, JSON.stringify(body), 'player_queues/get');
      return (await home.commands.queue('x'))?.elapsedSeconds;
    };
    expect(await told({ elapsed_time_last_updated: now - 12 })).toBe(42);
    expect(await told({ elapsed_time_last_updated: now + 90 })).toBe(30);
    expect(await told({ elapsed_time_last_updated: now - 7200 })).toBe(30);
    expect(await told({ elapsed_time_last_updated: now - 180 })).toBe(30);
    expect(await told({ elapsed_time_last_updated: now - 12, state: 'paused' })).toBe(30);
    expect(await told({ elapsed_time: -3 })).toBe(0);
    expect(await told({ elapsed_time: null })).toBe(0);
  });

  it('its items, from any place on', async () => {
    await playing();
    const items = await home.commands.queueItems({ queueId: home.kitchen, offset: 2, limit: 1 });
    expect(items).toMatchObject([{ name: 'Queen - Love of My Life', durationSeconds: 219, media: { name: 'Love of My Life', artists: ['Queen'] } }]);
    await home.commands.queueItems({ queueId: home.kitchen, offset: -4, limit: 1e9 });
    expect(home.sent()?.args).toMatchObject({ offset: 0, limit: 500 });
    expect(await home.commands.queueItems({ queueId: 'nope', offset: 0, limit: 5 })).toEqual([]);
  });
});

describe('seek', () => {
  it('goes to a second; what is before the beginning is the beginning', async () => {
    await playing();
    await home.commands.seek({ queueId: home.kitchen, position: 61.4 });
    expect(home.sent()?.args).toEqual({ queue_id: home.kitchen, position: 61 });
    expect(await home.commands.queue(home.kitchen)).toMatchObject({ elapsedSeconds: 61 });
    await home.commands.seek({ queueId: home.kitchen, position: -20 });
    expect(await home.commands.queue(home.kitchen)).toMatchObject({ elapsedSeconds: 0 });
  });

  it('beyond the end, or in a station, is rejected, and the music goes on', async () => {
    await playing();
    await expect(home.commands.seek({ queueId: home.kitchen, position: 9999 })).rejects.toMatchObject({ code: 'rejected' });
    await playing('library://radio/1');
    await expect(home.commands.seek({ queueId: home.kitchen, position: 10 })).rejects.toMatchObject({ code: 'rejected' });
    expect(home.truth()).toMatchObject({ state: 'playing', title: 'Jazz FM' });
  });
});

describe('the order', () => {
  it('shuffles what is to come, and puts it back', async () => {
    await playing();
    await home.commands.setShuffle({ queueId: home.kitchen, on: true });
    expect(await home.commands.queue(home.kitchen)).toMatchObject({ shuffles: true });
    expect(home.house.queue('Kitchen')[0]).toBe('Queen - Bohemian Rhapsody');
    await home.commands.setShuffle({ queueId: home.kitchen, on: false });
    expect(home.house.queue('Kitchen')[1]).toBe("Queen - '39");
  });

  it('repeats one song, all, or nothing', async () => {
    await playing();
    for (const [mode, repeats] of [
      ['one', true],
      ['all', true],
      ['off', false],
    ] as const) {
      await home.commands.setRepeat({ queueId: home.kitchen, mode });
      expect(home.sent()?.args).toEqual({ queue_id: home.kitchen, repeat_mode: mode });
      expect(await home.commands.queue(home.kitchen)).toMatchObject({ repeats });
    }
  });
});

describe('the queue as a whole', () => {
  it('moves to another room and goes on there at the same place', async () => {
    await playing();
    home.pass(45 * SECOND);
    await home.commands.transferQueue({ from: home.kitchen, to: home.office });
    expect(home.truth('Office')).toMatchObject({ state: 'playing', title: 'Bohemian Rhapsody' });
    expect(await home.commands.queue(home.office)).toMatchObject({ elapsedSeconds: 45, itemCount: 4 });
    expect(await home.commands.queue(home.kitchen)).toMatchObject({ itemCount: 0 });
  });

  it('becomes a playlist that can be found and played', async () => {
    await playing();
    await home.commands.saveQueue({ queueId: home.kitchen, name: ' Friday Evening ' });
    const { playlists } = await home.commands.search({ query: 'friday evening', mediaTypes: ['playlist'] });
    expect(playlists).toMatchObject([{ name: 'Friday Evening', inLibrary: true }]);
    await home.commands.playMedia({ queueId: home.office, uri: playlists[0]?.uri ?? '' });
    expect(home.house.queue('Office')).toEqual(home.house.queue('Kitchen'));
  });
});

describe('speakers together', () => {
  it('say with whom they can play: players, and before 2.8 what drives them', async () => {
    expect((await home.commands.players())[0]).toMatchObject({ canGroupWith: [home.livingRoom, home.office], provider: 'universal_player' });
    const older = await startConnectedHouse({ version: '2.7' });
    expect((await older.commands.players())[0]).toMatchObject({ canGroupWith: ['squeezelite'], provider: 'squeezelite' });
    await older.close();
  });

  it('play the same, and part again', async () => {
    await playing();
    await home.commands.group({ playerId: home.office, target: home.kitchen });
    const players = await home.commands.players();
    expect(players.find(({ playerId }) => playerId === home.office)).toMatchObject({ syncedTo: home.kitchen, canGroupWith: [] });
    expect(players.find(({ playerId }) => playerId === home.kitchen)).toMatchObject({ groupMembers: [home.kitchen, home.office] });
    expect(home.truth('Office')).toMatchObject({ state: 'playing', title: 'Bohemian Rhapsody' });
    await home.commands.ungroup(home.office);
    expect(home.house.players().map(({ state }) => state)).toEqual(['playing', 'idle', 'idle']);
  });

  it('that cannot play together are refused', async () => {
    home.house.control.addPlayer({ name: 'Shed', canGroup: false });
    const shed = home.house.playerId('Shed');
    expect((await home.commands.players()).find(({ playerId }) => playerId === shed)).toMatchObject({ canGroupWith: [] });
    await expect(home.commands.group({ playerId: shed, target: home.kitchen })).rejects.toMatchObject({ code: 'rejected' });
  });

  it('get louder by the same step each, until their average is right', async () => {
    await home.commands.group({ playerId: home.livingRoom, target: home.kitchen });
    await home.commands.setGroupVolume({ playerId: home.kitchen, level: 40 });
    expect(home.house.players().map(({ volume }) => volume)).toEqual([35, 45, 20]);
    await home.commands.setGroupVolume({ playerId: home.kitchen, level: 400 });
    expect(home.sent()?.args).toEqual({ player_id: home.kitchen, volume_level: 100 });
  });
});
