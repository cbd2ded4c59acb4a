import { beforeEach, describe, expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { inKitchen, kitchenSkill } from './kitchen-skill.js';

describe('within a song, and around it', () => {
  const { skill, say } = kitchenSkill();
  const kitchen = () => skill().house.players()[0];
  beforeEach(async () => {
    await say('PlayAlbumIntent', { album: 'arrival', artist: 'abba', ...inKitchen });
  });

  it.each(['RestartIntent', 'AMAZON.StartOverIntent'])('%s plays the song from its start, with one command, however long it has played', async (intent) => {
    const slots = intent === 'RestartIntent' ? inKitchen : {};
    for (const played of [1, 60]) {
      skill().pass(played * SECOND);
      expect(await say(intent, slots)).toMatchObject({
        text: 'Playing Dancing Queen by ABBA from the start in the kitchen.',
        commands: ['players/all', 'player_queues/seek'],
      });
    }
  });

  it('starts again what was stopped, and nothing where nothing ever played', async () => {
    await say('NextIntent');
    await say('StopIntent');
    expect(await say('RestartIntent')).toMatchObject({
      text: 'Playing this from the start in the kitchen.',
      commands: ['players/all', 'player_queues/get', 'player_queues/play_index'],
    });
    expect(kitchen()).toMatchObject({ state: 'playing', title: 'Money, Money, Money' });
    expect((await say('RestartIntent', { room: 'living room' })).text).toMatch(/^Nothing is playing in the living room\./);
  });

  const toSeek = ['players/all', 'player_queues/get', 'player_queues/seek'];
  it.each([
    [{ duration: 'PT2M' }, /^Playing from 2 minutes in the kitchen\.$/],
    [{ duration: 'PT1M30S' }, /^Playing from 1 minute 30 in the kitchen\.$/],
    [{ direction: 'forward', duration: 'PT30S' }, /^Playing from 4[0-3] seconds in the kitchen\.$/],
    [{ direction: 'ahead', duration: 'thirty seconds' }, /^Playing from 4[0-3] seconds in the kitchen\.$/],
    [{ direction: 'forward', duration: 'a minute' }, /^Playing from 1 minute 1[0-3] in the kitchen\.$/],
    [{ direction: 'forward', duration: 'one minute twenty seconds' }, /^Playing from 1 minute 3[0-3] in the kitchen\.$/],
    [{ direction: 'rewind', duration: 'PT5S' }, /^Playing from [5-8] seconds in the kitchen\.$/],
    [{ direction: 'back', duration: 'PT1H' }, /^Playing from the start in the kitchen\.$/],
  ])('seeks: %j', async (slots, text) => {
    expect(await say('SeekIntent', { ...slots, ...inKitchen })).toMatchObject({ text: expect.stringMatching(text), commands: toSeek });
  });

  const tooFar: Record<string, string>[] = [{ duration: 'PT10M' }, { direction: 'forward', duration: 'PT4M' }];
  it.each(tooFar)('sends nothing that lies beyond the end: %j', async (slots) => {
    expect(await say('SeekIntent', { ...slots, ...inKitchen })).toMatchObject({
      text: "What's playing in the kitchen is only 3 minutes 51 long.",
      commands: ['players/all', 'player_queues/get'],
    });
    expect(kitchen()).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
  });

  it('cannot seek in a station, nor start it again', async () => {
    await say('PlayStationIntent', { station: 'jazz fm', ...inKitchen });
    const text = "I can't jump around in what's playing in the kitchen.";
    expect(await say('SeekIntent', { duration: 'PT1M', ...inKitchen })).toMatchObject({ text, commands: ['players/all', 'player_queues/get'] });
    expect((await say('RestartIntent')).text).toBe(text);
  });

  it('asks how far, and goes there', async () => {
    const voice = skill().voice({ deviceId: 'seeker' });
    expect(await voice.say('SeekIntent', { direction: 'forward', ...inKitchen })).toMatchObject({ text: 'How far should I go?', asks: true });
    expect((await voice.say('SeekIntent', { duration: 'PT1M' })).text).toMatch(/^Playing from 1 minute( \d)? in the kitchen\.$/);
  });

  it.each([
    ['ShuffleIntent', { switch: 'on', ...inKitchen }, 'Shuffle is on in the kitchen.'],
    ['ShuffleIntent', { switch: 'off', ...inKitchen }, 'Shuffle is off in the kitchen.'],
    ['ShuffleIntent', inKitchen, 'Shuffle is on in the kitchen.'],
    ['AMAZON.ShuffleOffIntent', {}, 'Shuffle is off in the kitchen.'],
    ['AMAZON.ShuffleOnIntent', {}, 'Shuffle is on in the kitchen.'],
    ['AMAZON.ShuffleOffIntent', {}, 'Shuffle is off in the kitchen.'],
  ])('%s %j', async (intent, slots, text) => {
    expect(await say(intent, slots)).toMatchObject({ text, commands: ['players/all', 'player_queues/shuffle'] });
  });

  it('shuffles what was named: shuffle first, then the music', async () => {
    expect(await say('ShuffleIntent', { playlist: 'dinner party', ...inKitchen })).toMatchObject({
      text: 'Shuffling the playlist Dinner Party in the kitchen.',
      commands: ['players/all', 'music/search', 'player_queues/shuffle', 'player_queues/play_media'],
    });
    expect((await say('ShuffleIntent', { album: 'arrival', ...inKitchen })).text).toBe('Shuffling the album Arrival by ABBA in the kitchen.');
    expect((await say('ShuffleIntent', { artist: 'queen', ...inKitchen })).text).toBe('Shuffling Queen in the kitchen.');
    await say('ShuffleIntent', { switch: 'off', ...inKitchen });
  });

  it.each([
    ['RepeatIntent', { repeat: 'this song', ...inKitchen }, 'Repeating this song in the kitchen.'],
    ['RepeatIntent', { repeat: 'everything', ...inKitchen }, 'Repeating everything in the kitchen.'],
    ['RepeatIntent', { repeat: 'off', ...inKitchen }, 'Repeat is off in the kitchen.'],
    ['AMAZON.LoopOnIntent', {}, 'Repeating everything in the kitchen.'],
    ['AMAZON.LoopOffIntent', {}, 'Repeat is off in the kitchen.'],
  ])('%s %j', async (intent, slots, text) => {
    expect(await say(intent, slots)).toMatchObject({ text, commands: ['players/all', 'player_queues/repeat'] });
  });

  it.each([
    ['ShuffleIntent', 'player_queues/shuffle', "Music Assistant couldn't make the kitchen shuffle. Try again in a moment."],
    ['RepeatIntent', 'player_queues/repeat', "Music Assistant couldn't make the kitchen repeat. Try again in a moment."],
    ['RestartIntent', 'player_queues/seek', "Music Assistant couldn't make the kitchen start again. Try again in a moment."],
  ])('%s says when Music Assistant refuses', async (intent, command, text) => {
    skill().house.control.failNext(500, 'Internal server error', command);
    expect((await say(intent)).text).toBe(text);
  });
});
