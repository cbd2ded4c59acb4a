import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SECOND } from '../../src/time.js';
import { startSkill, type TestSkill } from './test-skill.js';

describe.each(['2.7', '2.8'] as const)('transport on Music Assistant %s', (version) => {
  let skill: TestSkill;
  beforeAll(async () => {
    skill = await startSkill({ house: { version } });
    await skill.voice().say('BindEchoIntent', { room: 'kitchen' });
  });
  afterAll(() => skill.close());

  const kitchen = () => skill.house.players()[0];
  const inKitchen = { room: 'kitchen' };
  const say = (intent: string, slots: Record<string, string> = inKitchen) => skill.voice().say(intent, slots);
  beforeEach(async () => {
    await say('PlayAlbumIntent', { album: 'arrival', ...inKitchen });
  });

  it('pauses with one command, says where, and resumes with one', async () => {
    expect(await say('PauseIntent')).toMatchObject({ text: 'Paused in the kitchen.', commands: ['players/cmd/pause'], asks: false });
    expect(kitchen()?.state).toBe('paused');
    expect(await say('ResumeIntent')).toMatchObject({ commands: ['players/cmd/play'], asks: false });
    expect(kitchen()?.state).toBe('playing');
  });

  it('says what goes on', async () => {
    await say('PlaySongIntent', { title: 'halo', ...inKitchen });
    await say('PauseIntent');
    expect((await say('ResumeIntent')).text).toBe('Playing Halo by Beyoncé again in the kitchen.');
    expect((await say('ResumeIntent')).text).toBe('Halo by Beyoncé is already playing in the kitchen.');
  });

  it('skips with one command', async () => {
    expect(kitchen()?.title).toBe('Dancing Queen');
    expect(await say('NextIntent')).toMatchObject({ text: 'Skipping to the next one in the kitchen.', commands: ['players/cmd/next'] });
    expect(kitchen()?.title).toBe('Money, Money, Money');
  });

  it('does not claim to skip when one song was all there was, and skips when somebody has queued more', async () => {
    await say('PlaySongIntent', { title: 'halo', ...inKitchen });
    skill.pass(3 * SECOND);
    expect(await say('NextIntent')).toMatchObject({ text: 'There is nothing after this in the kitchen.', commands: ['player_queues/get'] });
    expect(kitchen()?.title).toBe('Halo');
  });

  it('goes back to the earlier song, also when this one has played for long', async () => {
    await say('NextIntent');
    skill.pass(20 * SECOND);
    expect((await say('PreviousIntent')).text).toBe('Going back to Dancing Queen in the kitchen.');
    expect(kitchen()?.title).toBe('Dancing Queen');
    expect((await say('PreviousIntent')).text).toBe('There is nothing before this in the kitchen.');
  });

  it('stops with one command, and then nothing plays', async () => {
    expect(await say('StopIntent')).toMatchObject({ text: 'Stopped in the kitchen.', commands: ['players/cmd/stop'] });
    expect(kitchen()?.state).toBe('idle');
    for (const intent of ['PauseIntent', 'StopIntent', 'NextIntent', 'PreviousIntent', 'WhatsPlayingIntent']) {
      expect((await say(intent)).text).toBe('Nothing is playing in the kitchen.');
    }
    expect(kitchen()?.state).toBe('idle');
  });

  it.each([
    ['PauseIntent', 'players/cmd/pause', 'Paused everywhere.'],
    ['StopIntent', 'players/cmd/stop', 'Stopped everywhere.'],
  ])('%s everywhere names the room that Music Assistant refused', async (intent, command, done) => {
    await say('PlaySongIntent', { title: 'halo', room: 'office' });
    skill.house.control.failNext(500, 'Internal server error', command);
    const { text } = await say(intent, { zone: 'everywhere' });
    const refused = skill.house.players().filter(({ state }) => state === 'playing');
    expect(refused).toHaveLength(1);
    expect(text).not.toBe(done);
    expect(text?.toLowerCase()).toContain(refused[0]?.name.toLowerCase());
    await say('StopIntent', { room: 'office' });
  });

  it('says in which room there is music when there is none in the one that was said', async () => {
    await say('StopIntent');
    await say('PlaySongIntent', { title: 'halo', room: 'office' });
    expect((await say('PauseIntent')).text).toBe('Nothing is playing in the kitchen. There is music in the office.');
    await say('StopIntent', { room: 'office' });
  });

  it.each([
    ['PauseIntent', 'Paused in the office.', 'players/cmd/pause'],
    ['NextIntent', 'Skipping to the next one in the office.', 'players/cmd/next'],
    ['StopIntent', 'Stopped in the office.', 'players/cmd/stop'],
  ])('%s without a room means the only one that plays when it is silent here', async (intent, text, command) => {
    await say('StopIntent');
    await skill.voice({ deviceId: 'other' }).say('PlayAlbumIntent', { album: 'arrival', room: 'office' });
    await say('VolumeUpIntent');
    skill.pass(6 * SECOND);
    expect(await say(intent, {})).toMatchObject({ text, commands: ['players/all', command] });
    await say('StopIntent', { room: 'office' });
  });

  it('does not look elsewhere while something plays here', async () => {
    await skill.voice({ deviceId: 'other' }).say('PlaySongIntent', { title: 'halo', room: 'office' });
    expect((await say('PauseIntent', {})).text).toBe('Paused in the kitchen.');
    await say('StopIntent', { room: 'office' });
  });

  it('looks once more before it acts elsewhere: music may have begun here a moment ago', async () => {
    await say('StopIntent');
    await say('PlaySongIntent', { title: 'halo', room: 'office' });
    skill.pass(6 * SECOND);
    await say('VolumeUpIntent');
    await skill
      .link()
      .then(({ accessToken }) => skill.voice({ accessToken, deviceId: 'of-somebody-else' }).say('PlaySongIntent', { title: 'halo', ...inKitchen }));
    expect((await say('PauseIntent', {})).text).toBe('Paused in the kitchen.');
    await say('StopIntent', { room: 'office' });
  });

  it('has nothing to resume in a room that never played, and says what could be played', async () => {
    await say('StopIntent');
    const heard = await say('ResumeIntent', { room: 'living room' });
    expect(heard.text).toMatch(/^There is nothing to resume in the living room\. Try: play .+ in the living room\.$/);
  });

  it('tells what plays', async () => {
    await say('PlaySongIntent', { title: 'halo', ...inKitchen });
    expect((await say('WhatsPlayingIntent')).text).toBe('Halo by Beyoncé is playing in the kitchen.');
    await say('PauseIntent');
    expect((await say('WhatsPlayingIntent')).text).toBe('Halo by Beyoncé is paused in the kitchen.');
  });

  it("answers Alexa's own pause, resume, next and previous like ours, in the room this conversation is about", async () => {
    const voice = skill.voice();
    await voice.say('WhatsPlayingIntent', inKitchen);
    expect((await voice.say('AMAZON.PauseIntent')).text).toBe('Paused in the kitchen.');
    await voice.say('AMAZON.ResumeIntent');
    expect(kitchen()?.state).toBe('playing');
    expect((await voice.say('AMAZON.NextIntent')).text).toBe('Skipping to the next one in the kitchen.');
    expect((await voice.say('AMAZON.PreviousIntent')).text).toBe('Going back to Dancing Queen in the kitchen.');
  });
});

describe('grouped rooms', () => {
  let skill: TestSkill;
  beforeAll(async () => {
    skill = await startSkill();
  });
  afterAll(() => skill.close());
  const group = async (member: string, leader: string) => {
    const login = await skill.services.musicAssistant.login({ username: 'admin', password: 'sample-admin' });
    const response = await fetch(`${skill.house.url}/api`, {
      method: 'POST',
      headers: { authorization: `Bearer ${login.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ command: 'players/cmd/group', args: { player_id: skill.house.playerId(member), target_player: skill.house.playerId(leader) } }),
    });
    expect(response.status).toBe(200);
  };

  it("play on the leader's queue where the one that follows was not named", async () => {
    await group('Office', 'Kitchen');
    const echo = skill.voice();
    await echo.say('BindEchoIntent', { room: 'office' });
    const before = skill.house.commands.length;
    expect((await echo.say('PlaySongIntent', { title: 'halo' })).text).toBe('Playing Halo by Beyoncé in the kitchen and the office.');
    const queues = skill.house.commands.slice(before).flatMap(({ args }) => (typeof args.queue_id === 'string' ? [args.queue_id] : []));
    expect(new Set(queues)).toEqual(new Set([skill.house.playerId('Kitchen')]));
    expect((await skill.voice().say('WhatsPlayingIntent', { room: 'office' })).text).toBe('Halo by Beyoncé is playing in the office.');
  });

  it('sends nothing to a leader that this account may not use', async () => {
    skill.house.control.setPlayerFilter('sample', [skill.house.playerId('Office')]);
    skill.pass(10 * SECOND);
    for (const intent of ['PauseIntent', 'NextIntent', 'PreviousIntent']) {
      const heard = await skill.voice().say(intent, { room: 'office' });
      expect(heard.text).toBe('I may not use a room that the office is grouped with. Ungroup it in Music Assistant first.');
      expect(heard.commands.filter((command) => command !== 'players/all' && command !== 'music/search')).toEqual([]);
    }
  });

  it('leave a leader that this account may not use, to play on their own', async () => {
    const heard = await skill.voice().say('PlaySongIntent', { title: 'halo', room: 'office' });
    expect(heard.text).toBe('Playing Halo by Beyoncé in the office.');
    expect(heard.commands.filter((command) => command.startsWith('players/cmd'))).toEqual(['players/cmd/ungroup']);
    expect(skill.house.players().map(({ name, state }) => [name, state])).toEqual([
      ['Kitchen', 'playing'],
      ['Living Room', 'idle'],
      ['Office', 'playing'],
    ]);
  });
});
