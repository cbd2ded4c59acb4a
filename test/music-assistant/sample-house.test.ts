import { describe, expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { SETTLED } from './recorded-house.js';
import { ALBUM, kitchenOf, play, playerOf, queueOf, recordedHouses, SONG } from './recorded-houses.js';

/** What single exchanges cannot show: how the house behaves over time, as music-assistant-observed describes real servers. */

const { start } = recordedHouses();

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
