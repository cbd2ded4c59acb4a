import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import type { ConnectedHouse } from './connected-house.js';
import { startHouseWithGarden } from './house-with-garden.js';

let home: ConnectedHouse;
beforeAll(async () => {
  home = await startHouseWithGarden();
});
afterAll(() => home.close());

describe('playing', () => {
  it('playMedia never sends an option: "replace" while something plays is silence on 2.8', async () => {
    await home.commands.playMedia({ queueId: home.kitchen, uri: 'library://album/7' });
    expect(home.sent()).toMatchObject({ command: 'player_queues/play_media', args: { queue_id: home.kitchen, media: 'library://album/7' } });
    expect(home.sent()?.args).not.toHaveProperty('option');
    expect(home.truth()).toMatchObject({ state: 'playing', title: 'Dancing Queen', album: 'Arrival' });
  });

  it('clearQueue, then playMedia: that one song is in the queue, and it sounds', async () => {
    await home.commands.clearQueue(home.kitchen);
    expect(home.sent()).toMatchObject({ command: 'player_queues/clear', args: { queue_id: home.kitchen, skip_stop: true } });
    await home.commands.playMedia({ queueId: home.kitchen, uri: 'library://track/16' });
    expect(home.house.queue('Kitchen')).toEqual(['ABBA - Dancing Queen']);
    expect(home.truth()).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
  });

  it('pause, play, stop', async () => {
    await home.commands.pause(home.kitchen);
    expect(home.truth()).toMatchObject({ state: 'paused' });
    await home.commands.play(home.kitchen);
    expect(home.truth()).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
    await home.commands.stop(home.kitchen);
    expect(home.truth()).toMatchObject({ state: 'idle' });
  });

  it('next and playIndex move through the queue, and the queue says where it is', async () => {
    await home.commands.playMedia({ queueId: home.kitchen, uri: 'library://album/1' });
    await home.commands.next(home.kitchen);
    expect(home.truth()).toMatchObject({ title: "'39" });
    await home.commands.playIndex({ queueId: home.kitchen, index: 3 });
    expect(await home.commands.queue(home.kitchen)).toMatchObject({
      queueId: home.kitchen,
      playbackState: 'playing',
      itemCount: 4,
      repeats: false,
      currentIndex: 3,
    });
    await home.commands.playIndex({ queueId: home.kitchen, index: -7 });
    expect(home.sent()?.args).toEqual({ queue_id: home.kitchen, index: 0 });
  });

  it('of a grouped player is on the queue that its active source names', async () => {
    const office = home.house.playerId('Office');
    await home.commands.group({ playerId: office, target: home.kitchen });
    const player = (await home.commands.players()).find(({ playerId }) => playerId === office);
    expect(player).toMatchObject({ syncedTo: home.kitchen, activeSource: home.kitchen, playbackState: 'playing' });
    expect(await home.commands.queue(office)).toEqual({
      queueId: office,
      playbackState: 'idle',
      itemCount: 0,
      repeats: false,
      shuffles: false,
      elapsedSeconds: 0,
    });
    await home.commands.ungroup(office);
  });

  it('a queue nobody knows is undefined', async () => {
    expect(await home.commands.queue('nope')).toBeUndefined();
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
      await home.commands.setVolume({ playerId: home.kitchen, level });
      expect(home.sent()).toMatchObject({ command: 'players/cmd/volume_set', args: { player_id: home.kitchen, volume_level: expected } });
      expect(home.truth()).toMatchObject({ volume: expected });
    });
  }

  it('that is not a number is not sent', async () => {
    const before = home.house.commands.length;
    await expect(home.commands.setVolume({ playerId: home.kitchen, level: Number.NaN })).rejects.toThrow(RangeError);
    expect(home.house.commands).toHaveLength(before);
  });

  it('setMuted mutes and unmutes', async () => {
    await home.commands.setMuted({ playerId: home.kitchen, muted: true });
    expect(home.truth()).toMatchObject({ muted: true });
    await home.commands.setMuted({ playerId: home.kitchen, muted: false });
    expect(home.truth()).toMatchObject({ muted: false });
  });
});

describe('what Music Assistant answers is passed on as it is', () => {
  it('unknown and offline players do not fail: it says 200, and nothing happens', async () => {
    await home.commands.pause('nope');
    await home.commands.setVolume({ playerId: home.house.playerId('Garden'), level: 10 });
  });

  it('playMedia fails for unknown queues, offline players and addresses that lead nowhere', async () => {
    for (const [queueId, uri] of [
      ['nope', 'library://track/1'],
      [home.house.playerId('Garden'), 'library://track/1'],
      [home.kitchen, 'library://track/99999'],
    ] as const) {
      await expect(home.commands.playMedia({ queueId, uri })).rejects.toMatchObject({ code: 'rejected' });
    }
  });

  it('a player that this account may not use is refused', async () => {
    home.house.control.setPlayerFilter('sample', [home.house.playerId('Office')]);
    await expect(home.commands.pause(home.kitchen)).rejects.toMatchObject({ code: 'rejected' });
    expect((await home.commands.players()).map(({ name }) => name)).toEqual(['Office']);
    home.house.control.setPlayerFilter('sample', []);
  });
});

describe('calls', () => {
  it('counts every exchange, also those that fail', async () => {
    const fresh = home.musicAssistant.connect('no-such-token', { signal: AbortSignal.timeout(SECOND) });
    expect(fresh.calls).toBe(0);
    await expect(fresh.players()).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(fresh.pause(home.kitchen)).rejects.toMatchObject({ code: 'unauthorized' });
    expect(fresh.calls).toBe(2);
  });
});
