import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MEDIA_TYPES } from '../../src/music-assistant/types.js';
import type { ConnectedHouse } from './connected-house.js';
import { startHouseWithGarden } from './house-with-garden.js';

let home: ConnectedHouse;
beforeAll(async () => {
  home = await startHouseWithGarden();
});
afterAll(() => home.close());

const ofNothing = { artists: [], albums: [], tracks: [], playlists: [], radios: [], podcasts: [], audiobooks: [], genres: [] };

describe('players', () => {
  it('are read into our terms, offline ones included', async () => {
    const players = await home.commands.players();
    expect(players.map(({ name, available }) => [name, available])).toEqual([
      ['Kitchen', true],
      ['Living Room', true],
      ['Office', true],
      ['Garden', false],
    ]);
    expect(players[0]).toEqual({
      playerId: home.kitchen,
      name: 'Kitchen',
      type: 'player',
      available: true,
      playbackState: 'idle',
      volumeLevel: 25,
      volumeMuted: false,
      canMute: true,
      canSetVolume: true,
      groupMembers: [],
      canGroupWith: [home.house.playerId('Living Room'), home.house.playerId('Office'), home.house.playerId('Garden')],
      provider: 'universal_player',
      activeSource: home.kitchen,
      hidden: false,
      groupVolume: 25,
    });
  });

  it('say what they cannot do', async () => {
    const players = await home.commands.players();
    expect(players.map(({ canMute, canSetVolume }) => [canMute, canSetVolume])).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('from a server before schema 27 are read by the old names', async () => {
    home.house.control.failNext(200, JSON.stringify([{ player_id: 'x', display_name: 'Den', state: 'playing', group_childs: ['x', 'y'] }]), 'players/all');
    expect(await home.commands.players()).toEqual([
      {
        playerId: 'x',
        name: 'Den',
        type: 'player',
        available: true,
        playbackState: 'playing',
        canMute: false,
        canSetVolume: false,
        groupMembers: ['x', 'y'],
        canGroupWith: [],
        hidden: false,
      },
    ]);
  });

  it('in a state that we do not know are in state unknown, and unknown keys do not matter', async () => {
    home.house.control.failNext(
      200,
      JSON.stringify([{ player_id: 'x', name: 'Den', playback_state: 'buffering', dance_floor: { lights: true } }]),
      'players/all',
    );
    expect((await home.commands.players())[0]).toMatchObject({ playbackState: 'unknown' });
  });

  it('that play say what, and what a group plays is said by all of it', async () => {
    await home.commands.playMedia({ queueId: home.kitchen, uri: 'library://track/1' });
    const [player] = await home.commands.players();
    expect(player).toMatchObject({
      playbackState: 'playing',
      currentMedia: {
        title: 'Bohemian Rhapsody',
        artist: 'Queen',
        album: 'A Night at the Opera',
        uri: 'library://track/1',
        imageUrl: expect.stringContaining(`${home.house.url}/imageproxy?`),
      },
    });
  });
});

describe('search', () => {
  it('gives items in our terms', async () => {
    const { tracks, albums } = await home.commands.search({ query: 'queen - bohemian', mediaTypes: ['track', 'album'] });
    expect(tracks).toEqual([
      {
        uri: 'library://track/1',
        mediaType: 'track',
        name: 'Bohemian Rhapsody',
        version: '',
        artists: ['Queen'],
        album: 'A Night at the Opera',
        inLibrary: true,
        favorite: false,
        durationSeconds: 354,
        year: 1975,
        genres: ['Rock'],
        imageUrl: expect.stringContaining(`${home.house.url}/imageproxy?provider=filesystem_local--sample01&`),
        libraryItemId: '1',
      },
    ]);
    expect(albums).toEqual([]);
    expect(home.sent()?.args).toEqual({ search_query: 'queen - bohemian', media_types: ['album', 'track'], limit: 25 });
  });

  it('asks for the types that are wanted, no others, and clamps the limit', async () => {
    await home.commands.search({ query: ' ABBA ', mediaTypes: MEDIA_TYPES, limit: 1e6 });
    const types = ['artist', 'album', 'track', 'playlist', 'radio', 'podcast', 'audiobook', 'genre'];
    expect(home.sent()?.args).toEqual({ search_query: 'ABBA', media_types: types, limit: 100 });
    await home.commands.search({ query: 'ABBA', mediaTypes: ['playlist'], limit: 0 });
    expect(home.sent()?.args).toMatchObject({ media_types: ['playlist'], limit: 1 });
  });

  it('for nothing, or for no type, does not ask: Music Assistant would answer with the whole library', async () => {
    const before = home.commands.calls;
    expect(await home.commands.search({ query: '  ', mediaTypes: ['track'] })).toEqual(ofNothing);
    expect(await home.commands.search({ query: 'ABBA', mediaTypes: [] })).toEqual(ofNothing);
    expect(home.commands.calls).toBe(before);
  });

  it('reads mappings, summaries and missing buckets, and leaves out what is of another type', async () => {
    const reply = {
      albums: [
        { uri: 'spotify://album/1', name: 'Debut', media_type: 'album', provider: 'spotify', available: true },
        { uri: 'library://collection/2', name: 'Everything', media_type: 'collection' },
      ],
      radio: [{ uri: 'library://radio/3', name: 'Radio Paradise', media_type: 'radio', duration: 0, artists: null }],
      sound_effects: [{ nonsense: true }],
    };
    home.house.control.failNext(200, JSON.stringify(reply), 'music/search');
    expect(await home.commands.search({ query: 'x', mediaTypes: MEDIA_TYPES })).toEqual({
      ...ofNothing,
      albums: [{ uri: 'spotify://album/1', mediaType: 'album', name: 'Debut', version: '', artists: [], inLibrary: false, favorite: false, genres: [] }],
      radios: [
        {
          uri: 'library://radio/3',
          mediaType: 'radio',
          name: 'Radio Paradise',
          version: '',
          artists: [],
          inLibrary: true,
          favorite: false,
          genres: [],
          libraryItemId: '3',
        },
      ],
    });
  });
});
