import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startSkill, type TestSkill } from './test-skill.js';

const inKitchen = { room: 'kitchen' };

let skill: TestSkill;
let echo: ReturnType<TestSkill['voice']>;
let count = 0;
beforeAll(async () => {
  skill = await startSkill();
});
afterAll(() => skill.close());
beforeEach(() => {
  count += 1;
  echo = skill.voice({ deviceId: `echo ${count}` });
});

const playing = () => skill.house.players().find(({ name }) => name === 'Kitchen');

describe('a version', () => {
  it.each([
    ['by its slot', { version: 'acoustic', title: 'dancing queen' }],
    ['swallowed', { title: 'acoustic version of dancing queen' }],
    ['at the end', { title: 'dancing queen karaoke' }],
  ])('that nobody has, asked for %s, is not played as if it were there', async (_how, slots: Record<string, string>) => {
    const asked = await echo.say('PlaySongIntent', { ...slots, ...inKitchen });
    expect(asked).toMatchObject({ text: expect.stringMatching(/Dancing Queen by ABBA.*\?$/), asks: true });
    expect(asked.commands).not.toContain('player_queues/play_media');
    expect((await echo.say('AMAZON.YesIntent')).text).toBe('Playing Dancing Queen by ABBA in the kitchen.');
  });

  it('that only its album tells of is played', async () => {
    const heard = await echo.say('PlaySongIntent', { version: 'acoustic', title: 'come as you are', ...inKitchen });
    expect(heard.text).toBe('Playing Come as You Are (Live) by Nirvana in the kitchen.');
    expect(playing()?.album).toBe('MTV Unplugged in New York');
  });

  it('is told, where it is another than the plain one', async () => {
    const heard = await echo.say('PlaySongIntent', { version: 'live', title: 'come as you are', ...inKitchen });
    expect(heard.text).toBe('Playing Come as You Are (Live) by Nirvana in the kitchen.');
  });

  it('that is the original needs no question', async () => {
    expect((await echo.say('PlaySongIntent', { version: 'original', title: 'dancing queen', ...inKitchen })).text).toBe(
      'Playing Dancing Queen by ABBA in the kitchen.',
    );
  });
});

describe('words that are no room', () => {
  it.each([
    [{ title: 'love', room: 'rocks' }, 'love rocks'],
    [{ title: 'wake up', room: 'new york' }, 'wake up new york'],
  ])('are not blamed on a room: %j', async (slots: Record<string, string>, name) => {
    const heard = await echo.say('PlaySongIntent', slots);
    expect(heard.text).toMatch(new RegExp(`^I couldn't find ${name}\\.`));
    expect(heard.asks).toBe(false);
    expect((await echo.say('ChooseRoomIntent', inKitchen)).commands).not.toContain('player_queues/play_media');
  });

  it.each([
    ['PauseIntent', 'for five minutes'],
    ['StopIntent', 'playing at ten pm'],
    ['ChooseRoomIntent', 'dinner music'],
  ])('are not understood by %s: "%s"', async (intent, room) => {
    const heard = await echo.say(intent, { room });
    expect(heard.text).not.toContain('room called');
    expect(skill.logs().at(-1)).toMatchObject({ outcome: 'not_understood' });
  });

  it('are a room that nobody has, when they are words for a room', async () => {
    expect((await echo.say('PauseIntent', { room: 'sauna' })).text).toMatch(/^I don't know a room called sauna/);
  });
});

describe('what is told rather than sung', () => {
  it.each([
    ['PlaySongIntent', { title: 'the daily news' }],
    ['PlaySpokenIntent', { podcast: 'daily news' }],
  ])('is the newest episode, by %s', async (intent, slots: Record<string, string>) => {
    expect((await echo.say(intent, { ...slots, ...inKitchen })).text).toBe('Playing The News on Saturday from Daily News in the kitchen.');
  });

  it.each([
    ['PlaySongIntent', { title: 'bbc radio two' }, 'Playing BBC Radio 2 in the kitchen.'],
    ['PlaySongIntent', { title: 'the radio' }, 'Playing Radio Paradise in the kitchen.'],
    ['PlayStationIntent', {}, 'Playing Radio Paradise in the kitchen.'],
    ['PlayStationIntent', { station: 'radio' }, 'Playing Radio Paradise in the kitchen.'],
  ])('is a station, by %s %j', async (intent, slots: Record<string, string>, text) => {
    expect((await echo.say(intent, { ...slots, ...inKitchen })).text).toBe(text);
  });
});

describe('a noun', () => {
  it('says that it is the song', async () => {
    expect(await echo.say('PlayTrackIntent', { title: 'thriller', ...inKitchen })).toMatchObject({
      text: 'Playing Thriller by Michael Jackson in the kitchen.',
      asks: false,
    });
  });

  it.each([
    ['PlayNextIntent', 'The album Thriller by Michael Jackson'],
    ['AddToQueueIntent', 'the album Thriller by Michael Jackson'],
  ])('says that it is the album, by %s', async (intent, name) => {
    await echo.say('PlaySongIntent', { title: 'halo', ...inKitchen });
    expect((await echo.say(intent, { album: 'thriller', ...inKitchen })).text?.toLowerCase()).toContain(name.toLowerCase());
  });
});

it('greets whoever says hello', async () => {
  expect((await echo.say('HelloIntent')).text).toMatch(/\?$/);
});
