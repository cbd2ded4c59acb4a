import { describe, expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { SETTLED } from './recorded-house.js';
import { ALBUM, kitchenOf, play, playerOf, recordedHouses, SONG } from './recorded-houses.js';

/** The rooms of the house: together, one after the other, and whose they are. */

const { start } = recordedHouses();

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

  it('nobody follows a follower, and who follows another leader leaves the first', async () => {
    const house = await grouped();
    const office = house.playerId('Büro');
    await expect(house.run('players/cmd/group', { player_id: office, target_player: house.livingRoom })).rejects.toThrow();
    await house.run('players/cmd/group', { player_id: house.livingRoom, target_player: office });
    expect(house.players().map(({ state }) => state)).toEqual(['playing', 'idle', 'idle']);
    expect(await playerOf(house)).toMatchObject({ group_members: [] });
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
