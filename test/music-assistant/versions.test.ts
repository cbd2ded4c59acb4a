import { afterEach, describe, expect, it } from '@jest/globals';
import type { SampleHouseOptions } from '../../demo/sample-house/sample-house.js';
import { MINUTE, SECOND } from '../../src/time.js';
import { type ConnectedHouse, startConnectedHouse } from './connected-house.js';

/** What depends on the version of Music Assistant, and on what it has beside files. */

const SONG = 'library://track/16';

const open: ConnectedHouse[] = [];
afterEach(() => Promise.all(open.splice(0).map((home) => home.close())));

const start = async (options: SampleHouseOptions = {}): Promise<ConnectedHouse> => {
  const home = await startConnectedHouse(options);
  open.push(home);
  return home;
};

describe('schemaVersion', () => {
  it('is known from the sign-in, asked again after ten minutes, and counted when it is asked', async () => {
    const home = await start();
    expect(await home.commands.schemaVersion()).toBe(29);
    expect(home.commands.calls).toBe(0);
    home.house.control.setVersion(50);
    expect(await home.commands.schemaVersion()).toBe(29);
    home.pass(10 * MINUTE);
    expect(await home.commands.schemaVersion()).toBe(50);
    expect(home.commands.calls).toBe(1);
  });

  it('that cannot be had fails as any other call', async () => {
    const home = await start();
    home.pass(10 * MINUTE);
    await home.house.control.down();
    await expect(home.commands.schemaVersion()).rejects.toMatchObject({ code: 'unreachable' });
    await home.house.control.up();
  });
});

describe('searching for genres', () => {
  it('is left out before 2.8, where it would fail', async () => {
    const old = await start({ version: '2.7' });
    await old.commands.search({ query: 'jazz', mediaTypes: ['radio', 'genre'] });
    expect(old.sent()?.args).toMatchObject({ media_types: ['radio'] });
    const newer = await start({ schemaVersion: 46 });
    expect((await newer.commands.search({ query: 'jazz', mediaTypes: ['genre'] })).genres).toMatchObject([{ name: 'Jazz', mediaType: 'genre' }]);
  });
});

describe('music without end', () => {
  it('is not to be had from files alone', async () => {
    const home = await start();
    await home.commands.playMedia({ queueId: home.kitchen, uri: SONG });
    await expect(home.commands.playRadio({ queueId: home.kitchen, uri: SONG })).rejects.toMatchObject({ code: 'rejected' });
    await expect(home.commands.keepGoing(home.kitchen)).rejects.toMatchObject({ code: 'rejected' });
    expect(home.truth()).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
  });

  for (const [schemaVersion, args] of [
    [29, { media: SONG, radio_mode: true }],
    [34, { media: `radio_playlist://playlist/${SONG}` }],
  ] as const) {
    it(`with a streaming service it plays, on schema ${schemaVersion} as ${Object.keys(args).join(' and ')}`, async () => {
      const home = await start({ providers: 'streaming', schemaVersion });
      await home.commands.playRadio({ queueId: home.kitchen, uri: SONG });
      expect(home.sent()?.args).toEqual({ queue_id: home.kitchen, ...args });
      expect(home.truth()).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
      expect(home.house.queue('Kitchen').length).toBeGreaterThan(5);
    });
  }

  it('keepGoing adds music when the queue ends', async () => {
    const home = await start({ providers: 'streaming' });
    await home.commands.playMedia({ queueId: home.kitchen, uri: SONG });
    await home.commands.keepGoing(home.kitchen);
    home.pass(232 * SECOND);
    expect(home.truth()).toMatchObject({ state: 'playing' });
    expect(home.truth()?.title).not.toBe('Dancing Queen');
  });
});

describe('announcements', () => {
  it('are spoken since schema 46', async () => {
    const home = await start({ schemaVersion: 46 });
    await home.commands.announce({ playerId: home.kitchen, message: ' Dinner is ready ' });
    expect(home.house.announcements()).toEqual([{ player: 'Kitchen', message: 'Dinner is ready' }]);
  });

  it('are rejected before', async () => {
    for (const version of ['2.7', '2.8'] as const) {
      const home = await start({ version });
      await expect(home.commands.announce({ playerId: home.kitchen, message: 'Dinner is ready' })).rejects.toMatchObject({ code: 'rejected' });
      expect(home.house.announcements()).toEqual([]);
    }
  });
});

describe('covers', () => {
  for (const [schemaVersion, form] of [
    [29, /\/imageproxy\?provider=filesystem_local--sample01&size=512&fmt=jpeg&path=ABBA%252FGold/],
    [31, /\/imageproxy\/[0-9a-f]{64}\?size=512&fmt=jpg$/],
  ] as const) {
    it(`on schema ${schemaVersion} are where the image proxy has them`, async () => {
      const home = await start({ schemaVersion });
      const { imageUrl = '' } = (await home.commands.item(SONG)) ?? {};
      expect(imageUrl).toMatch(form);
      expect((await fetch(imageUrl)).status).toBe(200);
      await home.commands.playMedia({ queueId: home.kitchen, uri: SONG });
      const [player] = await home.commands.players();
      expect((await fetch(player?.currentMedia?.imageUrl ?? '')).status).toBe(200);
    });
  }
});
