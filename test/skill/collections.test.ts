import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { startSkill, type TestSkill } from './test-skill.js';

const inKitchen = { room: 'kitchen' };
const LOOK = ['players/all', 'music/tracks/library_items'];
const PLAY_LIST = ['player_queues/clear', 'player_queues/play_media', 'player_queues/play_media'];

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill();
  await skill.voice().say('BindEchoIntent', { room: 'kitchen' });
});
afterAll(() => skill.close());

/** Long enough after the last phrase that nothing is known from it. */
const say = (intent: string, slots: Record<string, string> = {}) => {
  skill.pass(10 * SECOND);
  return skill.voice().say(intent, { ...slots, ...inKitchen });
};
const queue = () => skill.house.queue('Kitchen');
const artists = () => new Set(queue().map((name) => name.split(' - ')[0]));

describe('music by its kind', () => {
  it('plays a genre as it is tagged', async () => {
    expect(await say('PlayGenreIntent', { genre: 'jazz' })).toMatchObject({ text: 'Playing jazz music in the kitchen.', commands: [...LOOK, ...PLAY_LIST] });
    expect([...artists()].sort()).toEqual(['Louis Armstrong', 'Miles Davis', 'Nina Simone', 'Norah Jones', 'Tom Jobim']);
    expect(skill.house.players()[0]?.state).toBe('playing');
  });

  it.each([
    ['hip hop', 'Playing hip hop music in the kitchen.', ['2Pac']],
    ['classical', 'Playing classical music in the kitchen.', ['Johann Sebastian Bach']],
  ])('finds %s however it is written', async (genre, text, who) => {
    expect((await say('PlayGenreIntent', { genre })).text).toBe(text);
    expect([...artists()]).toEqual(who);
  });

  it('plays what is nearest to a genre that nothing is tagged with', async () => {
    expect((await say('PlayGenreIntent', { genre: 'techno' })).text).toBe('Playing techno music in the kitchen.');
    expect(artists()).toContain('Daft Punk');
  });

  it('plays a decade, and a genre of it', async () => {
    expect(await say('PlayGenreIntent', { decade: 'nineties' })).toMatchObject({
      text: 'Playing music from the nineties in the kitchen.',
      commands: [...LOOK, ...PLAY_LIST],
    });
    expect(artists()).toContain('Nirvana');
    expect(artists()).not.toContain('The Beatles');
    expect((await say('PlayGenreIntent', { genre: 'rock', decade: 'nineties' })).text).toBe('Playing rock music from the nineties in the kitchen.');
    expect([...artists()].sort()).toEqual(['Jeff Buckley', 'Nirvana']);
  });

  it('plays the playlist of an occasion, and what suits a mood', async () => {
    expect((await say('PlayGenreIntent', { genre: 'workout' })).text).toBe('Playing the playlist Workout in the kitchen.');
    expect((await say('PlayGenreIntent', { genre: 'relaxing' })).text).toBe('Playing relaxing music in the kitchen.');
    expect([...artists()]).toEqual(['Sigur Rós']);
  });

  it('does not turn shuffle on for good', async () => {
    await say('PlayGenreIntent', { genre: 'jazz' });
    await say('PlayAlbumIntent', { album: 'arrival', artist: 'abba' });
    expect(queue()).toEqual(['ABBA - Dancing Queen', 'ABBA - Money, Money, Money']);
  });

  it('takes a word that is no genre for a name, and else for a genre we do not know', async () => {
    expect((await say('PlayGenreIntent', { genre: 'queen' })).text).toBe('Playing Queen in the kitchen.');
    expect((await say('PlayGenreIntent', { genre: 'zzzz qqqq' })).text).toMatch(/^I couldn't find any zzzz qqqq music\. Try: play /);
  });

  it('says that there is none, and starts nothing', async () => {
    const heard = await say('PlayGenreIntent', { genre: 'bhangra' });
    expect(heard.text).toMatch(/^I couldn't find any bhangra music\. Try: play .+ in the kitchen\.$/);
    expect(heard.commands).not.toContain('player_queues/play_media');
  });

  it('asks for the room before it looks', async () => {
    const heard = await skill.voice({ deviceId: 'nowhere' }).say('PlayGenreIntent', { genre: 'jazz' });
    expect(heard).toMatchObject({ asks: true, commands: [] });
  });
});

describe('genres that Music Assistant can search for', () => {
  let newer: TestSkill;
  beforeAll(async () => {
    newer = await startSkill({ house: { schemaVersion: 31 } });
    await newer.voice().say('BindEchoIntent', { room: 'kitchen' });
  });
  afterAll(() => newer.close());

  it('plays them as they are', async () => {
    expect(await newer.voice().say('PlayGenreIntent', { genre: 'jazz', ...inKitchen })).toMatchObject({
      text: 'Playing jazz music in the kitchen.',
      commands: ['music/search', 'player_queues/play_media'],
    });
    expect(newer.house.players()[0]?.state).toBe('playing');
  });

  it('looks in the library when such a genre is empty', async () => {
    newer.house.control.failNext(500, 'Internal server error', 'player_queues/play_media');
    expect((await newer.voice().say('PlayGenreIntent', { genre: 'jazz', ...inKitchen })).text).toBe('Playing jazz music in the kitchen.');
    expect(newer.house.queue('Kitchen').length).toBeGreaterThan(5);
  });
});

describe('collections', () => {
  it('plays the favourites', async () => {
    expect(await say('PlayCollectionIntent', { collection: 'favorites' })).toMatchObject({
      text: 'Playing your favorites in the kitchen.',
      commands: [...LOOK, ...PLAY_LIST],
    });
    expect([...queue()].sort()).toEqual(['Fleetwood Mac - Dreams', 'The Beatles - Here Comes the Sun', 'Tom Jobim - Garota de Ipanema']);
  });

  it('plays what was added last, the newest first', async () => {
    expect((await say('PlayCollectionIntent', { collection: 'recently added' })).text).toBe('Playing what you added recently in the kitchen.');
    expect(queue()[0]).toMatch(/^Taylor Swift - /);
  });

  it('plays what was played last', async () => {
    expect(await say('PlayCollectionIntent', { collection: 'what i played recently' })).toMatchObject({
      text: 'Playing what you played recently in the kitchen.',
      commands: ['players/all', 'music/recently_played_items', ...PLAY_LIST],
    });
  });

  it('plays anything', async () => {
    expect(await say('PlayCollectionIntent', { collection: 'something' })).toMatchObject({
      text: 'Playing a mix of your music in the kitchen.',
      commands: [...LOOK, ...PLAY_LIST],
    });
    expect(queue()).toHaveLength(100);
  });

  it('plays the favourites of one artist, and says when there are none', async () => {
    expect((await say('PlayCollectionIntent', { collection: 'favorites', artist: 'beatles' })).text).toBe(
      'Playing your favorites by The Beatles in the kitchen.',
    );
    expect(queue()).toEqual(['The Beatles - Here Comes the Sun']);
    expect((await say('PlayCollectionIntent', { collection: 'favorites', artist: 'abba' })).text).toMatch(/^You have no favorites by abba yet\. Try: play /);
  });

  it('plays the newest album of an artist', async () => {
    const expected = {
      text: 'Playing the album Midnights by Taylor Swift in the kitchen.',
      commands: ['players/all', 'music/search', 'music/artists/artist_albums', 'player_queues/play_media'],
    };
    expect(await say('PlayCollectionIntent', { collection: 'newest album', artist: 'taylor swift' })).toMatchObject(expected);
    expect(await say('PlayCollectionIntent', { artist: 'taylor swift' })).toMatchObject(expected);
  });

  it('plays the artist for "anything by", and a title for words that are no collection', async () => {
    expect((await say('PlayCollectionIntent', { collection: 'anything', artist: 'abba' })).text).toBe('Playing ABBA in the kitchen.');
    expect((await say('PlayCollectionIntent', { collection: 'bohemian rhapsody' })).text).toBe('Playing Bohemian Rhapsody by Queen in the kitchen.');
  });
});

describe('what is told, and stations', () => {
  it('plays the newest episode of a podcast', async () => {
    expect(await say('PlaySpokenIntent', { podcast: 'daily news' })).toMatchObject({
      text: 'Playing The News on Saturday from Daily News in the kitchen.',
      commands: ['players/all', 'music/search', 'music/podcasts/podcast_episodes', 'player_queues/play_media'],
    });
  });

  it('goes on with an audiobook, by its name and without', async () => {
    expect(await say('PlaySpokenIntent', { audiobook: 'moby dick' })).toMatchObject({
      text: 'Continuing the audiobook Moby Dick by Herman Melville in the kitchen.',
      commands: ['players/all', 'music/search', 'player_queues/play_media'],
    });
    expect(await say('PlaySpokenIntent')).toMatchObject({
      commands: ['players/all', 'music/in_progress_items', 'player_queues/play_media'],
    });
    expect(skill.house.players()[0]?.title).toBe('Moby Dick');
  });

  it('says that there is no such podcast', async () => {
    expect((await say('PlaySpokenIntent', { podcast: 'zzzz qqqq' })).text).toMatch(/^I couldn't find .*zzzz qqqq\. Try: play /);
  });

  it('plays a station', async () => {
    expect(await say('PlayStationIntent', { station: 'jazz fm' })).toMatchObject({
      text: 'Playing Jazz FM in the kitchen.',
      commands: ['players/all', 'music/search', 'player_queues/play_media'],
    });
  });
});

describe('more like this', () => {
  it('plays their own songs where no source knows similar ones, and says so', async () => {
    await say('PlaySongIntent', { title: 'halo' });
    expect(await say('MoreLikeThisIntent')).toMatchObject({
      text: "I can't find similar music. Playing Beyoncé in the kitchen instead.",
      commands: ['players/all', 'player_queues/play_media', 'players/all', 'music/search', 'player_queues/play_media'],
    });
    expect([...artists()]).toEqual(['Beyoncé']);
    expect((await say('MoreLikeThisIntent', { artist: 'queen' })).text).toBe("I can't find similar music. Playing Queen in the kitchen instead.");
  });

  describe('with a source that knows similar songs', () => {
    let streaming: TestSkill;
    beforeAll(async () => {
      streaming = await startSkill({ house: { providers: 'streaming' } });
      await streaming.voice().say('BindEchoIntent', { room: 'kitchen' });
    });
    afterAll(() => streaming.close());

    it('plays music like the song that plays, and the radio of an artist', async () => {
      await streaming.voice().say('PlaySongIntent', { title: 'halo', ...inKitchen });
      expect(await streaming.voice().say('MoreLikeThisIntent', inKitchen)).toMatchObject({
        text: 'Playing more like Halo by Beyoncé in the kitchen.',
        commands: ['player_queues/play_media'],
      });
      expect(await streaming.voice().say('MoreLikeThisIntent', { artist: 'abba', ...inKitchen })).toMatchObject({
        text: 'Playing more like ABBA in the kitchen.',
        commands: ['music/search', 'player_queues/play_media'],
      });
    });
  });
});
