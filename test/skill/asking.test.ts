import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { inKitchen, kitchenSkill } from './kitchen-skill.js';
import { startSkill, type TestSkill } from './test-skill.js';

describe('what is asked', () => {
  const { skill, say } = kitchenSkill();
  beforeEach(async () => {
    await say('PlayAlbumIntent', { album: 'arrival', artist: 'abba', ...inKitchen });
  });

  it('what plays, with one question to Music Assistant', async () => {
    expect(await say('WhatsPlayingIntent')).toMatchObject({ text: 'Dancing Queen by ABBA is playing in the kitchen.', commands: ['players/all'] });
  });

  it('what plays is what "it" means from then on', async () => {
    const voice = skill().voice({ deviceId: 'asker' });
    await voice.say('WhatsPlayingIntent', inKitchen);
    expect((await voice.say('ListAlbumsIntent')).text).toBe('By ABBA you have Gold: Greatest Hits, Arrival and Waterloo.');
  });

  it('what plays right after something else was started over a song we had named', async () => {
    const voice = skill().voice({ deviceId: 'changer' });
    await voice.say('PlaySongIntent', { title: 'halo', ...inKitchen });
    await voice.say('PlayArtistIntent', { artist: 'nick drake', ...inKitchen });
    expect((await voice.say('WhatsPlayingIntent', inKitchen)).text).toMatch(/by Nick Drake is playing in the kitchen\./);
  });

  it('what plays right after a skip, when players do not say', async () => {
    const voice = skill().voice({ deviceId: 'skipper' });
    await voice.say('NextIntent', inKitchen);
    expect(await voice.say('WhatsPlayingIntent', inKitchen)).toMatchObject({
      text: 'Money, Money, Money by ABBA is playing in the kitchen.',
      commands: expect.arrayContaining(['player_queues/get']),
    });
    expect((await voice.say('AboutSongIntent', { aspect: 'artist', ...inKitchen })).text).toMatch(/^Money, Money, Money is by ABBA\./);
  });

  it('which song comes back, at no extra wait: its name is asked for while Music Assistant goes there', async () => {
    await say('NextIntent');
    expect(await say('PreviousIntent')).toMatchObject({
      text: 'Going back to Dancing Queen in the kitchen.',
      commands: ['players/all', 'player_queues/get', 'player_queues/items', 'player_queues/play_index'],
    });
    const heard = await skill().voice().say('WhatsPlayingIntent', inKitchen);
    expect(heard).toMatchObject({ text: 'Dancing Queen by ABBA is playing in the kitchen.', commands: [] });
  });

  it('which song comes back, without its name when that cannot be had', async () => {
    await say('NextIntent');
    skill().house.control.failNext(500, 'Internal server error', 'player_queues/items');
    expect((await say('PreviousIntent')).text).toBe('Going back to the one before in the kitchen.');
  });

  it.each([
    ['artist', 'Dancing Queen is by ABBA.', ['players/all']],
    ['album', 'Dancing Queen is from the album Arrival.', ['players/all']],
    ['year', 'Dancing Queen came out in 1976.', ['players/all', 'music/item_by_uri']],
  ])('the %s of what plays', async (aspect, text, commands) => {
    expect(await say('AboutSongIntent', { aspect, ...inKitchen })).toMatchObject({ text, commands });
  });

  it('about a song that was started a moment ago', async () => {
    await say('PlaySongIntent', { title: 'halo', ...inKitchen });
    const heard = await skill()
      .voice()
      .say('AboutSongIntent', { aspect: 'album', ...inKitchen });
    expect(heard).toMatchObject({ text: 'Halo is from the album I Am... Sasha Fierce.', commands: ['music/item_by_uri'] });
  });

  it('about nothing', async () => {
    await say('StopIntent');
    expect((await say('AboutSongIntent', { aspect: 'album', ...inKitchen })).text).toBe('Nothing is playing in the kitchen.');
  });

  it.each([
    [{ artist: 'nick drake' }, 'Yes: 1 album and 2 songs by Nick Drake.', ['music/search', 'music/artists/artist_albums', 'music/artists/artist_tracks']],
    [{ title: 'river man' }, 'Yes, you have River Man by Nick Drake.', ['music/search']],
    [{ title: 'river man', artist: 'nick drake' }, 'Yes, you have River Man by Nick Drake.', ['music/search']],
  ])('whether there is %j', async (slots, text, commands) => {
    const heard = await say('SearchLibraryIntent', slots);
    expect(heard.text).toBe(text);
    expect(heard.commands.filter((command) => command !== 'players/all').sort()).toEqual([...commands].sort());
  });

  it.each([
    [{ artist: 'zzzz qqqq' }, 'No, you have nothing by zzzz qqqq.'],
    [{ title: 'zzzz qqqq' }, "No, you don't have zzzz qqqq."],
    [{ title: 'dancing queen', artist: 'madonna' }, "No, you don't have dancing queen by madonna."],
  ])('says that there is no %j, and offers nothing else', async (slots, text) => {
    expect(await say('SearchLibraryIntent', slots)).toMatchObject({ text, asks: false });
  });

  it('which albums there are, newest first', async () => {
    const heard = await say('ListAlbumsIntent', { artist: 'the beatles' });
    expect(heard.text).toBe('By The Beatles you have Past Masters, Abbey Road and Help!.');
    expect(heard.commands.filter((command) => command !== 'players/all')).toEqual(['music/search', 'music/artists/artist_albums']);
    expect((await say('ListAlbumsIntent', { artist: 'zzzz qqqq' })).text).toBe('No, you have nothing by zzzz qqqq.');
  });

  it('how loud it is, in one room and in several', async () => {
    expect(await say('HowLoudIntent')).toMatchObject({ text: 'The volume is 25 percent in the kitchen.', commands: ['players/all'] });
    await say('PlaySongIntent', { title: 'halo', room: 'office' });
    expect((await say('HowLoudIntent', { zone: 'everywhere' })).text).toBe('The volume is 25 percent in the kitchen and 2 in the office.');
    await say('StopIntent', { room: 'office' });
  });
});

describe('what is suggested', () => {
  let skill: TestSkill;
  beforeAll(async () => {
    skill = await startSkill();
  });
  afterAll(() => skill.close());

  it('is for the room that the conversation is about, else for the one this Echo stands in', async () => {
    const voice = skill.voice({ deviceId: 'somewhere' });
    expect((await voice.say('AMAZON.HelpIntent')).text).toMatch(/ in the kitchen/);
    await voice.say('BindEchoIntent', { room: 'office' });
    expect((await voice.say('AMAZON.HelpIntent')).text).toMatch(/ in the office/);
    await voice.say('WhatsPlayingIntent', { room: 'living room' });
    expect((await voice.say('AMAZON.FallbackIntent')).text).toMatch(/ in the living room/);
    skill.pass(20 * 60 * SECOND);
    expect((await skill.voice({ deviceId: 'somewhere' }).say('AMAZON.FallbackIntent')).text).toMatch(/ in the office/);
  });
});
