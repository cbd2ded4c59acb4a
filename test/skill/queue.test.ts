import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { inKitchen, kitchenSkill } from './kitchen-skill.js';
import { startSkill, type TestSkill } from './test-skill.js';

describe('the queue', () => {
  const { skill, say } = kitchenSkill({ budgetMs: 500 });
  const queue = () => skill().house.queue('Kitchen');
  beforeEach(async () => {
    await say('PlayAlbumIntent', { album: 'arrival', artist: 'abba', ...inKitchen });
  });

  it('puts a song behind the one that plays, or behind everything', async () => {
    expect(await say('PlayNextIntent', { title: 'halo', ...inKitchen })).toMatchObject({
      text: 'Playing Halo by Beyoncé next in the kitchen.',
      commands: ['players/all', 'music/search', 'player_queues/play_media'],
    });
    expect(await say('AddToQueueIntent', { title: 'hey jude', artist: 'the beatles', ...inKitchen })).toMatchObject({
      text: 'Added Hey Jude by The Beatles to the queue in the kitchen.',
      commands: ['players/all', 'music/search', 'player_queues/play_media'],
    });
    expect(queue()).toEqual(['ABBA - Dancing Queen', 'Beyoncé - Halo', 'ABBA - Money, Money, Money', 'The Beatles - Hey Jude']);
    expect(skill().house.players()[0]?.title).toBe('Dancing Queen');
  });

  it('skips to what was queued behind a song that had been all there was', async () => {
    await say('PlaySongIntent', { title: 'halo', ...inKitchen });
    await say('AddToQueueIntent', { title: 'hey jude', ...inKitchen });
    expect(await say('NextIntent')).toMatchObject({ text: 'Skipping to the next one in the kitchen.', commands: ['players/all', 'players/cmd/next'] });
  });

  it('plays "next" at once where nothing plays', async () => {
    await say('StopIntent');
    expect((await say('PlayNextIntent', { title: 'halo', ...inKitchen })).text).toBe('Playing Halo by Beyoncé in the kitchen.');
    expect(skill().house.players()[0]).toMatchObject({ state: 'playing', title: 'Halo' });
  });

  it('says so when Music Assistant refuses to queue', async () => {
    skill().house.control.failNext(500, 'Internal server error', 'player_queues/play_media');
    const heard = await say('AddToQueueIntent', { title: 'halo', ...inKitchen });
    expect(heard.text).toBe("Music Assistant couldn't make the kitchen queue that. Try again in a moment.");
    expect(queue()).toHaveLength(2);
  });

  it('tells what comes, at most three by name', async () => {
    await say('AddToQueueIntent', { title: 'arrival', artist: 'abba', ...inKitchen });
    await say('AddToQueueIntent', { title: 'halo', ...inKitchen });
    expect(await say('WhatsNextIntent')).toMatchObject({
      text: 'Coming up in the kitchen: Money, Money, Money by ABBA, Dancing Queen by ABBA and Money, Money, Money by ABBA, then 1 more.',
      commands: ['players/all', 'player_queues/get', 'player_queues/items'],
    });
  });

  it('says that nothing comes, and that nothing plays', async () => {
    await say('PlaySongIntent', { title: 'halo', ...inKitchen });
    expect(await say('WhatsNextIntent')).toMatchObject({ text: 'Nothing comes after this in the kitchen.', commands: ['players/all', 'player_queues/get'] });
    await say('StopIntent');
    expect(await say('WhatsNextIntent')).toMatchObject({ text: 'Nothing is playing in the kitchen.', commands: ['players/all'] });
  });

  it('clears the queue with one command; the song plays on, and then there is nothing to skip to', async () => {
    expect(await say('ClearQueueIntent')).toMatchObject({ text: 'Cleared the queue in the kitchen.', commands: ['players/all', 'player_queues/clear'] });
    expect(queue()).toEqual([]);
    expect(skill().house.players()[0]).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
    expect((await say('NextIntent')).text).toBe('There is nothing after this in the kitchen.');
  });

  it('plays a track by its number, and looks before it sends one that is not there', async () => {
    expect(await say('PlayTrackNumberIntent', { amount: '2', ...inKitchen })).toMatchObject({
      text: 'Playing Money, Money, Money by ABBA in the kitchen.',
      commands: ['players/all', 'player_queues/items', 'player_queues/play_index'],
    });
    expect(skill().house.players()[0]?.title).toBe('Money, Money, Money');
    expect(await say('PlayTrackNumberIntent', { amount: 'nine', ...inKitchen })).toMatchObject({
      text: "There's no track 9 in the kitchen, only 2.",
      commands: ['players/all', 'player_queues/items', 'player_queues/get'],
    });
    expect((await say('PlayTrackNumberIntent', { amount: '0', ...inKitchen })).text).toBe("There's no track 0 in the kitchen, only 2.");
    expect(skill().house.players()[0]?.title).toBe('Money, Money, Money');
  });

  it('saves the queue under a name, and asks for one', async () => {
    expect(await say('SaveQueueIntent', { playlist: 'summer evening', ...inKitchen })).toMatchObject({
      text: 'Saved the queue in the kitchen as Summer evening.',
      commands: ['players/all', 'player_queues/save_as_playlist'],
    });
    const voice = skill().voice({ deviceId: 'saver' });
    expect(await voice.say('SaveQueueIntent', inKitchen)).toMatchObject({ text: 'What should the playlist be called?', asks: true });
    expect((await voice.say('SaveQueueIntent', { playlist: 'rainy days' })).text).toBe('Saved the queue in the kitchen as Rainy days.');
    expect((await say('PlayPlaylistIntent', { playlist: 'rainy days', ...inKitchen })).text).toBe('Playing the playlist Rainy days in the kitchen.');
  });

  it('says that nothing can suggest more music', async () => {
    expect(await say('KeepGoingIntent')).toMatchObject({
      text: "I can't: none of your music services suggests similar songs.",
      commands: ['players/all', 'player_queues/dont_stop_the_music'],
    });
  });

  it('says that Music Assistant takes long, when it does', async () => {
    skill().house.control.hang('player_queues/clear');
    expect((await say('ClearQueueIntent')).text).toBe("I've asked the kitchen to clear the queue. It's taking a while.");
    skill().house.control.release();
  });

  it('is that of the room which leads', async () => {
    await skill()
      .services.musicAssistant.login({ username: 'admin', password: 'sample-admin' })
      .then(({ token }) =>
        skill()
          .services.musicAssistant.connect(token, { signal: AbortSignal.timeout(5 * SECOND) })
          .group({ playerId: skill().house.playerId('Office'), target: skill().house.playerId('Kitchen') }),
      );
    await say('AddToQueueIntent', { title: 'halo', room: 'office' });
    expect(queue()).toEqual(['ABBA - Dancing Queen', 'ABBA - Money, Money, Money', 'Beyoncé - Halo']);
    expect((await say('WhatsNextIntent', { room: 'office' })).text).toBe('Coming up in the office: Money, Money, Money by ABBA and Halo by Beyoncé.');
    expect((await say('PlayTrackNumberIntent', { amount: '3', room: 'office' })).text).toBe('Playing Halo by Beyoncé in the kitchen and the office.');
    expect(skill().house.players()[0]?.title).toBe('Halo');
  });

  it('sends nothing to the queue of a player that this account may not use', async () => {
    skill().house.control.setPlayerFilter('sample', [skill().house.playerId('Office')]);
    const intents = ['ClearQueueIntent', 'ShuffleIntent', 'RepeatIntent', 'KeepGoingIntent', 'RestartIntent', 'WhatsNextIntent'];
    for (const intent of intents) expect(new Set((await say(intent)).commands)).toEqual(new Set(['players/all']));
    skill().house.control.setPlayerFilter('sample', []);
  });
});

describe('the queue, with a source that knows similar music', () => {
  let skill: TestSkill;
  beforeAll(async () => {
    skill = await startSkill({ house: { providers: 'streaming' } });
    await skill.voice().say('BindEchoIntent', { room: 'kitchen' });
  });
  afterAll(() => skill.close());

  it('keeps the music going with one command', async () => {
    await skill.voice().say('PlayAlbumIntent', { album: 'arrival', ...inKitchen });
    expect(await skill.voice().say('KeepGoingIntent', inKitchen)).toMatchObject({
      text: "I'll keep the music going in the kitchen.",
      commands: ['player_queues/dont_stop_the_music'],
    });
  });
});
