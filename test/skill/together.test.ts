import { afterEach, describe, expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { startSkill, type TestSkill, type TestSkillOptions } from './test-skill.js';

/** Rooms that play together: what is said is what happens, and where; with a list of players from a moment ago as with a new one. */

let skill: TestSkill | undefined;
afterEach(async () => {
  await skill?.close();
  skill = undefined;
});

const everywhere = { value: 'everywhere', matches: [{ id: 'everywhere', name: 'everywhere' }] };
const upstairs = { value: 'upstairs', matches: [{ id: 'upstairs', name: 'upstairs' }] };
const HALO = { title: 'halo', artist: 'beyonce' };

describe.each([
  ['remembered', 0],
  ['new', 6 * SECOND],
])('with a list of players that is %s', (_, pause) => {
  const start = async (options: TestSkillOptions = {}) => {
    const started = await startSkill(options);
    skill = started;
    const echo = started.voice();
    const say: typeof echo.say = async (intent, slots) => {
      started.pass(pause);
      const heard = await echo.say(intent, slots);
      return { ...heard, commands: heard.commands.filter((command) => command !== 'players/all' && command !== 'music/search') };
    };
    const titles = () => Object.fromEntries(started.house.players().map(({ name, state, title }) => [name, state === 'playing' ? title : state]));
    /** The kitchen plays, and the living room plays along. */
    const grouped = async () => {
      await say('PlayAlbumIntent', { album: 'arrival', room: 'kitchen' });
      await say('GroupRoomsIntent', { room: 'living room' });
    };
    return { started, say, titles, grouped };
  };

  it('a room that was said leaves the one it follows, and plays alone', async () => {
    const { say, titles, grouped } = await start();
    await grouped();
    expect(await say('PlaySongIntent', { ...HALO, room: 'living room' })).toMatchObject({
      text: 'Playing Halo by Beyoncé in the living room.',
      commands: ['players/cmd/ungroup', 'player_queues/clear', 'player_queues/play_media'],
    });
    expect(titles()).toEqual({ Kitchen: 'Dancing Queen', 'Living Room': 'Halo', Office: 'idle' });
  });

  it('a room that leads plays with those that follow, and all are named', async () => {
    const { say, titles, grouped } = await start();
    await grouped();
    expect((await say('PlaySongIntent', { ...HALO, room: 'kitchen' })).text).toBe('Playing Halo by Beyoncé in the kitchen and the living room.');
    expect(titles()).toEqual({ Kitchen: 'Halo', 'Living Room': 'Halo', Office: 'idle' });
  });

  it('a room that stops leaves, and the other one plays on', async () => {
    const { say, titles, grouped } = await start();
    await grouped();
    expect(await say('StopIntent', { room: 'living room' })).toMatchObject({ text: 'Stopped in the living room.', commands: ['players/cmd/ungroup'] });
    expect(titles()).toEqual({ Kitchen: 'Dancing Queen', 'Living Room': 'idle', Office: 'idle' });
    expect(await say('StopIntent', { room: 'kitchen' })).toMatchObject({ text: 'Stopped in the kitchen.', commands: ['players/cmd/stop'] });
  });

  it.each([
    ['PauseIntent', 'Paused in the kitchen and the living room.', 'players/cmd/pause'],
    ['NextIntent', 'Skipping to the next one in the kitchen and the living room.', 'players/cmd/next'],
  ])('%s in one of them is for all of them, and says so', async (intent, text, command) => {
    const { say, grouped } = await start();
    await grouped();
    expect(await say(intent, { room: 'living room' })).toMatchObject({ text, commands: [command] });
  });

  it('a room that cannot leave stops with the others, and all are named', async () => {
    const { started, say, titles, grouped } = await start();
    await grouped();
    started.house.control.failNext(500, 'Internal server error', 'players/cmd/ungroup');
    expect((await say('StopIntent', { room: 'living room' })).text).toBe('Stopped in the kitchen and the living room.');
    expect(titles()).toEqual({ Kitchen: 'idle', 'Living Room': 'idle', Office: 'idle' });
  });

  it('music that moves from room to room leaves no chain of rooms behind', async () => {
    const { started, say, titles, grouped } = await start();
    await grouped();
    await say('MoveMusicIntent', { room: 'office' });
    expect(titles()).toEqual({ Kitchen: 'idle', 'Living Room': 'idle', Office: 'Dancing Queen' });
    expect((await say('MoveMusicIntent', { room: everywhere })).commands).toEqual([
      ...['player_queues/get_active_queue', 'players/cmd/ungroup', 'players/cmd/group', 'players/cmd/group'],
    ]);
    expect(titles()).toEqual({ Kitchen: 'Dancing Queen', 'Living Room': 'Dancing Queen', Office: 'Dancing Queen' });
    expect((await say('PlaySongIntent', { ...HALO, room: 'living room' })).text).toBe('Playing Halo by Beyoncé in the living room.');
    expect(titles()).toEqual({ Kitchen: 'Dancing Queen', 'Living Room': 'Halo', Office: 'Dancing Queen' });
    expect(started.house.players()).toHaveLength(3);
  });

  it('upstairs is upstairs, whoever played along before', async () => {
    const { say, titles } = await start();
    await say('TeachZoneIntent', { zone: upstairs, room: 'living room', other_room: 'office' });
    await say('PlayAlbumIntent', { album: 'arrival', room: 'office' });
    await say('GroupRoomsIntent', { room: 'kitchen' });
    expect(titles().Kitchen).toBe('Dancing Queen');
    expect(await say('PlaySongIntent', { ...HALO, room: upstairs })).toMatchObject({
      text: 'Playing Halo by Beyoncé upstairs.',
      commands: ['players/cmd/ungroup', 'players/cmd/group', 'player_queues/clear', 'player_queues/play_media'],
    });
    expect(titles()).toEqual({ Kitchen: 'idle', 'Living Room': 'Halo', Office: 'Halo' });
  });

  it('everywhere is one piece of music in all rooms', async () => {
    const { say, titles } = await start();
    expect(await say('PlayArtistIntent', { artist: 'queen', room: everywhere })).toMatchObject({
      text: 'Playing Queen everywhere.',
      commands: ['players/cmd/group', 'players/cmd/group', 'player_queues/play_media'],
    });
    expect(new Set(Object.values(titles())).size).toBe(1);
    expect(await say('PlaySongIntent', { ...HALO, room: everywhere })).toMatchObject({ commands: ['player_queues/clear', 'player_queues/play_media'] });
    expect(titles()).toEqual({ Kitchen: 'Halo', 'Living Room': 'Halo', Office: 'Halo' });
    expect(await say('PauseIntent', { zone: everywhere })).toMatchObject({ text: 'Paused everywhere.', commands: ['players/cmd/pause'] });
  });

  it('what cannot play together plays on its own, and so does what will not', async () => {
    const { started, say, titles } = await start({ house: { players: [{ name: 'Kitchen' }, { name: 'Hall' }, { name: 'Radio', canGroup: false }] } });
    started.house.control.failNext(500, 'Internal server error', 'players/cmd/group');
    expect((await say('PlaySongIntent', { ...HALO, room: everywhere })).text).toBe('Playing Halo by Beyoncé everywhere.');
    expect(titles()).toEqual({ Kitchen: 'Halo', Hall: 'Halo', Radio: 'Halo' });
  });

  it('a room that plays along can change to another group', async () => {
    const { say, titles, grouped } = await start();
    await grouped();
    await say('PlaySongIntent', { ...HALO, room: 'office' });
    expect(await say('GroupRoomsIntent', { room: 'living room', other_room: 'office' })).toMatchObject({
      text: 'Grouped the office and the living room.',
      commands: ['players/cmd/ungroup', 'players/cmd/group'],
    });
    expect(titles()).toEqual({ Kitchen: 'Dancing Queen', 'Living Room': 'Halo', Office: 'Halo' });
  });

  it('two rooms may be said at once, to play, to pause, to turn up and to stop', async () => {
    const { started, say, titles } = await start();
    const both = { room: 'kitchen and the office' };
    expect(await say('PlaySongIntent', { ...HALO, ...both })).toMatchObject({
      text: 'Playing Halo by Beyoncé in the kitchen and the office.',
      commands: ['players/cmd/group', 'player_queues/clear', 'player_queues/play_media'],
    });
    expect(titles()).toEqual({ Kitchen: 'Halo', 'Living Room': 'idle', Office: 'Halo' });
    expect(await say('PauseIntent', both)).toMatchObject({ text: 'Paused in the kitchen and the office.', commands: ['players/cmd/pause'] });
    expect((await say('SetVolumeIntent', { amount: '4', ...both })).text).toBe('Volume 4 in the kitchen and the office.');
    expect(started.house.players().map(({ volume }) => volume)).toEqual([40, 35, 40]);
    await say('ResumeIntent', { room: 'kitchen' });
    expect((await say('StopIntent', { room: 'the office, the kitchen and the living room' })).text).toBe('Stopped in the office and the kitchen.');
  });

  it('two rooms may be said at the end of a title', async () => {
    const { say, titles } = await start();
    expect((await say('PlaySongIntent', { title: 'halo in the kitchen and the office' })).text).toBe('Playing Halo by Beyoncé in the kitchen and the office.');
    expect(titles()).toEqual({ Kitchen: 'Halo', 'Living Room': 'idle', Office: 'Halo' });
  });

  it('a room whose name has an "and" in it is one room', async () => {
    const { say } = await start({ house: { players: [{ name: 'Kitchen and Office' }, { name: 'Kitchen' }, { name: 'Office' }] } });
    expect((await say('PlaySongIntent', { ...HALO, room: 'kitchen and office' })).text).toBe('Playing Halo by Beyoncé in the kitchen and office.');
  });

  it('"play in the office" takes what plays elsewhere along', async () => {
    const { say, titles } = await start();
    await say('PlayAlbumIntent', { album: 'arrival', room: 'kitchen' });
    expect((await say('PlaySongIntent', { title: 'in the office' })).text).toMatch(/^Moved .* to the office\.$/);
    expect(titles()).toEqual({ Kitchen: 'idle', 'Living Room': 'idle', Office: 'Dancing Queen' });
    expect((await say('ResumeIntent', { room: 'living room' })).text).toMatch(/^Moved .* to the living room\.$/);
    expect((await say('PlaySongIntent', { title: 'everywhere' })).text).toMatch(/^Moved .* to every room\.$/);
    expect(titles()).toEqual({ Kitchen: 'Dancing Queen', 'Living Room': 'Dancing Queen', Office: 'Dancing Queen' });
  });

  it('"play in the office" goes on with what is paused there, and asks what when there is nothing', async () => {
    const { say, titles } = await start();
    expect(await say('PlaySongIntent', { title: 'in the office' })).toMatchObject({ text: 'Okay, the office. What should I play?', asks: true });
    expect((await say('PlaySongIntent', HALO)).text).toBe('Playing Halo by Beyoncé in the office.');
    await say('PauseIntent');
    expect((await say('PlaySongIntent', { room: 'office' })).text).toBe('Playing Halo by Beyoncé again in the office.');
    expect(titles().Office).toBe('Halo');
  });

  it('"my room" is where this Echo stands', async () => {
    const { say } = await start();
    await say('BindEchoIntent', { room: 'office' });
    await say('PauseIntent', { room: 'kitchen' });
    expect((await say('PlaySongIntent', { ...HALO, room: 'my room' })).text).toBe('Playing Halo by Beyoncé in the office.');
  });

  it('what we shuffled is in order again for the next thing, but the person’s own switch stays', async () => {
    const { say, titles } = await start();
    expect((await say('ShuffleIntent', { playlist: 'dinner party', room: 'kitchen' })).commands).toContain('player_queues/shuffle');
    const album = () => say('PlayAlbumIntent', { album: 'arrival', room: 'kitchen' });
    expect(await album()).toMatchObject({ commands: ['player_queues/shuffle', 'player_queues/play_media'] });
    expect(titles().Kitchen).toBe('Dancing Queen');
    expect((await album()).commands).toEqual(['player_queues/play_media']);
    await say('ShuffleIntent', { playlist: 'dinner party', room: 'kitchen' });
    await say('ShuffleIntent', { switch: { value: 'on', matches: [{ id: 'on', name: 'on' }] }, room: 'kitchen' });
    expect((await album()).commands).toEqual(['player_queues/play_media']);
  });
});

describe('two rooms in other languages', () => {
  it.each([
    ['de-DE', ['Küche', 'Büro'], 'küche und das büro', /in der Küche und im Büro/i],
    ['nl-NL', ['Keuken', 'Kantoor'], 'keuken en het kantoor', /in de keuken en in het kantoor/i],
    ['fr-FR', ['Cuisine', 'Bureau'], 'cuisine et le bureau', /dans la cuisine et dans le bureau/],
    ['it-IT', ['Cucina', 'Studio'], 'cucina e lo studio', /in cucina e nello studio/],
    ['ja-JP', ['キッチン', '書斎'], 'キッチン と 書斎', /キッチンと書斎[でを]/],
  ])('%s: %j', async (locale, names, room, place) => {
    skill = await startSkill({ house: { players: [...names, 'Bad'].map((name) => ({ name })) } });
    const echo = skill.voice({ locale });
    expect((await echo.say('PlaySongIntent', { ...HALO, room })).text).toMatch(place);
    expect((await echo.say('PauseIntent', { room })).text).toMatch(place);
  });
});
