import { describe, expect, it } from '@jest/globals';
import { startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { SECOND } from '../../src/time.js';
import { type RecordedHouse, textAt } from './recorded-house.js';
import { ALBUM, kitchenOf, play, queueOf, recordedHouses, SONG } from './recorded-houses.js';

/** What the house does not check, how long it takes, and what a test can do to it. */

const { start, open } = recordedHouses();

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
