import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSkill, type TestSkill } from './test-skill.js';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill({
    house: {
      players: [
        { name: 'Kitchen', volume: 25, canMute: true },
        { name: 'Office', volume: 20 },
        { name: 'Amplifier', canSetVolume: false },
      ],
    },
  });
  // An Echo that belongs to no room, and hears the same one again and again, would suggest it.
  await say('BindEchoIntent', { room: 'kitchen' });
});
afterAll(() => skill.close());

const volumeOf = (room: string) => skill.house.players().find(({ name }) => name === room)?.volume;
const say = (intent: string, slots: Parameters<ReturnType<TestSkill['voice']>['say']>[1]) => skill.voice().say(intent, slots);
const id = (value: string, id: string) => ({ value, matches: [{ id, name: value }] });
const everywhere = id('everywhere', 'everywhere');

describe('volume', () => {
  it.each([
    [{ amount: '5' }, 'Volume 5 in the kitchen.', 50],
    [{ amount: 'five' }, 'Volume 5 in the kitchen.', 50],
    [{ amount: '10' }, 'Volume 10 in the kitchen.', 100],
    [{ amount: '0' }, 'Volume 0 in the kitchen.', 0],
    [{ amount: '11' }, 'Volume 11 percent in the kitchen.', 11],
    [{ amount: '35' }, 'Volume 35 percent in the kitchen.', 35],
    [{ amount: '5', unit: id('percent', 'percent') }, 'Volume 5 percent in the kitchen.', 5],
    [{ amount: '100' }, 'Volume 100 percent in the kitchen.', 100],
  ])('%j: "%s"', async (slots, text, level) => {
    await say('WhatsPlayingIntent', { room: 'kitchen' });
    expect(await say('SetVolumeIntent', { ...slots, room: 'kitchen' })).toMatchObject({ text, commands: ['players/cmd/volume_set'], asks: false });
    expect(volumeOf('Kitchen')).toBe(level);
  });

  it('says what is possible when asked for more than that, and sends nothing', async () => {
    for (const amount of ['101', '150', '99999']) {
      expect(await say('SetVolumeIntent', { amount, room: 'kitchen' })).toMatchObject({ text: expect.stringMatching(/from zero to ten/), commands: [] });
    }
  });

  it('asks how loud when no number came', async () => {
    expect(await say('SetVolumeIntent', { amount: '?', room: 'kitchen' })).toMatchObject({
      text: expect.stringMatching(/^How loud in the kitchen\?/),
      asks: true,
    });
  });

  it.each([
    ['VolumeUpIntent', {}, 60, 'Volume up to 60 percent in the kitchen.'],
    ['VolumeUpIntent', { step: id('a bit', 'a_bit') }, 55, 'Volume up to 55 percent in the kitchen.'],
    ['VolumeUpIntent', { step: id('a lot', 'a_lot') }, 70, 'Volume up to 70 percent in the kitchen.'],
    ['VolumeUpIntent', { step: id('to the max', 'max') }, 100, 'Volume up to 100 percent in the kitchen.'],
    ['VolumeDownIntent', { step: id('all the way', 'max') }, 0, 'Volume down to 0 percent in the kitchen.'],
    ['VolumeUpIntent', { amount: '10' }, 60, 'Volume up to 60 percent in the kitchen.'],
    ['VolumeUpIntent', { amount: '80' }, 100, 'Volume up to 100 percent in the kitchen.'],
    ['VolumeDownIntent', {}, 40, 'Volume down to 40 percent in the kitchen.'],
    ['VolumeDownIntent', { step: id('a lot', 'a_lot') }, 30, 'Volume down to 30 percent in the kitchen.'],
    ['VolumeDownIntent', { amount: '100' }, 0, 'Volume down to 0 percent in the kitchen.'],
  ])('%s %j from 50 is %s', async (intent, slots, level, text) => {
    await say('SetVolumeIntent', { amount: '50', room: 'kitchen' });
    expect(await say(intent, { ...slots, room: 'kitchen' })).toMatchObject({ text, commands: ['players/cmd/volume_set'] });
    expect(volumeOf('Kitchen')).toBe(level);
  });

  it('counts on from what it sent a moment ago', async () => {
    await say('SetVolumeIntent', { amount: '5', room: 'kitchen' });
    await say('VolumeUpIntent', { room: 'kitchen' });
    expect((await say('VolumeUpIntent', { room: 'kitchen' })).text).toBe('Volume up to 70 percent in the kitchen.');
  });

  it('says when it gets no louder, and no quieter', async () => {
    await say('SetVolumeIntent', { amount: '10', room: 'kitchen' });
    expect(await say('VolumeUpIntent', { room: 'kitchen' })).toMatchObject({ text: "It's already as loud as it gets in the kitchen.", commands: [] });
    await say('SetVolumeIntent', { amount: '0', room: 'kitchen' });
    expect(await say('VolumeDownIntent', { room: 'kitchen' })).toMatchObject({ text: 'The volume is already at zero in the kitchen.', commands: [] });
  });

  it('says that a player has no volume to set', async () => {
    for (const intent of ['SetVolumeIntent', 'VolumeUpIntent', 'MuteIntent', 'UnmuteIntent']) {
      expect((await say(intent, { amount: '5', room: 'amplifier' })).text).toBe("The volume can't be changed from here in the amplifier. Use its own buttons.");
    }
  });
});

describe('more than 80 % in every room at once', () => {
  it('asks first, does it after yes, and not after no', async () => {
    const voice = skill.voice();
    await voice.say('SetVolumeIntent', { amount: '3', room: 'kitchen' });
    const question = await voice.say('SetVolumeIntent', { amount: '9', zone: everywhere });
    expect(question).toMatchObject({ text: '9 is very loud in every room. Are you sure?', asks: true });
    expect(volumeOf('Kitchen')).toBe(30);
    expect((await voice.say('AMAZON.NoIntent')).text).toBe('Okay.');
    expect(volumeOf('Kitchen')).toBe(30);

    await voice.say('SetVolumeIntent', { amount: '9', zone: everywhere });
    expect((await voice.say('AMAZON.YesIntent')).text).toBe('Volume 9 everywhere.');
    expect([volumeOf('Kitchen'), volumeOf('Office')]).toEqual([90, 90]);
    expect((await voice.say('AMAZON.YesIntent')).text).toMatch(/^What should I play\?/);
  });

  it('asks before turning every room up that far', async () => {
    await say('SetVolumeIntent', { amount: '8', zone: everywhere });
    expect((await say('VolumeUpIntent', { zone: everywhere })).asks).toBe(true);
    expect(volumeOf('Kitchen')).toBe(80);
    expect((await say('VolumeDownIntent', { zone: everywhere })).text).toBe('Quieter everywhere.');
  });

  it('does not ask for 80, nor for one room', async () => {
    expect((await say('SetVolumeIntent', { amount: '8', zone: everywhere })).text).toBe('Volume 8 everywhere.');
    expect((await say('SetVolumeIntent', { amount: '10', room: 'kitchen' })).text).toBe('Volume 10 in the kitchen.');
  });
});

describe('mute', () => {
  it('mutes a player that can, and unmutes it', async () => {
    await say('SetVolumeIntent', { amount: '4', room: 'kitchen' });
    expect(await say('MuteIntent', { room: 'kitchen' })).toMatchObject({ text: 'Muted in the kitchen.', commands: ['players/cmd/volume_mute'] });
    expect(skill.house.players()[0]?.muted).toBe(true);
    expect(await say('UnmuteIntent', { room: 'kitchen' })).toMatchObject({ text: 'Unmuted in the kitchen.', commands: ['players/cmd/volume_mute'] });
    expect(skill.house.players()[0]).toMatchObject({ muted: false, volume: 40 });
  });

  it('turns one that cannot down to nothing, and back to where it was', async () => {
    await say('SetVolumeIntent', { amount: '35', room: 'office' });
    expect(await say('MuteIntent', { room: 'office' })).toMatchObject({ text: 'Muted in the office.', commands: ['players/cmd/volume_set'] });
    expect(volumeOf('Office')).toBe(0);
    expect(await say('UnmuteIntent', { room: 'office' })).toMatchObject({
      text: 'Unmuted, volume 35 percent in the office.',
      commands: ['players/cmd/volume_set'],
    });
    expect(volumeOf('Office')).toBe(35);
  });

  it('is over when the volume is set: silence would belie the answer', async () => {
    await say('MuteIntent', { room: 'kitchen' });
    expect((await say('SetVolumeIntent', { amount: '6', room: 'kitchen' })).text).toBe('Volume 6 in the kitchen.');
    expect(skill.house.players()[0]).toMatchObject({ muted: false, volume: 60 });
  });
});
