import { describe, expect, it } from '@jest/globals';
import { skillPerTest } from './skill-per-test.js';
import type { TestSkill, Voice } from './test-skill.js';

const { start } = skillPerTest();

const playing = ({ house }: TestSkill) =>
  house
    .players()
    .filter(({ state }) => state === 'playing')
    .map(({ name }) => name);
const everywhere = { value: 'everywhere', matches: [{ id: 'everywhere', name: 'everywhere' }] };
const playIn = (echo: Voice, room: string) => echo.say('PlaySongIntent', { title: 'halo', room });

describe('grouping', () => {
  it.each(['2.8', '2.7'] as const)('lets the room that plays go on, whichever is said first (%s)', async (version) => {
    const started = await start({ house: { version } });
    const echo = started.voice();
    await playIn(echo, 'living room');
    const grouped = await echo.say('GroupRoomsIntent', { room: 'kitchen', other_room: 'living room' });
    expect(grouped).toMatchObject({ text: 'Grouped the living room and the kitchen.', commands: ['players/cmd/group'] });
    expect(playing(started)).toEqual(['Kitchen', 'Living Room']);
  });

  it('groups rooms that are silent', async () => {
    const started = await start();
    const echo = started.voice();
    expect((await echo.say('GroupRoomsIntent', { room: 'kitchen', other_room: 'office' })).text).toBe('Grouped the kitchen and the office.');
    await playIn(echo, 'kitchen');
    expect(playing(started)).toEqual(['Kitchen', 'Office']);
  });

  it('"in the office too" joins what this conversation is about', async () => {
    const started = await start();
    await playIn(started.voice({ deviceId: 'other' }), 'living room');
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    expect((await echo.say('GroupRoomsIntent', { room: 'office' })).text).toBe('Grouped the kitchen and the office.');
  });

  it('"in the office too" joins the only room that plays', async () => {
    const started = await start();
    await playIn(started.voice({ deviceId: 'other' }), 'living room');
    expect((await started.voice().say('GroupRoomsIntent', { room: 'office' })).text).toBe('Grouped the living room and the office.');
  });

  it('asks what to join when several play, and which to add when only that one does', async () => {
    const started = await start();
    await playIn(started.voice({ deviceId: 'one' }), 'living room');
    const echo = started.voice({ deviceId: 'three' });
    expect(await echo.say('GroupRoomsIntent', { room: 'living room' })).toMatchObject({ text: 'Which room should I add?', asks: true });
    expect((await echo.say('ChooseRoomIntent', { room: 'kitchen' })).text).toBe('Grouped the living room and the kitchen.');
    await echo.say('UngroupIntent', { room: 'kitchen' });
    await playIn(started.voice({ deviceId: 'two' }), 'kitchen');
    const fourth = started.voice({ deviceId: 'four' });
    expect(await fourth.say('GroupRoomsIntent', { room: 'office' })).toMatchObject({ text: 'Which room: the kitchen or the living room?', asks: true });
    expect((await fourth.say('ChooseRoomIntent', { room: 'kitchen' })).text).toBe('Grouped the kitchen and the office.');
  });

  it('asks which rooms when none was said', async () => {
    const started = await start();
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    expect(await echo.say('GroupRoomsIntent')).toMatchObject({ text: 'Which room should I add?', asks: true });
    expect((await echo.say('ChooseRoomIntent', { room: 'office' })).text).toBe('Grouped the kitchen and the office.');
  });

  it('everywhere is every room that can', async () => {
    const started = await start();
    const echo = started.voice();
    await playIn(echo, 'office');
    await echo.say('GroupRoomsIntent', { room: everywhere });
    expect(playing(started)).toEqual(['Kitchen', 'Living Room', 'Office']);
  });

  it('says when nothing plays, when rooms are together already, and when they cannot be', async () => {
    const started = await start({ house: { players: [{ name: 'Kitchen' }, { name: 'Hall' }, { name: 'Radio', canGroup: false }] } });
    const echo = started.voice();
    expect((await echo.say('GroupRoomsIntent', { room: 'hall' })).text).toBe('Nothing is playing anywhere.');
    await echo.say('GroupRoomsIntent', { room: 'hall', other_room: 'kitchen' });
    expect(await echo.say('GroupRoomsIntent', { room: 'kitchen', other_room: 'hall' })).toMatchObject({ commands: [] });
    expect(await echo.say('GroupRoomsIntent', { room: 'radio', other_room: 'hall' })).toMatchObject({
      text: "I can't group the hall with the radio. They don't work together.",
      commands: [],
    });
  });

  it('moves a room from one group to another', async () => {
    const started = await start({ house: { players: [{ name: 'Kitchen' }, { name: 'Hall' }, { name: 'Office' }] } });
    const echo = started.voice();
    await echo.say('GroupRoomsIntent', { room: 'kitchen', other_room: 'office' });
    await playIn(echo, 'hall');
    expect(await echo.say('GroupRoomsIntent', { room: 'office' })).toMatchObject({ commands: ['players/cmd/ungroup', 'players/cmd/group'] });
    expect(playing(started)).toEqual(['Hall', 'Office']);
  });
});

describe('ungrouping', () => {
  const withThree = async () => {
    const started = await start();
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    await echo.say('GroupRoomsIntent', { room: everywhere });
    return { started, echo };
  };

  it('a member leaves, and the others play on', async () => {
    const { started, echo } = await withThree();
    expect(await echo.say('UngroupIntent', { room: 'office' })).toMatchObject({ text: 'Ungrouped the office.', commands: ['players/cmd/ungroup'] });
    expect(playing(started)).toEqual(['Kitchen', 'Living Room']);
  });

  it('a leader lets each member go, and plays on: told to leave itself it would stop (2.8)', async () => {
    const { started, echo } = await withThree();
    const parted = await echo.say('UngroupIntent', { room: 'kitchen' });
    expect(parted).toMatchObject({ text: 'Ungrouped the kitchen.', commands: ['players/cmd/ungroup', 'players/cmd/ungroup'] });
    expect(playing(started)).toEqual(['Kitchen']);
    expect(await echo.say('UngroupIntent', { room: 'kitchen' })).toMatchObject({ text: 'Nothing is grouped with the kitchen.', commands: [] });
  });

  it('without a room means the only group there is', async () => {
    const { started } = await withThree();
    expect((await started.voice({ deviceId: 'elsewhere' }).say('UngroupIntent')).text).toBe('Ungrouped the kitchen.');
    expect(playing(started)).toEqual(['Kitchen']);
    expect((await started.voice({ deviceId: 'elsewhere' }).say('UngroupIntent')).text).toBe('No rooms are grouped.');
  });

  it('says so when Music Assistant refuses', async () => {
    const { started, echo } = await withThree();
    started.house.control.failNext(500, 'Internal server error', 'players/cmd/ungroup');
    expect((await echo.say('UngroupIntent', { room: 'office' })).text).toMatch(/couldn't make the office leave the group/);
  });
});

describe('the loudness of rooms that play together', () => {
  const volumes = ({ house }: TestSkill) => house.players().map(({ volume }) => volume);
  const theGroup = { value: 'the group', matches: [{ id: 'group', name: 'the group' }] };

  it('is each room’s own, the leader’s too', async () => {
    const started = await start();
    const echo = started.voice();
    await echo.say('GroupRoomsIntent', { room: 'kitchen', other_room: 'living room' });
    expect((await echo.say('SetVolumeIntent', { amount: '6', room: 'kitchen' })).text).toBe('Volume 6 in the kitchen.');
    expect(volumes(started)).toEqual([60, 35, 20]);
    await echo.say('VolumeDownIntent', { room: 'living room' });
    expect(volumes(started)).toEqual([60, 25, 20]);
  });

  it('is that of all of them when the group is named', async () => {
    const started = await start();
    const echo = started.voice();
    await echo.say('GroupRoomsIntent', { room: 'kitchen', other_room: 'living room' });
    const louder = await echo.say('VolumeUpIntent', { room: theGroup });
    expect(louder).toMatchObject({ text: 'Volume up to 40 percent in the kitchen.', commands: ['players/cmd/group_volume'] });
    expect(volumes(started)).toEqual([35, 45, 20]);
  });

  it('says that there is no group', async () => {
    const started = await start();
    expect((await started.voice().say('VolumeUpIntent', { room: theGroup })).text).toBe('No rooms are grouped.');
  });
});
