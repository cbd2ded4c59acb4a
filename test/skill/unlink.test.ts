import { afterEach, describe, expect, it } from '@jest/globals';
import { startSkill, type TestSkill } from './test-skill.js';

let skill: TestSkill | undefined;
afterEach(async () => {
  await skill?.close();
  skill = undefined;
});

describe('an ended link', () => {
  it('leaves nothing behind of what its Echos and its household told us, and no timer', async () => {
    const written = new Set<string>();
    skill = await startSkill({
      wrapStore: (store) => ({
        ...store,
        put: (key, value, ttlMs) => {
          written.add(key);
          return store.put(key, value, ttlMs);
        },
        commit: (options) => {
          for (const { key } of options.writes) written.add(key);
          return store.commit(options);
        },
      }),
    });
    const { voice, services, grantId } = skill;
    for (const deviceId of ['one', 'two']) {
      const echo = voice({ deviceId });
      await echo.say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'kitchen' });
      await echo.say('TeachZoneIntent', { zone: { value: 'upstairs', matches: [{ id: 'upstairs', name: 'upstairs' }] }, room: 'kitchen' });
      await echo.say('SleepTimerIntent', { duration: 'PT30M', room: 'kitchen' });
    }
    const ours = [...written].filter((key) => key.includes(`{${grantId}}`) && !key.startsWith('code:'));
    expect(ours.map((key) => key.split(':')[0])).toEqual(expect.arrayContaining(['echo', 'echos', 'household', 'timers']));
    await services.grants.revoke(grantId);
    expect(await services.store.getMany(ours)).toEqual(ours.map(() => undefined));
  });
});
