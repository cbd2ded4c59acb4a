import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomToken } from '../../src/crypto.js';
import { echoKey } from '../../src/skill/echo-memory.js';
import { householdKey } from '../../src/skill/household.js';
import { timersKey } from '../../src/skill/sleep-timers.js';
import { SECOND } from '../../src/time.js';
import { STORE_KINDS } from '../oauth/support/stores.js';
import { eventually } from '../support/eventually.js';
import { breakable, type Operation } from './breakable-store.js';
import { startSkill, type TestSkill } from './test-skill.js';

const closed = (id: string) => ({ value: id, matches: [{ id, name: id }] });
const AWAY = "I can't look up your account right now. Please try again in a minute.";
const DEVICE = 'kitchen-echo';
const inKitchen = { room: 'kitchen' };
const UPSTAIRS = { zone: closed('upstairs'), room: 'office' };
const OUTSIDE = { zone: closed('outside'), room: 'kitchen' };

describe.each(STORE_KINDS)('what is remembered in %s', (_, stores) => {
  const kind = stores();
  let skill: TestSkill;
  /** What does not get through to the store, and what never ends there. */
  const broken = new Set<Operation>();
  const hanging = new Set<Operation>();
  let operations: Operation[] = [];

  beforeAll(() => kind.start());
  afterAll(() => kind.stop());
  afterEach(async () => {
    broken.clear();
    hanging.clear();
    await skill.close();
  });

  const start = async (): Promise<TestSkill> => {
    const store = await kind.open({ clock: Date.now, name: randomToken(8) });
    skill = await startSkill({ wrapStore: () => breakable(store, { broken, hanging, asked: (name) => operations.push(name) }), budgetMs: 0.6 * SECOND });
    return skill;
  };
  /** The kitchen's Echo, which belongs there, in a household that has taught us upstairs. */
  const startTaught = async () => {
    const started = await start();
    const echo = started.voice();
    await echo.say('BindEchoIntent', inKitchen);
    await echo.say('TeachZoneIntent', UPSTAIRS);
    return { ...started, echo };
  };
  const everything = (): readonly Operation[] => ['get', 'getMany', 'put', 'delete', 'commit', 'addMember', 'removeMember', 'members'];
  const cut = (...names: readonly Operation[]) => {
    for (const name of names) broken.add(name);
  };
  const homeOf = async () => (await skill.services.echos.list(skill.grantId)).map(({ home }) => home);
  const playerId = async (name: string): Promise<string> => {
    const { grants, musicAssistant } = skill.services;
    const { grant } = await grants.load(skill.grantId);
    if (grant === undefined) throw new Error('no grant');
    const players = await musicAssistant.connect(grants.openMaToken(grant), { signal: AbortSignal.timeout(SECOND) }).players();
    return players.find((player) => player.name === name)?.playerId ?? '';
  };
  const whereIsUpstairs = async () => (await skill.voice({ deviceId: 'another' }).say('HowLoudIntent', { zone: closed('upstairs') })).text;

  it('is not replaced by a phrase that could not read it, and what that phrase teaches is added', async () => {
    const { echo } = await startTaught();
    const [kitchen] = await homeOf();
    cut('getMany');
    expect((await echo.say('TeachZoneIntent', OUTSIDE)).text).toBe('Okay, outside is the kitchen.');
    broken.clear();
    expect(kitchen).toBeDefined();
    expect(await homeOf()).toEqual([kitchen]);
    expect(await whereIsUpstairs()).toMatch(/office/);
    expect((await echo.say('HowLoudIntent', { zone: closed('outside') })).text).toMatch(/in the kitchen/);
  });

  it.each([
    ['away', everything()],
    ['full', ['commit', 'put'] as const],
  ])('is not said to be remembered while the store is %s', async (__, names) => {
    const { echo } = await startTaught();
    const before = await homeOf();
    cut(...names);
    expect((await echo.say('TeachZoneIntent', OUTSIDE)).text).toBe(AWAY);
    expect((await echo.say('BindEchoIntent', { room: 'office' })).text).toBe(AWAY);
    expect((await echo.say('PauseIntent', inKitchen)).text).toMatch(/kitchen/);
    broken.clear();
    expect(await homeOf()).toEqual(before);
    expect(await whereIsUpstairs()).toMatch(/office/);
    expect((await echo.say('HowLoudIntent', { zone: closed('outside') })).text).toMatch(/which rooms outside is/);
  });

  it('says both when music plays, but its name cannot be remembered', async () => {
    const { echo } = await startTaught();
    await echo.say('PlaySongIntent', { title: 'thriller', ...inKitchen });
    cut('commit', 'put');
    expect((await echo.say('ChooseIntent', { kind: closed('album') })).text).toMatch(new RegExp(`^Playing the album Thriller .*${AWAY}$`));
  });

  it('is all of it when two Echos teach at the same time', async () => {
    const { voice, house } = await startTaught();
    house.control.delay('players/all', 100);
    skill.pass(10 * SECOND);
    const [one, two] = [voice({ deviceId: 'one' }), voice({ deviceId: 'two' })];
    await Promise.all([one.say('TeachZoneIntent', OUTSIDE), two.say('TeachZoneIntent', { zone: closed('downstairs'), room: 'living room' })]);
    house.control.delay('players/all', 0);
    expect((await one.say('HowLoudIntent', { zone: closed('downstairs') })).text).toMatch(/in the living room/);
    expect((await two.say('HowLoudIntent', { zone: closed('outside') })).text).toMatch(/in the kitchen/);
    expect(await whereIsUpstairs()).toMatch(/office/);
  });

  it('is not made old again by a phrase that teaches nothing', async () => {
    const { voice, house } = await startTaught();
    const kitchen = await playerId('Kitchen');
    skill.pass(10 * SECOND);
    operations = [];
    house.control.hang('players/all');
    const asking = voice({ deviceId: 'new here' }).say('WhatsPlayingIntent', inKitchen);
    await eventually(async () => expect(operations).toContain('getMany'));
    await skill.services.store.put(householdKey(skill.grantId), JSON.stringify({ zones: [['upstairs', [kitchen]]] }));
    house.control.release();
    await asking;
    expect(await whereIsUpstairs()).toMatch(/kitchen/);
  });

  it('keeps the room that is set on the page while a phrase is under way', async () => {
    const { echo, house, services, grantId } = await startTaught();
    const office = await playerId('Office');
    skill.pass(10 * SECOND);
    operations = [];
    house.control.hang('players/all');
    const playing = echo.say('PlayArtistIntent', { artist: 'abba', room: 'living room' });
    await eventually(async () => expect(operations).toContain('getMany'));
    const [known] = await services.echos.list(grantId);
    expect(await services.echos.bind({ grantId, id: known?.id ?? '', playerId: office })).toBe(true);
    house.control.release();
    await playing;
    expect(await homeOf()).toEqual([office]);
    expect(await services.echos.list(grantId)).toMatchObject([{ home: office, usual: expect.any(String) }]);
  });

  it('is nothing when the link ends while a phrase is under way', async () => {
    const { voice, house, services, grantId } = await startTaught();
    skill.pass(10 * SECOND);
    operations = [];
    house.control.hang('players/all');
    const deviceIds = [DEVICE, 'quite new', 'sleeper'];
    const phrases = [
      voice().say('TeachZoneIntent', OUTSIDE),
      voice({ deviceId: 'quite new' }).say('BindEchoIntent', inKitchen),
      voice({ deviceId: 'sleeper' }).say('SleepTimerIntent', { duration: 'PT30M', ...inKitchen }),
    ];
    await eventually(async () => expect(operations.filter((name) => name === 'getMany')).toHaveLength(3));
    await services.grants.revoke(grantId);
    house.control.release();
    await Promise.all(phrases);
    const ours = [...deviceIds.map((id) => echoKey(grantId, id)), householdKey(grantId), timersKey(grantId), `echos:{${grantId}}`];
    expect(await services.store.getMany(ours)).toEqual(ours.map(() => undefined));
  });

  it('takes one trip when something changed, none when nothing did', async () => {
    const { echo } = await startTaught();
    await echo.say('PauseIntent', inKitchen);
    operations = [];
    await echo.say('PauseIntent', inKitchen);
    expect(operations).toEqual(['getMany']);
    operations = [];
    await echo.say('TeachZoneIntent', OUTSIDE);
    expect(operations.filter((name) => name === 'getMany')).toHaveLength(1);
    // Then we ask once whether the link still exists.
    expect(operations.filter((name) => name === 'get')).toHaveLength(1);
  });

  it('is what was stored before, in the form of that time', async () => {
    const { echo, services, grantId } = await startTaught();
    const album = { mediaType: 'album', uri: 'library://album/1', name: 'Thriller' };
    await services.store.put(householdKey(grantId), JSON.stringify({ choices: { thriller: album }, zones: { upstairs: [await playerId('Living Room')] } }));
    expect(await whereIsUpstairs()).toMatch(/living room/);
    await echo.say('TeachZoneIntent', OUTSIDE);
    expect(JSON.parse((await services.store.get(householdKey(grantId))) ?? '')).toMatchObject({ choices: [['thriller', album]] });
    expect(await whereIsUpstairs()).toMatch(/living room/);
  });

  it('holds the answer up no longer than the time for it, and no longer than half a second', async () => {
    const { echo, voice } = await startTaught();
    for (const name of ['commit', 'put', 'addMember'] as const) hanging.add(name);
    const began = Date.now();
    const timer = { duration: 'PT30M', ...inKitchen };
    expect((await voice({ deviceId: 'new here' }).say('SleepTimerIntent', timer)).text).toMatch(/too long|try again/i);
    expect(Date.now() - began).toBeLessThan(1.4 * SECOND);
    const again = Date.now();
    expect((await echo.say('TeachZoneIntent', OUTSIDE)).text).toBe(AWAY);
    expect(Date.now() - again).toBeLessThan(0.9 * SECOND);
  });
});
