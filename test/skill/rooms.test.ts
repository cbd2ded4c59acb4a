import { describe, expect, it } from '@jest/globals';
import type { NewPlayer } from '../../demo/sample-house/sample-house.js';
import { MINUTE } from '../../src/time.js';
import { skillPerTest } from './skill-per-test.js';

const { start } = skillPerTest();
const withPlayers = (...players: readonly (string | NewPlayer)[]) =>
  start({ house: { players: players.map((player) => (typeof player === 'string' ? { name: player } : player)) } });

const HALO = { title: 'halo' };
const where = (text: string | undefined) => /^Playing Halo by Beyoncé (.+)\.$/.exec(text ?? '')?.[1];

describe('a room as people say it', () => {
  it.each([
    ['Living Room', 'livingroom', 'in the living room'],
    ['Living Room', 'the living room speaker', 'in the living room'],
    ['Living Room', 'living rooms', 'in the living room'],
    ['Küche', 'küche', 'in the küche'],
    ['Küche', 'kueche', 'in the küche'],
    ['Küche', 'kuche', 'in the küche'],
    ['Kitchen Speaker', 'kitchen', 'on the kitchen speaker'],
    ['Bedroom 2', 'bedroom two', 'in the bedroom 2'],
    ["Anna's Room", "anna's room", "in Anna's Room"],
    ['Upstairs', 'upstairs', 'upstairs'],
    ['TV', 'the tv', 'on the TV'],
    ['Wohn- & Esszimmer', 'wohn und esszimmer', 'in the wohn- & esszimmer'],
  ])('%s is found by "%s"', async (name, said, text) => {
    const { voice } = await withPlayers(name, 'Hall');
    expect(where((await voice().say('PlaySongIntent', { ...HALO, room: said })).text)).toBe(text);
  });

  it.each([
    ['Küche', 'kitchen', 'in the küche'],
    ['Kitchen', 'küche', 'in the kitchen'],
    ['Wohnzimmer Lautsprecher', 'living room', 'in the wohnzimmer lautsprecher'],
    ['Salle de bain', 'bathroom', 'in the salle de bain'],
  ])('%s is found by "%s", a word of another language', async (name, said, text) => {
    const { voice } = await withPlayers(name, 'Hall');
    expect(where((await voice().say('PlaySongIntent', { ...HALO, room: said })).text)).toBe(text);
  });

  it('lets a name in the language spoken beat one in another', async () => {
    const { voice } = await withPlayers('Küche', 'Kitchen Speaker');
    expect(where((await voice().say('PlaySongIntent', { ...HALO, room: 'kitchen' })).text)).toBe('on the kitchen speaker');
  });

  it('lets an exact player name beat what Alexa resolved the slot to', async () => {
    const { voice } = await withPlayers('Den', 'Dining Room');
    const room = { value: 'den', matches: [{ id: 'dining_room', name: 'dining room' }] };
    expect(where((await voice().say('PlaySongIntent', { ...HALO, room })).text)).toBe('in the den');
  });

  it('uses what Alexa resolved the slot to when the words fit nothing', async () => {
    const { voice } = await withPlayers('Dining Room', 'Den');
    const room = { value: 'where we eat', matches: [{ id: 'dining_room', name: 'dining room' }] };
    expect(where((await voice().say('PlaySongIntent', { ...HALO, room })).text)).toBe('in the dining room');
  });

  it('is no other room that sounds like it', async () => {
    const { voice } = await start();
    expect((await voice().say('PauseIntent', { room: 'dining room' })).text).toMatch(/^I don't know a room called dining room\./);
  });

  it('asks which one when a name fits several, and takes the answer', async () => {
    const { voice } = await withPlayers('Bedroom Left', 'Bedroom Right', 'Kitchen');
    const echo = voice();
    const heard = await echo.say('PlaySongIntent', { ...HALO, room: 'bedroom' });
    expect(heard.text).toBe('Which room: the bedroom left or the bedroom right?');
    expect(where((await echo.say('ChooseRoomIntent', { room: 'bedroom right' })).text)).toBe('in the bedroom right');
  });

  it('finds a room that was added a moment ago', async () => {
    const { voice, house } = await start();
    await voice().say('PlaySongIntent', { ...HALO, room: 'kitchen' });
    house.control.addPlayer({ name: 'Attic' });
    expect(where((await voice().say('PlaySongIntent', { ...HALO, room: 'attic' })).text)).toBe('in the attic');
  });

  it('finds a hidden player by its name, but never offers it', async () => {
    const { voice } = await withPlayers('Kitchen', 'Hall', { name: 'Secret', hidden: true });
    const echo = voice();
    expect((await echo.say('PlaySongIntent', HALO)).text).toBe('Which room: the kitchen or the hall?');
    expect(where((await echo.say('PlaySongIntent', { ...HALO, room: 'secret' })).text)).toBe('in the secret');
  });
});

describe('a room nobody said', () => {
  it('asks, with at most four names', async () => {
    const { voice } = await withPlayers('One', 'Two', 'Three', 'Four', 'Five');
    const heard = await voice().say('PlaySongIntent', HALO);
    expect(heard.text).toBe('Which room? For example the one, the two, the three or the four.');
    expect(heard.asks).toBe(true);
    expect(heard.commands).toEqual(['players/all', 'music/search']);
  });

  it('is not asked for when there is nothing to play in it', async () => {
    const { voice } = await start();
    expect((await voice().say('PlaySongIntent', { title: 'zzzz qqqq' })).text).toMatch(/^I couldn't find zzzz qqqq\./);
  });

  it('is the only one there is', async () => {
    const { voice } = await withPlayers('Kitchen');
    expect(where((await voice().say('PlaySongIntent', HALO)).text)).toBe('in the kitchen');
  });

  it.each([
    ['ChooseRoomIntent', { room: 'office' }],
    ['PlaySongIntent', { title: 'office' }],
    ['PlayArtistIntent', { artist: 'the office' }],
    ['PlaySongIntent', { room: 'office' }],
  ])('is the answer to our question, also when Alexa hears it as %s %j', async (intent, slots) => {
    const { voice } = await start();
    const echo = voice();
    expect((await echo.say('PlaySongIntent', { title: 'halo', artist: 'beyonce' })).text).toBe('Which room: the kitchen, the living room or the office?');
    expect(where((await echo.say(intent, slots)).text)).toBe('in the office');
  });

  it.each([
    ['PlaySongIntent', { title: 'queen in the kitchen' }, 'Playing Queen in the kitchen.'],
    ['PlaySongIntent', { title: 'halo', room: 'office' }, 'Playing Halo by Beyoncé in the office.'],
    ['PlayPlaylistIntent', { playlist: 'workout', room: 'office' }, 'Playing the playlist Workout in the office.'],
  ])('is not taken from a new request that names one too: %s %j', async (intent, slots, text) => {
    const { voice } = await start();
    const echo = voice();
    await echo.say('PlayArtistIntent', { artist: 'abba' });
    expect((await echo.say(intent, slots)).text).toBe(text);
  });

  it('belongs to this Echo once it has answered, and to no other Echo', async () => {
    const { voice, pass } = await start();
    const [bedroom, study] = [voice({ deviceId: 'bedroom-echo' }), voice({ deviceId: 'study-echo' })];
    await bedroom.say('PlaySongIntent', HALO);
    await bedroom.say('ChooseRoomIntent', { room: 'office' });
    pass(50 * MINUTE);
    expect(where((await bedroom.say('PlaySongIntent', HALO)).text)).toBe('in the office');
    expect((await study.say('PlaySongIntent', HALO)).text).toMatch(/^Which room/);
  });

  it('is the one this conversation is about for ten minutes', async () => {
    const { voice, pass } = await start();
    const echo = voice();
    await echo.say('PlaySongIntent', { ...HALO, room: 'living room' });
    pass(9 * MINUTE);
    expect(where((await echo.say('PlaySongIntent', HALO)).text)).toBe('in the living room');
    pass(11 * MINUTE);
    expect((await echo.say('PlaySongIntent', HALO)).text).toMatch(/^Which room/);
  });

  it('is, while an Alexa session lasts, the one it is about, however long that takes', async () => {
    const { voice, pass } = await start();
    const echo = voice();
    await echo.open();
    await echo.say('PlaySongIntent', { ...HALO, room: 'living room' });
    pass(15 * MINUTE);
    expect(where((await echo.say('PlaySongIntent', HALO)).text)).toBe('in the living room');
  });

  it('is the one that plays, for everything but playing', async () => {
    const { voice } = await start();
    await voice({ deviceId: 'other' }).say('PlaySongIntent', { ...HALO, room: 'living room' });
    const echo = voice();
    expect((await echo.say('WhatsPlayingIntent')).text).toBe('Halo by Beyoncé is playing in the living room.');
    expect((await voice({ deviceId: 'third' }).say('PauseIntent')).text).toBe('Paused in the living room.');
    expect((await voice({ deviceId: 'fourth' }).say('PlaySongIntent', HALO)).text).toMatch(/^Which room/);
  });

  it('forgets its question when something else is said', async () => {
    const { voice } = await start();
    const echo = voice();
    await echo.say('PlaySongIntent', HALO);
    await echo.say('PlaySongIntent', { title: 'yesterday', room: 'kitchen' });
    expect((await echo.say('ChooseRoomIntent', { room: 'office' })).text).toBe('Moved Yesterday by The Beatles to the office.');
  });

  it('asks again when the answer was not understood', async () => {
    const { voice } = await start();
    const echo = voice();
    const asked = await echo.say('PlaySongIntent', HALO);
    expect((await echo.say('AMAZON.FallbackIntent')).text).toBe(asked.text);
    expect(where((await echo.say('ChooseRoomIntent', { room: 'kitchen' })).text)).toBe('in the kitchen');
  });
});

describe('everywhere', () => {
  const everywhere = { value: 'everywhere', matches: [{ id: 'everywhere', name: 'everywhere' }] };

  it('is every room that can, to play', async () => {
    const { voice, house } = await start();
    house.control.offline('Office');
    expect(where((await voice().say('PlaySongIntent', { ...HALO, room: everywhere })).text)).toBe('everywhere');
    expect(house.players().map(({ name, title }) => [name, title])).toEqual([
      ['Kitchen', 'Halo'],
      ['Living Room', 'Halo'],
      ['Office', undefined],
    ]);
  });

  it('is every room that plays, to pause and to turn down', async () => {
    const { voice, house } = await start();
    await voice().say('PlaySongIntent', { ...HALO, room: 'kitchen' });
    await voice().say('PlaySongIntent', { ...HALO, room: 'office' });
    expect((await voice().say('SetVolumeIntent', { amount: '3', zone: everywhere })).text).toBe('Volume 3 everywhere.');
    expect(house.players().map(({ volume }) => volume)).toEqual([30, 35, 30]);
    expect((await voice().say('PauseIntent', { zone: everywhere })).text).toBe('Paused everywhere.');
    expect(house.players().map(({ state }) => state)).toEqual(['paused', 'idle', 'paused']);
    expect((await voice().say('PauseIntent', { zone: everywhere })).text).toBe('Nothing is playing anywhere.');
  });

  it('is what it says even if a group is called that', async () => {
    const { voice, house } = await withPlayers('Kitchen', 'Hall', { name: 'Everywhere', type: 'group' });
    expect(where((await voice().say('PlaySongIntent', { ...HALO, room: 'everywhere' })).text)).toBe('everywhere');
    expect(
      house
        .players()
        .filter(({ title }) => title === 'Halo')
        .map(({ name }) => name),
    ).toEqual(expect.arrayContaining(['Kitchen', 'Hall']));
  });

  it('may be said at the end of a title', async () => {
    const { voice, house } = await start();
    expect(where((await voice().say('PlaySongIntent', { title: 'halo everywhere' })).text)).toBe('everywhere');
    expect(house.players().every(({ title }) => title === 'Halo')).toBe(true);
  });
});

describe('rooms that cannot', () => {
  it('says that a room is offline, and which are not', async () => {
    const { voice, house } = await start();
    house.control.offline('Kitchen');
    for (const intent of ['PlaySongIntent', 'PauseIntent', 'ResumeIntent', 'NextIntent', 'SetVolumeIntent', 'MuteIntent', 'WhatsPlayingIntent']) {
      const heard = await voice().say(intent, {
        room: 'kitchen',
        ...(intent === 'PlaySongIntent' ? HALO : {}),
        ...(intent === 'SetVolumeIntent' ? { amount: '5' } : {}),
      });
      expect(heard.text).toBe("I can't reach the kitchen right now. Try the living room or the office.");
      expect(heard.commands).toEqual(['players/all']);
    }
  });

  it('notices that a room has gone offline since it last looked, when a command fails', async () => {
    const { voice, house } = await start();
    await voice().say('WhatsPlayingIntent', { room: 'kitchen' });
    house.control.offline('Kitchen');
    expect((await voice().say('PlaySongIntent', { ...HALO, room: 'kitchen' })).text).toBe(
      "I can't reach the kitchen right now. Try the living room or the office.",
    );
  });

  it('notices that a room is back', async () => {
    const { voice, house } = await start();
    house.control.offline('Kitchen');
    await voice().say('PlaySongIntent', { ...HALO, room: 'kitchen' });
    house.control.online('Kitchen');
    expect(where((await voice().say('PlaySongIntent', { ...HALO, room: 'kitchen' })).text)).toBe('in the kitchen');
  });

  it('knows no room that Music Assistant hides from this account, and sends it nothing', async () => {
    const { voice, house } = await start();
    house.control.setPlayerFilter('sample', [house.playerId('Office')]);
    const heard = await voice().say('NextIntent', { room: 'kitchen' });
    expect(heard.text).toBe("I don't know a room called kitchen. Which room: the office?");
    expect(heard.commands.every((command) => command === 'players/all')).toBe(true);
  });

  it('says so when there are no rooms at all', async () => {
    const { voice } = await start({ house: { players: [] } });
    expect((await voice().say('PlaySongIntent', HALO)).text).toMatch(/^Music Assistant has no players for you/);
  });
});
