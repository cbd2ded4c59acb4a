import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import type { Commands } from '../../src/music-assistant/commands.js';
import { createMusicAssistant, type MusicAssistant } from '../../src/music-assistant/music-assistant.js';
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
    expect(await commands.queue(kitchen)).toMatchObject({ queueId: kitchen, playbackState: 'playing', itemCount: 4, repeats: false, currentIndex: 3 });
    await commands.playIndex({ queueId: kitchen, index: -7 });
    expect(sent()?.args).toEqual({ queue_id: kitchen, index: 0 });
  });

  it('of a grouped player is on the queue that its active source names', async () => {
    const office = house.playerId('Office');
    await commands.group({ playerId: office, target: kitchen });
    const player = (await commands.players()).find(({ playerId }) => playerId === office);
    expect(player).toMatchObject({ syncedTo: kitchen, activeSource: kitchen, playbackState: 'playing' });
    expect(await commands.queue(office)).toEqual({
      queueId: office,
      playbackState: 'idle',
      itemCount: 0,
      repeats: false,
      shuffles: false,
      elapsedSeconds: 0,
    });
    await commands.ungroup(office);
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
