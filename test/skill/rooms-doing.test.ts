import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/time.js';
import { skillPerTest } from './skill-per-test.js';
import type { TestSkillOptions } from './test-skill.js';

const { start } = skillPerTest();
const HALO = { title: 'halo', artist: 'beyonce' };
const players = (...names: string[]): TestSkillOptions => ({ house: { players: names.map((name) => ({ name })) } });

describe('which rooms there are', () => {
  it('names those that play first, and none that is hidden or away', async () => {
    const { voice, house } = await start({
      house: { players: [{ name: 'Kitchen' }, { name: 'Hall' }, { name: 'Secret', hidden: true }, { name: 'Office' }, { name: 'Attic' }] },
    });
    house.control.offline('Attic');
    await voice().say('PlaySongIntent', { ...HALO, room: 'office' });
    expect((await voice().say('ListRoomsIntent')).text).toBe('You can use the office, the kitchen and the hall.');
  });

  it('names eight at most, and says that there are more', async () => {
    const { voice } = await start(players('One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'));
    const { text } = await voice().say('ListRoomsIntent');
    expect(text).toContain('the eight');
    expect(text).not.toContain('nine');
    expect(text).toMatch(/and some more\.$/);
  });
});

describe('an Echo', () => {
  it('is bound to a room by saying so, and to another one later', async () => {
    const { voice, pass } = await start();
    const echo = voice({ deviceId: 'bedroom-echo' });
    expect((await echo.say('BindEchoIntent', { room: 'office' })).text).toBe('This Echo is in the office now.');
    pass(20 * MINUTE);
    expect((await echo.say('PlaySongIntent', HALO)).text).toBe('Playing Halo by Beyoncé in the office.');
    await echo.say('BindEchoIntent', { room: 'the kitchen' });
    pass(20 * MINUTE);
    expect((await echo.say('PlaySongIntent', HALO)).text).toBe('Playing Halo by Beyoncé in the kitchen.');
  });

  it('is not bound to a room that nobody has: it says which there are, and takes the answer', async () => {
    const { voice } = await start();
    const echo = voice();
    expect(await echo.say('BindEchoIntent', { room: 'sauna' })).toMatchObject({ text: expect.stringMatching(/^I don't know a room called sauna/), asks: true });
    expect((await echo.say('ChooseRoomIntent', { room: 'office' })).text).toBe('This Echo is in the office now.');
  });

  it('stands in one room only', async () => {
    const { voice } = await start();
    const echo = voice();
    const everywhere = { value: 'everywhere', matches: [{ id: 'everywhere', name: 'everywhere' }] };
    expect(await echo.say('BindEchoIntent', { room: everywhere })).toMatchObject({
      text: 'Which room: the kitchen, the living room or the office?',
      asks: true,
    });
  });

  const suggestion = "Say: this is the office Echo, and I'll always mean the office.";
  it('suggests, once, the room that was said three times in a row', async () => {
    const { voice } = await start();
    const echo = voice();
    const play = async (room: string) => (await echo.say('PlaySongIntent', { ...HALO, room })).text;
    for (const room of ['office', 'office', 'kitchen', 'office', 'office']) expect(await play(room)).not.toContain('Say:');
    expect(await play('office')).toBe(`Playing Halo by Beyoncé in the office. ${suggestion}`);
    for (const room of ['office', 'office', 'office']) expect(await play(room)).not.toContain('Say:');
  });

  it('suggests nothing where it belongs already, nor after what went wrong', async () => {
    const { voice, house } = await start();
    const bound = voice({ deviceId: 'bound' });
    await bound.say('BindEchoIntent', { room: 'kitchen' });
    for (const _ of [1, 2, 3, 4]) expect((await bound.say('PlaySongIntent', { ...HALO, room: 'office' })).text).not.toContain('Say:');
    const echo = voice();
    for (const _ of [1, 2]) await echo.say('PlaySongIntent', { ...HALO, room: 'office' });
    house.control.failNext(500, 'Internal server error', 'player_queues/play_media');
    expect((await echo.say('PlaySongIntent', { ...HALO, room: 'office' })).text).not.toContain('Say:');
    expect((await echo.say('PauseIntent')).text).toBe(`Paused in the office. ${suggestion}`);
  });
});
