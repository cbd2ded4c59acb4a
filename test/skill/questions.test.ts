import { describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/time.js';
import { skillPerTest } from './skill-per-test.js';
import type { Voice } from './test-skill.js';

const { start, latest } = skillPerTest();

/** Slots of closed types, as Alexa resolves them. */
const closed = (value: string, id: string) => ({ value, matches: [{ id, name: value }] });
const THE_ALBUM = { kind: closed('album', 'album') };
const THE_SONG = { kind: closed('song', 'track') };
const THE_SECOND_ONE = { ordinal: closed('second one', '2') };
const THE_OTHER_ONE = { ordinal: closed('other one', 'other') };
const IN_THE_KITCHEN = { room: 'kitchen' };

const WHICH_ROOM = 'Which room: the kitchen, the living room or the office?';
const WHICH_THRILLER = 'The song Thriller, or the album?';
const ONLY_BY_ABBA = 'I only found Dancing Queen by ABBA. Should I play that?';

const playing = () =>
  latest()
    ?.house.players()
    .flatMap(({ name, state, title }) => (state === 'playing' ? [`${title} in ${name}`] : []));
const askForThriller = (echo: Voice) => echo.say('PlaySongIntent', { title: 'thriller', ...IN_THE_KITCHEN });
const askForMadonna = (echo: Voice) => echo.say('PlaySongIntent', { title: 'dancing queen', artist: 'madonna', ...IN_THE_KITCHEN });

describe('"which room?"', () => {
  it('is answered by "the second one"', async () => {
    const echo = (await start()).voice();
    expect((await echo.say('PlaySongIntent', { title: 'halo' })).text).toBe(WHICH_ROOM);
    expect((await echo.say('ChooseIntent', THE_SECOND_ONE)).text).toBe('Playing Halo by Beyoncé in the living room.');
  });

  it.each([
    ['the album', 'thriller', THE_ALBUM, 'Playing the album Thriller by Michael Jackson in the kitchen.'],
    ['the song', 'thriller', THE_SONG, 'Playing Thriller by Michael Jackson in the kitchen.'],
    ['by Jeff Buckley', 'hallelujah', { artist: 'jeff buckley' }, 'Playing Hallelujah by Jeff Buckley in the kitchen.'],
  ])('waits while "%s" makes the request more exact', async (_, title, correction, text) => {
    const echo = (await start()).voice();
    await echo.say('PlaySongIntent', { title });
    expect(await echo.say('ChooseIntent', correction)).toMatchObject({ text: WHICH_ROOM, asks: true });
    expect((await echo.say('ChooseRoomIntent', IN_THE_KITCHEN)).text).toBe(text);
  });

  it('does not take "the album" for a word about what was played before', async () => {
    const echo = (await start()).voice();
    await echo.open();
    await echo.say('PlaySongIntent', { title: 'purple rain', artist: 'prince', room: 'office' });
    const asked = await echo.say('PlaySongIntent', { title: 'thriller', room: 'gym' });
    expect(await echo.say('ChooseIntent', THE_ALBUM)).toMatchObject({ text: asked.text, asks: true });
    expect((await echo.say('ChooseRoomIntent', IN_THE_KITCHEN)).text).toBe('Playing the album Thriller by Michael Jackson in the kitchen.');
  });

  it('counts the rooms that it offered, and no others', async () => {
    const { voice } = await start();
    for (const room of ['kitchen', 'office']) {
      await voice({ deviceId: room }).say('PlaySongIntent', { title: 'halo', room });
      await voice({ deviceId: room }).say('PauseIntent', { room });
    }
    const echo = voice();
    expect((await echo.say('ResumeIntent')).text).toBe('Which room: the kitchen or the office?');
    expect((await echo.say('ChooseIntent', THE_SECOND_ONE)).text).toBe('Playing Halo by Beyoncé again in the office.');
  });

  it('is asked again after what does not answer it: "yes", and "the album" where nothing was to be played', async () => {
    const { voice } = await start();
    for (const room of ['kitchen', 'office']) await voice({ deviceId: room }).say('PlaySongIntent', { title: 'halo', room });
    const echo = voice();
    expect((await echo.say('PauseIntent')).text).toBe('Which room: the kitchen or the office?');
    expect(await echo.say('AMAZON.YesIntent')).toMatchObject({ text: 'Which room: the kitchen or the office?', asks: true });
    expect(await echo.say('ChooseIntent', THE_ALBUM)).toMatchObject({ text: 'Which room: the kitchen or the office?', asks: true });
    expect((await echo.say('ChooseIntent', THE_SECOND_ONE)).text).toBe('Paused in the office.');
  });
});

describe('"the song, or the album?"', () => {
  it('leaves the other one to be chosen afterwards, there and back', async () => {
    const echo = (await start()).voice();
    await askForThriller(echo);
    await echo.say('ChooseIntent', THE_ALBUM);
    expect((await echo.say('ChooseIntent', THE_OTHER_ONE)).text).toMatch(/^Playing Thriller by Michael Jackson in the kitchen\./);
    expect((await echo.say('ChooseIntent', THE_OTHER_ONE)).text).toBe('Playing the album Thriller by Michael Jackson in the kitchen.');
  });

  it('takes "no, the first one" after the second was chosen', async () => {
    const echo = (await start()).voice();
    await askForThriller(echo);
    await echo.say('ChooseIntent', THE_SECOND_ONE);
    expect((await echo.say('ChooseIntent', { ordinal: closed('first one', '1') })).text).toMatch(/^Playing Thriller by Michael Jackson in the kitchen\./);
  });

  it('waits while a room is said, and then plays there', async () => {
    const echo = (await start()).voice();
    await askForThriller(echo);
    expect(await echo.say('ChooseRoomIntent', { room: 'office' })).toMatchObject({ text: WHICH_THRILLER, asks: true });
    expect((await echo.say('ChooseIntent', THE_ALBUM)).text).toMatch(/^Playing the album Thriller by Michael Jackson in the office\./);
  });

  it('is no word about earlier music when none of the two is meant', async () => {
    const echo = (await start()).voice();
    await echo.open();
    await echo.say('PlaySongIntent', { title: 'purple rain', artist: 'prince', ...IN_THE_KITCHEN });
    await askForThriller(echo);
    expect(await echo.say('ChooseIntent', { ordinal: closed('fourth one', '4') })).toMatchObject({ text: WHICH_THRILLER, asks: true });
    expect((await echo.say('ChooseIntent', { artist: 'zzzz qqqq' })).text).toMatch(/Thriller/);
    expect(playing()).toEqual(['Purple Rain in Kitchen']);
  });

  it('is still known after "no": then "the album" is an answer', async () => {
    const echo = (await start()).voice();
    await askForThriller(echo);
    expect((await echo.say('AMAZON.NoIntent')).text).toBe('Okay.');
    expect((await echo.say('ChooseIntent', THE_ALBUM)).text).toMatch(/^Playing the album Thriller by Michael Jackson in the kitchen\./);
  });
});

describe('"should I play that?"', () => {
  it('is done with after a full new request', async () => {
    const echo = (await start()).voice();
    await askForMadonna(echo);
    expect((await echo.say('PlaySongIntent', { title: 'halo', ...IN_THE_KITCHEN })).text).toBe('Playing Halo by Beyoncé in the kitchen.');
    expect((await echo.say('AMAZON.YesIntent')).text).toMatch(/^What should I play\?/);
    expect(playing()).toEqual(['Halo in Kitchen']);
  });

  it('is answered by a room, which is another than before', async () => {
    const { voice } = await start();
    await voice().say('PlaySongIntent', { title: 'halo', ...IN_THE_KITCHEN });
    const echo = voice();
    await askForMadonna(echo);
    expect((await echo.say('ChooseRoomIntent', { room: 'office' })).text).toBe('Playing Dancing Queen by ABBA in the office.');
    expect(playing()).toEqual(['Halo in Kitchen', 'Dancing Queen in Office']);
  });

  it('takes "yes" once', async () => {
    const echo = (await start()).voice();
    await askForMadonna(echo);
    expect((await echo.say('AMAZON.YesIntent')).text).toBe('Playing Dancing Queen by ABBA in the kitchen.');
    expect(await echo.say('AMAZON.YesIntent')).toMatchObject({ text: expect.stringMatching(/^What should I play\?/), asks: true });
  });

  it('takes no "yes" after "no"', async () => {
    const echo = (await start()).voice();
    await askForMadonna(echo);
    await echo.say('AMAZON.NoIntent');
    expect((await echo.say('AMAZON.YesIntent')).text).toMatch(/^What should I play\?/);
    expect(playing()).toEqual([]);
  });
});

describe.each([
  ['which room', WHICH_ROOM, (echo: Voice) => echo.say('PlaySongIntent', { title: 'halo' }), 'ChooseRoomIntent', IN_THE_KITCHEN, /^Playing Halo/],
  ['which of two', WHICH_THRILLER, askForThriller, 'ChooseIntent', THE_ALBUM, /^Playing the album Thriller/],
  ['yes or no', ONLY_BY_ABBA, askForMadonna, 'AMAZON.YesIntent', {}, /^Playing Dancing Queen/],
  [
    'for how long',
    'In how many minutes should I stop?',
    (echo: Voice) => echo.say('SleepTimerIntent', IN_THE_KITCHEN),
    'SleepTimerIntent',
    { duration: 'PT10M' },
    /10 minutes/,
  ],
] as const)('a question %s', (_, question, ask, intent, answer, text) => {
  it('is said again on demand and after words that fit nothing, and stays open', async () => {
    const echo = (await start()).voice();
    const first = await ask(echo);
    for (const again of ['AMAZON.RepeatIntent', 'AMAZON.FallbackIntent', 'AMAZON.RepeatIntent']) {
      expect(await echo.say(again)).toMatchObject({ text: first.text, asks: true, commands: [] });
    }
    expect(first.text).toBe(question);
    expect((await echo.say(intent, answer)).text).toMatch(text);
  });

  it('belongs to the Echo that asked', async () => {
    const { voice } = await start();
    await ask(voice());
    expect((await voice({ deviceId: 'another' }).say(intent, answer)).text).not.toMatch(text);
  });

  it('waits for a minute', async () => {
    const { voice, pass } = await start();
    await ask(voice());
    pass(MINUTE - 5 * SECOND);
    expect((await voice().say(intent, answer)).text).toMatch(text);
    await ask(voice({ deviceId: 'late' }));
    pass(MINUTE + SECOND);
    expect((await voice({ deviceId: 'late' }).say(intent, answer)).text).not.toMatch(text);
  });
});

describe('after an error', () => {
  it('the same answer may be given once more', async () => {
    const { voice, house } = await start();
    const echo = voice();
    await echo.open();
    await echo.say('PlaySongIntent', { title: 'halo' });
    house.control.failNext(403, 'Admin access required', 'music/search');
    expect(await echo.say('ChooseRoomIntent', IN_THE_KITCHEN)).toMatchObject({ text: expect.stringMatching(/doesn't allow/), asks: true });
    expect((await echo.say('ChooseRoomIntent', IN_THE_KITCHEN)).text).toBe('Playing Halo by Beyoncé in the kitchen.');
  });

  it('another room may be named when the first is offline', async () => {
    const { voice, house, pass } = await start();
    await voice().say('PlaySongIntent', { title: 'purple rain', artist: 'prince', room: 'living room' });
    house.control.offline('Kitchen');
    pass(10 * SECOND);
    const echo = voice();
    await echo.open();
    await echo.say('PlaySongIntent', { title: 'halo', ...IN_THE_KITCHEN });
    expect((await echo.say('ChooseRoomIntent', { room: 'office' })).text).toBe('Playing Halo by Beyoncé in the office.');
    expect(playing()).toEqual(['Purple Rain in Living Room', 'Halo in Office']);
  });
});
