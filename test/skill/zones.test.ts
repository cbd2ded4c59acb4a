import { afterEach, describe, expect, it } from '@jest/globals';
import type { NewPlayer } from '../../demo/sample-house/sample-house.js';
import { startSkill, type TestSkill } from './test-skill.js';

let skill: TestSkill | undefined;
afterEach(async () => {
  await skill?.close();
  skill = undefined;
});

const withPlayers = async (...players: readonly (string | NewPlayer)[]): Promise<TestSkill> => {
  skill = await startSkill({ house: { players: players.map((player) => (typeof player === 'string' ? { name: player } : player)) } });
  return skill;
};
const zone = (word: string) => ({ value: word, matches: [{ id: word, name: word }] });
const upstairs = zone('upstairs');
const HALO = { title: 'halo', artist: 'beyonce' };
const states = ({ house }: TestSkill) => house.players().map(({ state }) => state);

describe('upstairs', () => {
  it('is not guessed: we say how to teach it', async () => {
    const { voice } = await withPlayers('Kitchen', 'Bedroom', 'Office');
    expect(await voice().say('PauseIntent', { zone: upstairs })).toMatchObject({
      text: "I don't know which rooms upstairs is. Say: upstairs is the kitchen, the bedroom and the office.",
      asks: false,
    });
  });

  it('is the rooms we were taught, whichever Echo it was', async () => {
    const started = await withPlayers('Kitchen', 'Bedroom', 'Office');
    const { voice } = started;
    expect((await voice().say('TeachZoneIntent', { zone: upstairs, room: 'bedroom', other_room: 'the office' })).text).toBe(
      'Okay, upstairs is the bedroom and the office.',
    );
    const echo = voice({ deviceId: 'other' });
    expect((await echo.say('PlaySongIntent', { ...HALO, room: 'upstairs' })).text).toBe('Playing Halo by Beyoncé upstairs.');
    expect(states(started)).toEqual(['idle', 'playing', 'playing']);
    expect((await echo.say('SetVolumeIntent', { amount: '4', zone: upstairs })).text).toBe('Volume 4 upstairs.');
    expect(started.house.players().map(({ volume }) => volume)).toEqual([25, 40, 40]);
    expect((await echo.say('PauseIntent', {})).text).toBe('Paused upstairs.');
    expect(states(started)).toEqual(['idle', 'paused', 'paused']);
    expect((await echo.say('PauseIntent', { zone: upstairs })).text).toBe('Nothing is playing upstairs.');
  });

  it('is taught rooms that Alexa put into one slot', async () => {
    const { voice } = await withPlayers('Kitchen', 'Bedroom', 'Office');
    expect((await voice().say('TeachZoneIntent', { zone: upstairs, room: 'the bedroom and the office' })).text).toBe(
      'Okay, upstairs is the bedroom and the office.',
    );
  });

  it('asks again for a room that it does not know', async () => {
    const { voice } = await withPlayers('Kitchen', 'Bedroom', 'Office');
    const echo = voice();
    expect(await echo.say('TeachZoneIntent', { zone: upstairs, room: 'bedroom', other_room: 'sauna' })).toMatchObject({
      text: expect.stringMatching(/^I don't know a room called sauna/),
      asks: true,
    });
    expect((await echo.say('ChooseRoomIntent', { room: 'office' })).text).toBe('Okay, upstairs is the office and the bedroom.');
  });

  it('is a player of that name, before anything that was taught', async () => {
    const started = await withPlayers('Kitchen', 'Upstairs Speaker', 'Office');
    await started.voice().say('TeachZoneIntent', { zone: upstairs, room: 'kitchen', other_room: 'office' });
    await started.voice().say('PlaySongIntent', { ...HALO, room: upstairs });
    expect(states(started)).toEqual(['idle', 'playing', 'idle']);
  });

  it('is what is left of it when a room is gone, and one room is spoken of as the zone', async () => {
    const started = await withPlayers('Kitchen', 'Bedroom', 'Office');
    await started.voice().say('TeachZoneIntent', { zone: upstairs, room: 'bedroom', other_room: 'office' });
    started.house.control.setPlayerFilter('sample', [started.house.playerId('Kitchen'), started.house.playerId('Bedroom')]);
    started.pass(6000);
    expect((await started.voice().say('PlaySongIntent', { ...HALO, room: upstairs })).text).toBe('Playing Halo by Beyoncé upstairs.');
  });

  it('may be said at the end of a title, and a title may end like that', async () => {
    const started = await withPlayers('Kitchen', 'Bedroom', 'Office');
    await started.voice().say('TeachZoneIntent', { zone: upstairs, room: 'bedroom', other_room: 'office' });
    expect((await started.voice().say('PlaySongIntent', { title: 'halo upstairs' })).text).toBe('Playing Halo by Beyoncé upstairs.');
  });

  it('that is unknown does not teach "everywhere"', async () => {
    const { voice } = await withPlayers('Kitchen', 'Bedroom');
    const answer = await voice().say('TeachZoneIntent', { zone: zone('everywhere'), room: 'kitchen' });
    expect(answer.text).not.toMatch(/^Okay/);
  });
});
