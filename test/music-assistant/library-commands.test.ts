import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HOUR } from '../../src/time.js';
import { type ConnectedHouse, startConnectedHouse } from './connected-house.js';

let home: ConnectedHouse;
beforeEach(async () => {
  home = await startConnectedHouse();
});
afterEach(() => home.close());

const names = (items: readonly { name: string }[]) => items.map(({ name }) => name);

describe('search', () => {
  it('finds stations, podcasts and audiobooks too', async () => {
    const everything = ['track', 'radio', 'podcast', 'audiobook'] as const;
    expect((await home.commands.search({ query: 'radio paradise', mediaTypes: everything })).radios).toMatchObject([
      { uri: 'library://radio/2', mediaType: 'radio', name: 'Radio Paradise', favorite: true },
    ]);
    expect((await home.commands.search({ query: 'daily news', mediaTypes: everything })).podcasts).toMatchObject([{ name: 'Daily News' }]);
    const { audiobooks } = await home.commands.search({ query: 'moby dick', mediaTypes: everything });
    expect(audiobooks).toMatchObject([{ name: 'Moby Dick', artists: ['Herman Melville'], durationSeconds: 86_400, resumeAtSeconds: 3720 }]);
    expect((await home.commands.search({ query: 'hobbit', mediaTypes: everything })).audiobooks[0]).not.toHaveProperty('resumeAtSeconds');
  });

  it('for episodes alone does not ask: Music Assistant does not search them', async () => {
    const before = home.commands.calls;
    const { podcasts } = await home.commands.search({ query: 'whales', mediaTypes: ['podcast_episode'] });
    expect([podcasts, home.commands.calls]).toEqual([[], before]);
  });
});

describe('the library', () => {
  it('lists what is liked', async () => {
    expect(names(await home.commands.libraryItems({ mediaType: 'track', favorite: true, limit: 50 }))).toEqual([
      'Dreams',
      'Garota de Ipanema',
      'Here Comes the Sun',
    ]);
    expect(names(await home.commands.libraryItems({ mediaType: 'radio', favorite: true, limit: 50 }))).toEqual(['Radio Paradise']);
    expect(names(await home.commands.libraryItems({ mediaType: 'artist', favorite: true, limit: 50 }))).toEqual(['Nina Simone']);
  });

  it('orders, filters and limits', async () => {
    const albums = async (orderBy: 'timestamp_added_desc' | 'year_desc' | 'last_played_desc' | 'play_count_desc' | 'name') =>
      names(await home.commands.libraryItems({ mediaType: 'album', orderBy, limit: 2 }));
    expect(await albums('timestamp_added_desc')).toEqual(['Midnights', '1989']);
    expect(await albums('year_desc')).toEqual(['Midnights', '1989']);
    expect((await albums('last_played_desc'))[0]).toBe('Discovery');
    expect((await albums('play_count_desc'))[0]).toBe('Discovery');
    expect((await albums('name'))[0]).toBe('"Heroes"');
    expect(names(await home.commands.libraryItems({ mediaType: 'playlist', search: ' road ', limit: 5 }))).toEqual(['Road Trip']);
    expect(names(await home.commands.libraryItems({ mediaType: 'audiobook', limit: 5 }))).toEqual(['The Hobbit', 'Moby Dick']);
  });

  it('in a random order gives another one each time', async () => {
    const draw = async () => names(await home.commands.libraryItems({ mediaType: 'track', orderBy: 'random', limit: 10 }));
    const [first, second] = [await draw(), await draw()];
    expect(first).not.toEqual(second);
  });

  it('sends no limit that is none', async () => {
    await home.commands.libraryItems({ mediaType: 'track', limit: 1e9 });
    expect(home.sent()).toMatchObject({ command: 'music/tracks/library_items', args: { limit: 500 } });
    await home.commands.libraryItems({ mediaType: 'track', limit: -1 });
    expect(home.sent()?.args).toEqual({ limit: 1 });
  });

  it('knows the year and the genre of songs, and where their cover is', async () => {
    const [song] = await home.commands.libraryItems({ mediaType: 'track', search: 'garota', limit: 1 });
    expect(song).toMatchObject({ year: 1963, genres: ['Jazz'], album: 'Antônio Carlos Jobim', artists: ['Tom Jobim'], favorite: true });
    const picture = await fetch(song?.imageUrl ?? '');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('leaves out what we have no name for', async () => {
    const reply = [
      { uri: 'library://collection/1', name: 'Box', media_type: 'collection' },
      { uri: 'library://album/1', name: 'A', media_type: 'album', metadata: 'odd', image: 7 },
    ];
    home.house.control.failNext(200, JSON.stringify(reply), 'music/albums/library_items');
    expect(await home.commands.libraryItems({ mediaType: 'album', limit: 2 })).toMatchObject([{ name: 'A', genres: [] }]);
  });
});

describe('an artist', () => {
  const artist = async (query: string) => (await home.commands.search({ query, mediaTypes: ['artist'] })).artists[0]?.uri ?? '';

  it('has albums and tracks', async () => {
    const abba = await artist('abba');
    expect((await home.commands.artistAlbums(abba)).map(({ name, year }) => [name, year])).toEqual([
      ['Gold: Greatest Hits', 1992],
      ['Arrival', 1976],
      ['Waterloo', 1974],
    ]);
    expect(names(await home.commands.artistTracks(abba))).toContain('Waterloo');
  });

  it('that nobody knows is rejected; an address that is none is not sent', async () => {
    await expect(home.commands.artistAlbums('library://artist/9999')).rejects.toMatchObject({ code: 'rejected' });
    const before = home.house.commands.length;
    await expect(home.commands.artistTracks('nonsense')).rejects.toThrow(RangeError);
    expect(home.house.commands).toHaveLength(before);
  });

  it('of a provider is asked for there, whatever its id looks like', async () => {
    await expect(home.commands.artistAlbums('filesystem_local--ab12://artist/AC/DC: live')).rejects.toMatchObject({ code: 'rejected' });
    expect(home.sent()).toMatchObject({
      command: 'music/artists/artist_albums',
      args: { item_id: 'AC/DC: live', provider_instance_id_or_domain: 'filesystem_local--ab12' },
    });
  });
});

describe('spoken things', () => {
  it('episodes come newest first, whatever order their feed has', async () => {
    const { podcasts } = await home.commands.search({ query: 'daily news', mediaTypes: ['podcast'] });
    const episodes = await home.commands.podcastEpisodes(podcasts[0]?.uri ?? '');
    expect(names(episodes)).toEqual(['The News on Saturday', 'The News on Friday', 'The News on Thursday']);
    expect(episodes[0]).toMatchObject({ mediaType: 'podcast_episode', podcast: 'Daily News', inLibrary: false, durationSeconds: 930 });
    expect(episodes[0]).not.toHaveProperty('libraryItemId');
    await home.commands.playMedia({ queueId: home.kitchen, uri: episodes[0]?.uri ?? '' });
    expect(home.truth()).toMatchObject({ state: 'playing', title: 'The News on Saturday', album: 'Daily News' });
  });

  it('episodes without dates stay in the order they came in', async () => {
    const episode = (name: string) => ({ uri: `feed://podcast_episode/${name}`, name, media_type: 'podcast_episode', podcast: 'Pod' });
    home.house.control.failNext(200, JSON.stringify([episode('c'), episode('a'), episode('b')]), 'music/podcasts/podcast_episodes');
    expect(names(await home.commands.podcastEpisodes('library://podcast/1'))).toEqual(['c', 'a', 'b']);
  });

  it('what was begun is known, and goes on where it stopped', async () => {
    expect(names(await home.commands.inProgress({ limit: 5 }))).toEqual(['Moby Dick', 'The Shape of Snow']);
    await home.commands.playMedia({ queueId: home.kitchen, uri: 'library://audiobook/1' });
    expect(await home.commands.queue(home.kitchen)).toMatchObject({ elapsedSeconds: 3720, currentItem: { name: 'Moby Dick' } });
    home.pass(HOUR);
    await home.commands.stop(home.kitchen);
    expect(await home.commands.item('library://audiobook/1')).toMatchObject({ resumeAtSeconds: 7320 });
  });
});

describe('what was played', () => {
  it('the latest first, of the kinds that are wanted', async () => {
    await home.commands.playMedia({ queueId: home.kitchen, uri: 'library://track/16' });
    expect(names(await home.commands.recentlyPlayed({ limit: 3, mediaTypes: ['track'] }))).toEqual(['Dancing Queen', 'Get Lucky', 'So What']);
    expect(names(await home.commands.recentlyPlayed({ limit: 9, mediaTypes: ['playlist', 'album'] }))).toEqual(['Discovery', 'Dinner Party']);
    expect(await home.commands.recentlyPlayed({ limit: 3, mediaTypes: [] })).toEqual([]);
  });
});

describe('liking', () => {
  it('adds to the favourites and removes from them', async () => {
    const uri = 'library://track/16';
    await home.commands.addFavorite(uri);
    expect(home.house.isFavourite(uri)).toBe(true);
    const song = await home.commands.item(uri);
    expect(song).toMatchObject({ favorite: true, libraryItemId: '16', mediaType: 'track' });
    await home.commands.removeFavorite({ mediaType: 'track', libraryItemId: song?.libraryItemId ?? '' });
    expect(home.house.isFavourite(uri)).toBe(false);
  });

  it('what nobody knows is rejected', async () => {
    await expect(home.commands.addFavorite('library://track/99999')).rejects.toMatchObject({ code: 'rejected' });
  });
});

describe('one item', () => {
  it('with its details; undefined when there is none', async () => {
    expect(await home.commands.item('library://album/7')).toMatchObject({ mediaType: 'album', name: 'Arrival', year: 1976, albumType: 'unknown' });
    expect(await home.commands.item('library://album/99999')).toBeUndefined();
    expect(await home.commands.item('nonsense')).toBeUndefined();
  });

  it('is not undefined only because Music Assistant is away', async () => {
    await home.house.control.down();
    await expect(home.commands.item('library://album/7')).rejects.toMatchObject({ code: 'unreachable' });
    await home.house.control.up();
  });

  it('reads what streaming services add', async () => {
    const image = { type: 'thumb', path: 'https://covers.example/1.jpg', provider: 'spotify', remotely_accessible: true };
    const metadata = { popularity: 71, release_date: '1977-08-15', genres: ['pop'], images: [{ type: 'fanart', path: 'x' }, image] };
    const reply = { uri: 'spotify://track/1', name: 'A', media_type: 'track', provider: 'spotify', album: { name: 'Best of', year: 2001 }, metadata };
    home.house.control.failNext(200, JSON.stringify(reply), 'music/item_by_uri');
    expect(await home.commands.item('spotify://track/1')).toMatchObject({
      popularity: 71,
      year: 1977,
      genres: ['pop'],
      imageUrl: 'https://covers.example/1.jpg',
      inLibrary: false,
    });
  });
});
