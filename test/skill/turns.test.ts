import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/time.js';
import { skillPerTest } from './skill-per-test.js';
import type { Voice } from './test-skill.js';

const { start, latest } = skillPerTest();

/** Slots of closed types, as Alexa resolves them. */
const closed = (value: string, id: string) => ({ value, matches: [{ id, name: value }] });
const THE_OTHER_ONE = { ordinal: closed('other one', 'other') };
const THE_ALBUM = { kind: closed('album', 'album') };

const nowIn = (room: string): string => {
  const player = latest()
    ?.house.players()
    .find(({ name }) => name === room);
  return `${player?.state} ${player?.title ?? ''}`.trim();
};

describe('"not here, in the kitchen"', () => {
  it('takes music to the other room, where it goes on', async () => {
    const { voice } = await start();
    const echo = voice();
    await echo.open();
    await echo.say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'office' });
    expect((await echo.say('ChooseRoomIntent', { room: 'kitchen' })).text).toMatch(/kitchen\.$/);
    expect(nowIn('Kitchen')).toBe('playing Dancing Queen');
    expect(nowIn('Office')).toMatch(/^idle/);
  });

  it('pauses there instead, and lets the first room go on', async () => {
    const { voice } = await start();
    for (const room of ['kitchen', 'office']) await voice().say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room });
    const echo = voice();
    await echo.open();
    await echo.say('PauseIntent', { room: 'office' });
    expect((await echo.say('ChooseRoomIntent', { room: 'kitchen' })).text).toBe('Paused in the kitchen.');
    expect([nowIn('Kitchen'), nowIn('Office')]).toEqual(['paused Dancing Queen', 'playing Dancing Queen']);
  });

  it('sets the volume there', async () => {
    const { voice, house } = await start();
    await voice().say('SetVolumeIntent', { amount: '3', room: 'office' });
    expect((await voice().say('ChooseRoomIntent', { room: 'kitchen' })).text).toBe('Volume 3 in the kitchen.');
    expect(house.players()[0]?.volume).toBe(30);
  });

  it.each([
    ['in one breath, within ten minutes', 9 * MINUTE, 30],
    ['but not later', 11 * MINUTE, 25],
  ])('works %s', async (_, later, level) => {
    const { voice, pass, house } = await start();
    await voice().say('SetVolumeIntent', { amount: '3', room: 'office' });
    pass(later);
    await voice().say('ChooseRoomIntent', { room: 'kitchen' });
    expect(house.players()[0]?.volume).toBe(level);
  });

  it('means another Echo nothing', async () => {
    const { voice } = await start();
    await voice({ deviceId: 'one' }).say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'office' });
    await voice({ deviceId: 'two' }).say('ChooseRoomIntent', { room: 'kitchen' });
    expect([nowIn('Kitchen'), nowIn('Office')]).toEqual(['idle', 'playing Dancing Queen']);
  });
});

describe('"it"', () => {
  it('is what was last played, in another room and after other phrases', async () => {
    const { voice } = await start();
    const echo = voice();
    await echo.open();
    await echo.say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'office' });
    await echo.say('VolumeUpIntent');
    expect((await echo.say('PlaySongIntent', { title: 'it', room: 'kitchen' })).text).toBe('Playing Dancing Queen by ABBA in the kitchen.');
  });

  it('is nothing when nothing was', async () => {
    const { voice } = await start();
    expect(await voice().say('ChooseIntent', THE_OTHER_ONE)).toMatchObject({ asks: true, commands: ['players/all', 'music/search'] });
  });
});

/** "Thriller" is a song and an album of the sample house. */
const askForThriller = async (echo: Voice) => echo.say('PlaySongIntent', { title: 'thriller', room: 'kitchen' });

describe('a name that means two things', () => {
  it.each([
    ['the album', 'ChooseIntent', THE_ALBUM],
    ['the second one', 'ChooseIntent', { ordinal: closed('second', '2') }],
    ['the other one', 'ChooseIntent', THE_OTHER_ONE],
    ['heard as a title', 'PlaySongIntent', { title: 'the album' }],
  ])('is asked about once, and answered by %s', async (_, intent, slots) => {
    const { voice } = await start();
    const echo = voice();
    expect(await askForThriller(echo)).toMatchObject({ text: 'The song Thriller, or the album?', asks: true });
    expect((await echo.say(intent, slots)).text).toMatch(/^Playing the album Thriller by Michael Jackson in the kitchen\. From now on/);
  });

  it('means that for this household from then on, on every Echo, until "forget that"', async () => {
    const { voice } = await start();
    const echo = voice();
    await askForThriller(echo);
    await echo.say('ChooseIntent', THE_ALBUM);
    const another = voice({ deviceId: 'another' });
    expect((await askForThriller(another)).text).toBe('Playing the album Thriller by Michael Jackson in the kitchen.');
    expect((await another.say('ForgetIntent')).text).toMatch(/Thriller/i);
    expect((await askForThriller(voice())).text).toBe('The song Thriller, or the album?');
    expect((await voice().say('ForgetIntent')).text).toBeDefined();
  });

  it('is corrected afterwards: "no, the song"', async () => {
    const { voice } = await start();
    const echo = voice();
    await echo.say('PlayAlbumIntent', { album: 'thriller', room: 'kitchen' });
    expect((await echo.say('ChooseIntent', { kind: closed('song', 'track') })).text).toMatch(/^Playing Thriller by Michael Jackson in the kitchen\./);
  });

  it('is dropped by "no", and by asking for something else', async () => {
    const { voice } = await start();
    const echo = voice();
    await askForThriller(echo);
    expect((await echo.say('AMAZON.NoIntent')).text).toBe('Okay.');
    await askForThriller(echo);
    expect((await echo.say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'kitchen' })).text).toMatch(/^Playing Dancing Queen/);
  });

  it('is asked again after words that fit nothing', async () => {
    const echo = (await start()).voice();
    await askForThriller(echo);
    expect((await echo.say('AMAZON.FallbackIntent')).text).toBe('The song Thriller, or the album?');
    expect((await echo.say('ChooseIntent', THE_ALBUM)).text).toMatch(/^Playing the album Thriller/);
  });
});

describe('"no, the album"', () => {
  it('is the album that the song is from, when none has its name', async () => {
    const echo = (await start()).voice();
    await echo.say('PlayTrackIntent', { title: 'dreams', room: 'kitchen' });
    expect((await echo.say('ChooseIntent', THE_ALBUM)).text).toBe('Playing the album Rumours by Fleetwood Mac in the kitchen.');
    expect((await echo.say('ChooseIntent', THE_OTHER_ONE)).text).toMatch(/^Playing Dreams by Fleetwood Mac in the kitchen\./);
  });

  it('does not play the same once more when there is no such thing', async () => {
    const echo = (await start()).voice();
    await echo.say('PlayTrackIntent', { title: 'dreams', room: 'kitchen' });
    const heard = await echo.say('ChooseIntent', { kind: closed('playlist', 'playlist') });
    expect(heard.text).toMatch(/^I couldn't find the playlist Dreams\./);
    expect(heard.commands).not.toContain('player_queues/play_media');
    expect((await echo.say('ChooseIntent', { artist: 'fleetwood mac' })).text).toBe("I didn't find another one.");
  });

  it('without any music before is answered by something that works here', async () => {
    const echo = (await start()).voice();
    expect(await echo.say('ChooseIntent', THE_ALBUM)).toMatchObject({ text: expect.stringMatching(/play .+ in the kitchen/), asks: true });
  });
});

describe('"no, by …"', () => {
  it('plays the same name by somebody else', async () => {
    const { voice } = await start();
    const echo = voice();
    await echo.say('PlaySongIntent', { title: 'hallelujah', artist: 'jeff buckley', room: 'kitchen' });
    expect((await echo.say('ChooseIntent', { artist: 'leonard cohen' })).text).toBe('Playing Hallelujah by Leonard Cohen in the kitchen.');
  });
});

describe('opening', () => {
  it('greets once, then shorter and shorter', async () => {
    const { voice } = await start();
    const greetings: string[] = [];
    for (let visit = 0; visit < 7; visit += 1) greetings.push((await voice().open()).text ?? '');
    expect(greetings[0]?.length).toBeGreaterThan(greetings[1]?.length ?? 0);
    expect(greetings[1]?.length).toBeGreaterThan(greetings[6]?.length ?? 0);
  });

  it('offers to go on with what is paused here, and "yes" does', async () => {
    const { voice } = await start();
    const echo = voice();
    await echo.say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'kitchen' });
    await echo.say('PauseIntent');
    expect(await echo.open()).toMatchObject({ text: expect.stringMatching(/Dancing Queen.*kitchen\?$/), asks: true });
    await echo.say('AMAZON.YesIntent');
    expect(nowIn('Kitchen')).toBe('playing Dancing Queen');
  });
});

describe('small talk', () => {
  it('says again what it said, within one conversation', async () => {
    const { voice } = await start();
    const echo = voice();
    await echo.open();
    const { text } = await echo.say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'kitchen' });
    expect((await echo.say('AMAZON.RepeatIntent')).text).toBe(text);
    expect((await voice().say('AMAZON.RepeatIntent')).text).not.toBe(text);
  });

  it('ends with thanks, and leaves the music alone', async () => {
    const { voice } = await start();
    const echo = voice();
    await echo.open();
    await echo.say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'kitchen' });
    expect(await echo.say('ThanksIntent')).toMatchObject({ asks: false });
    expect(nowIn('Kitchen')).toBe('playing Dancing Queen');
  });

  it('says who is linked, and gives the card to whoever is not', async () => {
    const { voice } = await start();
    expect((await voice().say('WhoAmIIntent')).text).toMatch(/sample/i);
    expect((await voice({ accessToken: null }).say('WhoAmIIntent')).card).toBe('LinkAccount');
  });

  it('names other music each time it helps', async () => {
    const { voice } = await start();
    const examples = new Set<string>();
    for (let time = 0; time < 4; time += 1) examples.add((await voice().say('AMAZON.HelpIntent')).text ?? '');
    expect(examples.size).toBeGreaterThan(2);
  });
});
