import { describe, expect, it } from '@jest/globals';
import { skillPerTest } from './skill-per-test.js';
import type { TestSkill, Voice } from './test-skill.js';

const { start } = skillPerTest();

const HALO = { title: 'halo', artist: 'beyonce' };
const states = ({ house }: TestSkill) => Object.fromEntries(house.players().map(({ name, state }) => [name, state]));
const everywhere = { value: 'everywhere', matches: [{ id: 'everywhere', name: 'everywhere' }] };
const playIn = (echo: Voice, room: string) => echo.say('PlaySongIntent', { ...HALO, room });

describe('moving the music', () => {
  it.each(['2.8', '2.7'] as const)('takes it along, with its place in the queue, and says what and where (%s)', async (version) => {
    const started = await start({ house: { version } });
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    const moved = await echo.say('MoveMusicIntent', { room: 'office' });
    expect(moved).toMatchObject({ text: 'Moved Halo by Beyoncé to the office.', commands: ['player_queues/get_active_queue', 'player_queues/transfer'] });
    expect(states(started)).toEqual({ Kitchen: 'idle', 'Living Room': 'idle', Office: 'playing' });
    expect(started.house.queue('Kitchen')).toEqual([]);
    expect((await echo.say('PauseIntent')).text).toBe('Paused in the office.');
  });

  it('takes it from the room that is said', async () => {
    const started = await start();
    await playIn(started.voice(), 'kitchen');
    await playIn(started.voice(), 'living room');
    expect((await started.voice().say('MoveMusicIntent', { room: 'office', other_room: 'kitchen' })).text).toBe('Moved Halo by Beyoncé to the office.');
    expect(states(started)).toEqual({ Kitchen: 'idle', 'Living Room': 'playing', Office: 'playing' });
  });

  it('takes it from the room this conversation is about, when several play', async () => {
    const started = await start();
    await playIn(started.voice({ deviceId: 'other' }), 'living room');
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    await echo.say('MoveMusicIntent', { room: 'office' });
    expect(states(started)).toEqual({ Kitchen: 'idle', 'Living Room': 'playing', Office: 'playing' });
  });

  it('asks from where when several play and none is meant, and remembers to where', async () => {
    const started = await start();
    await playIn(started.voice({ deviceId: 'one' }), 'living room');
    await playIn(started.voice({ deviceId: 'two' }), 'kitchen');
    const echo = started.voice({ deviceId: 'three' });
    expect(await echo.say('MoveMusicIntent', { room: 'office' })).toMatchObject({ text: 'Which room: the kitchen or the living room?', asks: true });
    expect((await echo.say('ChooseRoomIntent', { room: 'living room' })).text).toBe('Moved Halo by Beyoncé to the office.');
    expect(states(started)).toEqual({ Kitchen: 'playing', 'Living Room': 'idle', Office: 'playing' });
  });

  it('asks to where when nobody said, and offers the rooms where it does not play', async () => {
    const started = await start();
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    expect(await echo.say('MoveMusicIntent')).toMatchObject({ text: 'Which room: the living room or the office?', asks: true });
    expect((await echo.say('ChooseRoomIntent', { room: 'office' })).text).toBe('Moved Halo by Beyoncé to the office.');
  });

  it('says that there is nothing to move, and sends nothing that would empty the other room', async () => {
    const started = await start();
    const echo = started.voice();
    expect(await echo.say('MoveMusicIntent', { room: 'office' })).toMatchObject({ text: "There's no music to move.", commands: ['players/all'] });
    await playIn(echo, 'kitchen');
    const moved = await echo.say('MoveMusicIntent', { room: 'kitchen', other_room: 'office' });
    expect(moved).toMatchObject({ text: "There's no music to move in the office.", commands: [] });
    expect(states(started).Kitchen).toBe('playing');
  });

  it('says that it plays there already', async () => {
    const started = await start();
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    expect(await echo.say('MoveMusicIntent', { room: 'kitchen' })).toMatchObject({ text: "It's already playing in the kitchen.", commands: [] });
    await echo.say('GroupRoomsIntent', { room: 'kitchen', other_room: 'office' });
    expect(await echo.say('MoveMusicIntent', { room: 'office' })).toMatchObject({ text: "It's already playing in the office.", commands: [] });
  });

  it('takes the other room out of its group first', async () => {
    const started = await start();
    const echo = started.voice();
    await playIn(echo, 'living room');
    await echo.say('GroupRoomsIntent', { room: 'living room', other_room: 'office' });
    await playIn(echo, 'kitchen');
    const moved = await echo.say('MoveMusicIntent', { room: 'office', other_room: 'kitchen' });
    expect(moved.commands).toEqual(['player_queues/get_active_queue', 'players/cmd/ungroup', 'player_queues/transfer']);
    expect(states(started)).toEqual({ Kitchen: 'idle', 'Living Room': 'playing', Office: 'playing' });
  });

  it('lets paused music go on where it arrives', async () => {
    const started = await start();
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    await echo.say('PauseIntent');
    expect((await echo.say('MoveMusicIntent', { room: 'office' })).text).toBe('Moved Halo by Beyoncé to the office.');
    expect(states(started)).toEqual({ Kitchen: 'idle', 'Living Room': 'idle', Office: 'playing' });
  });

  it('to every room lets the others join, and names those that cannot', async () => {
    const started = await start({ house: { players: [{ name: 'Kitchen' }, { name: 'Hall' }, { name: 'Radio', canGroup: false }] } });
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    const moved = await echo.say('MoveMusicIntent', { room: everywhere });
    expect(moved.text).toMatch(/^Moved Halo by Beyoncé to every room\. .*radio/i);
    expect(states(started)).toEqual({ Kitchen: 'playing', Hall: 'playing', Radio: 'idle' });
  });

  it('knows no room that is not there, and does it once the right one is said', async () => {
    const started = await start();
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    expect(await echo.say('MoveMusicIntent', { room: 'sauna' })).toMatchObject({
      text: expect.stringMatching(/^I don't know a room called sauna/),
      asks: true,
    });
    expect((await echo.say('ChooseRoomIntent', { room: 'office' })).text).toBe('Moved Halo by Beyoncé to the office.');
  });

  it('says so when Music Assistant refuses, or takes its time', async () => {
    const started = await start({ budgetMs: 300 });
    const echo = started.voice();
    await playIn(echo, 'kitchen');
    started.house.control.failNext(500, 'Internal server error', 'player_queues/transfer');
    expect((await echo.say('MoveMusicIntent', { room: 'office' })).text).toMatch(/couldn't make the office take over the music/);
    started.house.control.delay('player_queues/transfer', 2000);
    expect((await echo.say('MoveMusicIntent', { room: 'office' })).text).toMatch(/^I've asked the office/);
  });
});
