import { describe, expect, it } from '@jest/globals';
import { skillPerTest } from './skill-per-test.js';
import { startSkill, type TestSkill, type TestSkillOptions } from './test-skill.js';

const { start: startAny } = skillPerTest();
const start = (options: TestSkillOptions = {}) => startAny({ ...options, house: { schemaVersion: 46, ...options.house } });
const everywhere = { value: 'everywhere', matches: [{ id: 'everywhere', name: 'everywhere' }] };
const spoken = ({ house }: TestSkill) => house.announcements().map(({ message, player }) => [player, message]);

describe('an announcement', () => {
  it('is spoken in the room that was said', async () => {
    const started = await start();
    const heard = await started.voice().say('AnnounceIntent', { message: 'dinner is ready', room: 'kitchen' });
    expect(heard).toMatchObject({ text: 'Announced in the kitchen.', commands: ['players/all', 'players/cmd/play_announcement'] });
    expect(spoken(started)).toEqual([['Kitchen', 'dinner is ready']]);
  });

  it.each([{}, { room: everywhere }, { zone: everywhere }])('is for every room when %j', async (slots) => {
    const started = await start();
    expect((await started.voice().say('AnnounceIntent', { message: 'dinner is ready', ...slots })).text).toBe('Announced everywhere.');
    expect(spoken(started).map(([player]) => player)).toEqual(['Kitchen', 'Living Room', 'Office']);
  });

  it('finds the room that Alexa left in the message, and puts back one that is none', async () => {
    const started = await start();
    await started.voice().say('AnnounceIntent', { message: 'dinner is ready in the kitchen' });
    await started.voice().say('AnnounceIntent', { message: 'the cake is', room: 'oven' });
    expect(spoken(started)).toEqual([
      ['Kitchen', 'dinner is ready'],
      ['Kitchen', 'the cake is in the oven'],
      ['Living Room', 'the cake is in the oven'],
      ['Office', 'the cake is in the oven'],
    ]);
  });

  it('is spoken in the rooms of a zone', async () => {
    const started = await start();
    const zone = { value: 'upstairs', matches: [{ id: 'upstairs', name: 'upstairs' }] };
    await started.voice().say('TeachZoneIntent', { zone, room: 'kitchen', other_room: 'office' });
    expect((await started.voice().say('AnnounceIntent', { message: 'come down', zone })).text).toBe('Announced upstairs.');
    expect(spoken(started).map(([player]) => player)).toEqual(['Kitchen', 'Office']);
  });

  it('asks what to say', async () => {
    const started = await start();
    const echo = started.voice();
    expect(await echo.say('AnnounceIntent', { room: 'office' })).toMatchObject({ text: 'What should I announce?', asks: true });
    await echo.say('AnnounceIntent', { message: 'dinner is ready' });
    expect(spoken(started)).toEqual([['Office', 'dinner is ready']]);
  });

  it('does not become what the conversation is about', async () => {
    const started = await start();
    const echo = started.voice();
    await echo.say('PlaySongIntent', { title: 'halo', room: 'office' });
    await echo.say('AnnounceIntent', { message: 'dinner is ready', room: 'kitchen' });
    expect((await echo.say('PauseIntent')).text).toBe('Paused in the office.');
  });

  it('is honest about a Music Assistant that cannot speak', async () => {
    const started = await start({ house: { schemaVersion: 45 } });
    expect((await started.voice().say('AnnounceIntent', { message: 'dinner is ready' })).text).toMatch(
      /^This version of Music Assistant can't make announcements/,
    );
    expect(spoken(started)).toEqual([]);
  });

  it('answers in time, though Music Assistant does so only when all is said; and says who refused', async () => {
    const started = await start({ budgetMs: 300 });
    started.house.control.delay('players/cmd/play_announcement', 2000);
    expect((await started.voice().say('AnnounceIntent', { message: 'dinner is ready', room: 'kitchen' })).text).toMatch(/^I've asked the kitchen/);
    const other = await startSkill({ house: { schemaVersion: 46 } });
    other.house.control.failNext(500, 'Internal server error', 'players/cmd/play_announcement');
    expect((await other.voice().say('AnnounceIntent', { message: 'dinner is ready' })).text).toMatch(/^Announced everywhere\. .*(kitchen|living room|office)/i);
    await other.close();
  });

  it('stands in no log', async () => {
    const started = await start();
    await started.voice().say('AnnounceIntent', { message: 'the secret word is pumpernickel', room: 'kitchen' });
    await started.voice().say('AnnounceIntent', { message: 'the secret word is pumpernickel', room: 'sauna' });
    expect(JSON.stringify(started.logs())).not.toContain('pumpernickel');
  });
});
