import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomToken } from '../../src/crypto.js';
import { createServices, type Services } from '../../src/services.js';
import { createTimerTicker } from '../../src/skill/timer-ticker.js';
import type { Store } from '../../src/storage/store.js';
import { MINUTE, SECOND } from '../../src/time.js';
import { STORE_KINDS } from '../oauth/support/stores.js';
import { startSkill, type TestSkill } from './test-skill.js';

const zone = (id: string) => ({ value: id, matches: [{ id, name: id }] });

describe.each(STORE_KINDS)('a sleep timer in %s', (_, stores) => {
  const kind = stores();
  let ahead = 0;
  const clock = () => Date.now() + ahead;
  let name: string;
  let skill: TestSkill;
  const others: Services[] = [];

  beforeAll(() => kind.start());
  afterAll(() => kind.stop());
  afterEach(async () => {
    await Promise.all(others.splice(0).map((services) => services.close()));
    await skill.close();
  });

  /** The store outlives the servers here, as it does outside. */
  const openStore = async (): Promise<Store> => ({ ...(await kind.open({ clock, name })), close: async () => {} });
  const start = async (): Promise<TestSkill> => {
    name = randomToken(8);
    const store = await openStore();
    skill = await startSkill({ wrapStore: () => store });
    return skill;
  };
  /** Another server, or the same one once more, over the same store and the same house. */
  const startAnother = async (): Promise<Services> => {
    const services = await createServices(skill.services.config, {
      clock: skill.services.clock,
      store: await openStore(),
      logDestination: { write: () => {} },
    });
    others.push(services);
    return services;
  };
  const pass = (ms: number) => {
    ahead += ms;
    skill.pass(ms);
  };
  const tick = ({ timerTicker }: Services = skill.services) => timerTicker.tick();
  const pauses = () => skill.house.commands.filter(({ command }) => command === 'players/cmd/pause').length;
  const stateOf = (room: string) => skill.house.players().find((player) => player.name === room)?.state;
  const waiting = () => skill.services.sleepTimers.of(skill.grantId).list();
  const dj = () => skill.voice({ deviceId: 'another-echo' });
  const playOnceIn = (room: string) => dj().say('PlayPlaylistIntent', { playlist: 'workout', room });
  /** Over and over: the playlist is shorter than the timers. */
  const playIn = async (room: string) => {
    await playOnceIn(room);
    await dj().say('RepeatIntent', { repeat: zone('all'), room });
  };
  const inThirtyMinutes = { duration: 'PT30M', room: 'kitchen' };

  it('stops the music when its time has come, once, and not before', async () => {
    const { voice } = await start();
    await playIn('kitchen');
    expect((await voice().say('SleepTimerIntent', inThirtyMinutes)).text).toBe('The music stops in the kitchen in half an hour.');
    pass(29 * MINUTE);
    expect(await tick()).toBeGreaterThan(clock());
    expect(stateOf('Kitchen')).toBe('playing');
    pass(MINUTE);
    await tick();
    expect(stateOf('Kitchen')).toBe('paused');
    expect(await waiting()).toEqual([]);
    await tick();
    pass(2 * MINUTE);
    await tick();
    expect(pauses()).toBe(1);
    expect(await skill.services.sleepTimers.entries()).toEqual([]);
  });

  it('fires once, though two servers look at the same moment', async () => {
    const { voice } = await start();
    const second = await startAnother();
    await playIn('kitchen');
    await voice().say('SleepTimerIntent', inThirtyMinutes);
    pass(30 * MINUTE);
    await Promise.all([tick(), tick(second), tick(), tick(second)]);
    expect(stateOf('Kitchen')).toBe('paused');
    expect(pauses()).toBe(1);
  });

  it('survives the server that it was set on', async () => {
    const { voice, services } = await start();
    await playIn('kitchen');
    await voice().say('SleepTimerIntent', inThirtyMinutes);
    await services.close();
    const again = await startAnother();
    pass(31 * MINUTE);
    await tick(again);
    expect(stateOf('Kitchen')).toBe('paused');
  });

  it('is taken over from a server that died before it stopped the music', async () => {
    const { voice, grantId } = await start();
    const dying = await startAnother();
    await playIn('kitchen');
    await voice().say('SleepTimerIntent', inThirtyMinutes);
    pass(30 * MINUTE);
    expect(await dying.sleepTimers.claim(grantId)).toHaveLength(1);
    await tick();
    expect(stateOf('Kitchen')).toBe('playing');
    pass(21 * SECOND);
    await tick();
    expect(stateOf('Kitchen')).toBe('paused');
  });

  it('stops nothing a second time after a server that died when it had stopped the music', async () => {
    const { voice, grantId } = await start();
    const dying = await startAnother();
    await playIn('kitchen');
    await voice().say('SleepTimerIntent', inThirtyMinutes);
    pass(30 * MINUTE);
    await dying.sleepTimers.claim(grantId);
    await voice().say('PauseIntent', { room: 'kitchen' });
    pass(21 * SECOND);
    await tick();
    expect(pauses()).toBe(1);
    expect(await waiting()).toEqual([]);
  });

  it('tries again for ten minutes while Music Assistant is away, and then no more', async () => {
    const { voice, house } = await start();
    await playIn('kitchen');
    await voice().say('SleepTimerIntent', inThirtyMinutes);
    pass(30 * MINUTE);
    await house.control.down();
    await tick();
    expect(await waiting()).toHaveLength(1);
    await house.control.up();
    pass(MINUTE);
    await tick();
    expect(stateOf('Kitchen')).toBe('paused');

    await playIn('kitchen');
    await voice().say('SleepTimerIntent', inThirtyMinutes);
    pass(41 * MINUTE);
    await tick();
    expect(stateOf('Kitchen')).toBe('playing');
    expect(await waiting()).toEqual([]);
  });

  it('goes with the link that it belongs to', async () => {
    const { voice, services, grantId, house } = await start();
    await playIn('kitchen');
    await voice().say('SleepTimerIntent', inThirtyMinutes);
    await services.grants.revoke(grantId);
    pass(30 * MINUTE);
    const before = house.commands.length;
    await tick();
    expect(house.commands.length).toBe(before);
    expect(await waiting()).toEqual([]);
  });

  it('replaces the one before in the same room, and leaves those of other rooms', async () => {
    const { voice } = await start();
    await playIn('kitchen');
    await playIn('office');
    await voice().say('SleepTimerIntent', { duration: 'PT10M', room: 'kitchen' });
    await voice().say('SleepTimerIntent', { duration: 'PT10M', room: 'office' });
    await voice().say('SleepTimerIntent', { duration: 'PT1H', room: 'kitchen' });
    expect(await waiting()).toHaveLength(2);
    pass(10 * MINUTE);
    await tick();
    expect([stateOf('Kitchen'), stateOf('Office')]).toEqual(['playing', 'paused']);
  });

  it('is cancelled: that of the room this conversation is about, else all of them', async () => {
    const { voice } = await start();
    expect((await voice().say('CancelTimerIntent')).text).toBe("There's no sleep timer set.");
    await playIn('kitchen');
    await playIn('office');
    await voice().say('SleepTimerIntent', { duration: 'PT10M', room: 'office' });
    await voice().say('SleepTimerIntent', { duration: 'PT10M', room: 'kitchen' });
    expect((await voice().say('CancelTimerIntent')).text).toBe('Sleep timer cancelled.');
    expect(await waiting()).toMatchObject([{ playerIds: [skill.house.playerId('Office')] }]);
    await voice().say('SleepTimerIntent', { duration: 'PT10M', room: 'kitchen' });
    await voice({ deviceId: 'elsewhere' }).say('CancelTimerIntent');
    expect(await waiting()).toEqual([]);
    pass(10 * MINUTE);
    await tick();
    expect(pauses()).toBe(0);
  });

  it('asks how long', async () => {
    const { voice } = await start();
    await playIn('kitchen');
    const echo = voice();
    expect(await echo.say('SleepTimerIntent', { room: 'kitchen' })).toMatchObject({ text: expect.stringMatching(/\?$/), asks: true });
    expect(await echo.say('SleepTimerIntent', { duration: 'PT0.4S', room: 'kitchen' })).toMatchObject({ text: expect.stringMatching(/\?$/), asks: true });
    expect(await waiting()).toEqual([]);
    expect((await echo.say('SleepTimerIntent', { duration: 'PT45S' })).text).toBe('The music stops in the kitchen in 45 seconds.');
    expect(await waiting()).toHaveLength(1);
  });

  it('is for every room, or for those of a zone', async () => {
    const { voice } = await start();
    await playIn('kitchen');
    await playIn('office');
    await voice().say('TeachZoneIntent', { zone: zone('upstairs'), room: 'office' });
    expect((await voice().say('SleepTimerIntent', { duration: 'PT5M', zone: zone('upstairs') })).text).toBe('The music stops upstairs in 5 minutes.');
    expect((await voice().say('SleepTimerIntent', { duration: 'PT10M', zone: zone('everywhere') })).text).toBe('The music stops everywhere in 10 minutes.');
    pass(5 * MINUTE);
    await tick();
    expect([stateOf('Kitchen'), stateOf('Office')]).toEqual(['playing', 'paused']);
    pass(5 * MINUTE);
    await tick();
    expect(stateOf('Kitchen')).toBe('paused');
  });

  describe('after this song', () => {
    const songLeft = async () => {
      const [timer] = await waiting();
      return (timer?.dueAt ?? 0) - skill.services.clock();
    };

    it('stops when the song is over', async () => {
      const { voice } = await start();
      await playOnceIn('kitchen');
      expect((await voice().say('StopAfterSongIntent')).text).toMatch(/after this/);
      pass((await songLeft()) - 10 * SECOND);
      await tick();
      expect(stateOf('Kitchen')).toBe('playing');
      pass(11 * SECOND);
      await tick();
      expect(stateOf('Kitchen')).toBe('paused');
      expect(await waiting()).toEqual([]);
    });

    it('waits for its end again when somebody went back in it', async () => {
      const { voice } = await start();
      await playOnceIn('kitchen');
      await voice().say('StopAfterSongIntent');
      pass((await songLeft()) - 10 * SECOND);
      await voice().say('RestartIntent', { room: 'kitchen' });
      pass(11 * SECOND);
      await tick();
      expect(stateOf('Kitchen')).toBe('playing');
      expect(await songLeft()).toBeGreaterThan(MINUTE);
      pass((await songLeft()) + SECOND);
      await tick();
      expect(stateOf('Kitchen')).toBe('paused');
    });

    it('is over when another song was chosen in the meantime', async () => {
      const { voice } = await start();
      await playOnceIn('kitchen');
      await voice().say('StopAfterSongIntent');
      const left = await songLeft();
      pass(left / 2);
      await voice().say('NextIntent', { room: 'kitchen' });
      pass(left / 2 + SECOND);
      await tick();
      expect(stateOf('Kitchen')).toBe('playing');
      expect(await waiting()).toEqual([]);
    });

    it('is not waited for for ever when it is paused just before its end, on a player that stays paused', async () => {
      const { voice, services } = await start();
      await playOnceIn('kitchen');
      await voice().say('StopAfterSongIntent');
      pass((await songLeft()) - 5 * SECOND);
      await voice().say('PauseIntent', { room: 'kitchen' });
      const connect: typeof services.musicAssistant.connect = (token, options) => {
        const ma = services.musicAssistant.connect(token, options);
        return { ...ma, players: async () => (await ma.players()).map((player) => ({ ...player, playbackState: 'paused' })) };
      };
      const ticker = createTimerTicker({ ...services, musicAssistant: { connect }, timers: services.sleepTimers });
      const since = clock();
      let looks = 0;
      for (; (await waiting()).length > 0 && looks < 100; looks += 1) {
        pass(Math.max(0, await songLeft()) + 1);
        await ticker.tick();
      }
      expect(clock() - since).toBeGreaterThan(10 * MINUTE);
      expect(looks).toBeLessThanOrEqual(42);
      expect(await waiting()).toEqual([]);
    });

    it('stops after all when it went on in time', async () => {
      const { voice } = await start();
      await playOnceIn('kitchen');
      await voice().say('StopAfterSongIntent');
      pass((await songLeft()) - 5 * SECOND);
      await voice().say('PauseIntent', { room: 'kitchen' });
      pass(6 * SECOND);
      await tick();
      expect(await songLeft()).toBeGreaterThanOrEqual(14 * SECOND);
      await voice().say('ResumeIntent', { room: 'kitchen' });
      pass(15 * SECOND);
      await tick();
      expect(stateOf('Kitchen')).toBe('paused');
      expect(await waiting()).toEqual([]);
    });

    it('says that nothing plays', async () => {
      const { voice } = await start();
      expect((await voice().say('StopAfterSongIntent', { room: 'kitchen' })).text).toMatch(/^Nothing is playing in the kitchen/);
    });
  });

  it('fires by itself in a server that runs', async () => {
    const { voice, services, house } = await start();
    await playIn('kitchen');
    await voice().say('SleepTimerIntent', inThirtyMinutes);
    const ticker = createTimerTicker({ ...services, timers: services.sleepTimers, pollMs: 20 });
    const paused = new Promise<void>((resolve) => house.on('change', () => stateOf('Kitchen') === 'paused' && resolve()));
    ticker.start();
    pass(30 * MINUTE);
    await paused;
    await ticker.stop();
    expect(pauses()).toBe(1);
  });
});
