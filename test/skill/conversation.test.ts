import { describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/storage/store.js';
import { HOUR, SECOND } from '../../src/time.js';
import { skillPerTest } from './skill-per-test.js';
import type { TestSkill } from './test-skill.js';

const { start } = skillPerTest();

const EVERY_ACCOUNT_INTENT = [
  ...['PlaySongIntent', 'PlayAlbumIntent', 'PlayArtistIntent', 'PlayPlaylistIntent', 'PauseIntent', 'ResumeIntent', 'StopIntent', 'NextIntent'],
  ...['PreviousIntent', 'SetVolumeIntent', 'VolumeUpIntent', 'VolumeDownIntent', 'MuteIntent', 'UnmuteIntent', 'WhatsPlayingIntent', 'ChooseRoomIntent'],
  ...['AMAZON.PauseIntent', 'AMAZON.ResumeIntent', 'AMAZON.NextIntent', 'AMAZON.PreviousIntent'],
];
const UNLINKED_WORKS = [
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.NoIntent',
];

describe('a conversation', () => {
  it('begins with "open", stays open over turns, and ends with "stop", which leaves the music alone', async () => {
    const { voice, house } = await start();
    const echo = voice();
    expect(await echo.open()).toMatchObject({ text: 'Welcome to Music Assistant. What should I play?', asks: true });
    expect(await echo.say('PlaySongIntent', { title: 'halo', room: 'kitchen' })).toMatchObject({ text: 'Playing Halo by Beyoncé in the kitchen.', asks: true });
    expect(await echo.say('SetVolumeIntent', { amount: '4' })).toMatchObject({ text: 'Volume 4 in the kitchen.', asks: true });
    expect(await echo.say('AMAZON.FallbackIntent')).toMatchObject({ asks: true });
    expect(await echo.say('AMAZON.StopIntent')).toMatchObject({ text: 'Bye.', asks: false });
    expect(house.players()[0]).toMatchObject({ state: 'playing', title: 'Halo' });
  });

  it('says something again when nothing comes, wherever it listens, and says whether it listens in every answer', async () => {
    const echo = (await start()).voice();
    for (const heard of [await echo.open(), await echo.say('PlaySongIntent', { title: 'halo', room: 'kitchen' }), await echo.say('AMAZON.HelpIntent')]) {
      expect(heard.answer.response.shouldEndSession).toBe(false);
      expect(heard.answer.response.reprompt?.outputSpeech).toBeDefined();
    }
    expect((await echo.say('AMAZON.CancelIntent')).answer.response).toMatchObject({ shouldEndSession: true });
  });

  it('ends after a phrase in one breath, unless we asked something', async () => {
    const { voice } = await start();
    expect(await voice().say('PlaySongIntent', { title: 'halo', room: 'kitchen' })).toMatchObject({ asks: false });
    const echo = voice({ deviceId: 'other' });
    expect(await echo.say('PlaySongIntent', { title: 'halo' })).toMatchObject({ asks: true });
    expect(await echo.say('ChooseRoomIntent', { room: 'kitchen' })).toMatchObject({ asks: false });
  });

  it('stops the music when "stop" comes in one breath', async () => {
    const { voice, house } = await start();
    await voice().say('PlaySongIntent', { title: 'halo', room: 'kitchen' });
    expect((await voice().say('AMAZON.StopIntent')).text).toBe('Stopped in the kitchen.');
    expect(house.players()[0]?.state).toBe('idle');
  });

  it('asks which room to stop when several play, offers only those, and takes the answer', async () => {
    const { voice, house } = await start();
    for (const room of ['kitchen', 'office']) await voice({ deviceId: 'one' }).say('PlaySongIntent', { title: 'halo', room });
    for (const intent of ['AMAZON.StopIntent', 'StopIntent']) {
      const echo = voice({ deviceId: intent });
      expect(await echo.say(intent)).toMatchObject({ text: 'Which room: the kitchen or the office?', asks: true });
    }
    const echo = voice({ deviceId: 'three' });
    await echo.say('AMAZON.StopIntent');
    expect((await echo.say('ChooseRoomIntent', { room: 'office' })).text).toBe('Stopped in the office.');
    expect(house.players().map(({ state }) => state)).toEqual(['playing', 'idle', 'idle']);
  });

  it('is silent when the session has ended, and for requests that are none of its business', async () => {
    const { voice } = await start();
    const echo = voice();
    await echo.open();
    expect((await echo.send(echo.echo.sessionEnded())).answer.response).toEqual({});
    for (const type of ['AlexaSkillEvent.SkillEnabled', 'AudioPlayer.PlaybackStopped', 'System.ExceptionEncountered', 'Something.New']) {
      expect((await echo.send(echo.echo.event(type))).answer.response).toEqual({});
    }
  });

  it('offers something when an intent comes that it does not have', async () => {
    const heard = await (await start()).voice().say('DanceIntent');
    expect(heard).toMatchObject({ text: expect.stringMatching(/^I didn't get that\. Try: play .+ in the kitchen\.$/), asks: true });
  });

  it('answers English to every locale it has no words for', async () => {
    const { voice } = await start();
    for (const locale of ['en-GB', 'en-AU', 'ar-SA', 'hi-IN', '']) {
      expect((await voice({ locale, deviceId: locale }).say('PlaySongIntent', { title: 'halo', room: 'kitchen' })).text).toBe(
        'Playing Halo by Beyoncé in the kitchen.',
      );
    }
  });
});

describe('help', () => {
  it("is two phrases made of this person's rooms and music, for at most one search", async () => {
    const heard = await (await start()).voice().say('AMAZON.HelpIntent');
    expect(heard.text).toMatch(/^Say: play .+ by .+ in the kitchen\. Or: .+\.$/);
    expect(heard.commands).toEqual(['players/all', 'music/search']);
  });

  it('does without Music Assistant, and without an account', async () => {
    const { voice, house } = await start();
    await house.control.down();
    for (const accessToken of [undefined, null]) {
      const heard = await voice(accessToken === null ? { accessToken } : {}).say('AMAZON.HelpIntent');
      expect(heard).toMatchObject({ text: expect.stringMatching(/^Say: play .+\. Or: .+\.$/), card: undefined, asks: true });
    }
  });
});

describe('an account that is not linked', () => {
  it.each([...EVERY_ACCOUNT_INTENT, 'LaunchRequest'])('%s: one sentence, the card, and the end', async (intent) => {
    const { voice, house } = await start();
    const before = house.commands.length;
    for (const accessToken of [null, 'garbage', '']) {
      const echo = voice({ accessToken });
      const heard = intent === 'LaunchRequest' ? await echo.open() : await echo.say(intent, { room: 'kitchen', title: 'halo', amount: '5' });
      expect(heard).toMatchObject({ text: expect.stringMatching(/link/), card: 'LinkAccount', asks: false });
    }
    expect(house.commands.length).toBe(before);
  });

  it.each(UNLINKED_WORKS)('%s works all the same', async (intent) => {
    const { voice } = await start();
    const heard = await voice({ accessToken: null }).say(intent);
    expect(heard.card).toBeUndefined();
    expect(heard.text).toBeDefined();
  });

  it("looks at the context's token alone, not at the session's", async () => {
    const { voice } = await start();
    const echo = voice();
    const envelope = echo.echo.intent('WhatsPlayingIntent', { room: 'kitchen' });
    delete envelope.context.System.user.accessToken;
    expect((await echo.send(envelope)).card).toBe('LinkAccount');
  });

  it('gets the card once the token has expired or the grant has ended', async () => {
    const { voice, services, grantId, pass, link } = await start();
    const { accessToken } = await link();
    await services.grants.revoke(grantId);
    expect((await voice().say('WhatsPlayingIntent', { room: 'kitchen' })).card).toBe('LinkAccount');
    pass(2 * HOUR);
    expect((await voice({ accessToken }).say('WhatsPlayingIntent', { room: 'kitchen' })).card).toBe('LinkAccount');
  });
});

describe('what the link allows', () => {
  it('lets music.read ask what plays, and refuses the rest in words', async () => {
    const { voice, link } = await start();
    const { accessToken } = await link({ scopes: ['music.read'] });
    const echo = voice({ accessToken });
    expect((await echo.say('WhatsPlayingIntent', { room: 'kitchen' })).text).toBe('Nothing is playing in the kitchen.');
    for (const intent of ['PlaySongIntent', 'PauseIntent', 'SetVolumeIntent', 'MuteIntent', 'AMAZON.StopIntent']) {
      const heard = await echo.say(intent, { room: 'kitchen', title: 'halo', amount: '5' });
      expect(heard).toMatchObject({ text: expect.stringMatching(/^Your link only allows me to look/), card: undefined, asks: false });
      expect(heard.commands).toEqual([]);
    }
  });

  it('runs every command as the account that is linked', async () => {
    const { voice, link, house } = await start();
    const admin = await link({ username: 'admin' });
    const before = house.commands.length;
    await voice({ accessToken: admin.accessToken, deviceId: 'one' }).say('PlaySongIntent', { title: 'halo', room: 'kitchen' });
    expect(new Set(house.commands.slice(before).map(({ user }) => user))).toEqual(new Set(['admin']));
    const then = house.commands.length;
    await voice({ deviceId: 'two' }).say('PlaySongIntent', { title: 'halo', room: 'kitchen' });
    expect(new Set(house.commands.slice(then).map(({ user }) => user))).toEqual(new Set(['sample']));
  });
});

describe('Music Assistant refuses the account', () => {
  const rejectedAt = async ({ services, grantId }: TestSkill) => (await services.grants.load(grantId)).grant?.maTokenRejectedAt;

  it('answers with the card, marks the grant, and clears the mark once it is accepted again', async () => {
    const test = await start();
    const { voice, house } = test;
    await voice().say('WhatsPlayingIntent', { room: 'kitchen' });
    house.control.disableUser('sample');
    const refused = await voice().say('PlaySongIntent', { title: 'halo', room: 'kitchen' });
    expect(refused).toMatchObject({ text: expect.stringMatching(/link your account again/), card: 'LinkAccount', asks: false });
    expect(await rejectedAt(test)).toEqual(expect.any(Number));
    expect((await voice().open()).card).toBe('LinkAccount');

    house.control.enableUser('sample');
    expect((await voice({ deviceId: 'another' }).say('PlaySongIntent', { title: 'halo', room: 'kitchen' })).text).toBe(
      'Playing Halo by Beyoncé in the kitchen.',
    );
    expect(await rejectedAt(test)).toBeUndefined();
  });

  it('asks Music Assistant before anything else once the grant is marked, whichever server marked it', async () => {
    const { voice, house, services, grantId } = await start();
    await voice().say('WhatsPlayingIntent', { room: 'kitchen' });
    house.control.disableUser('sample');
    await services.grants.markMaTokenRejected(grantId);
    expect((await voice().say('SetVolumeIntent', { room: 'kitchen' })).card).toBe('LinkAccount');
  });

  it('marks nothing while Music Assistant is merely away, slow, or answers nonsense', async () => {
    const test = await start({ budgetMs: 150 });
    const { voice, house } = test;
    house.control.failNext(500, 'Internal server error', 'players/all');
    await voice().say('PauseIntent', { room: 'kitchen' });
    house.control.failNext(200, '<html>', 'players/all');
    await voice().say('PauseIntent', { room: 'kitchen' });
    house.control.hang('players/all');
    await voice().say('PauseIntent', { room: 'kitchen' });
    house.control.release();
    await house.control.down();
    await voice().say('PauseIntent', { room: 'kitchen' });
    expect(await rejectedAt(test)).toBeUndefined();
  });
});

describe('the skill is disabled', () => {
  it('ends the grant this Alexa user was last seen with, once and for all', async () => {
    const { voice, services, grantId } = await start();
    const echo = voice({ userId: 'amzn1.ask.account.GOING' });
    await echo.say('WhatsPlayingIntent', { room: 'kitchen' });
    for (const _ of [1, 2]) expect((await echo.send(echo.echo.event('AlexaSkillEvent.SkillDisabled'))).answer.response).toEqual({});
    expect((await services.grants.load(grantId)).grant).toBeUndefined();
    expect((await echo.say('WhatsPlayingIntent', { room: 'kitchen' })).card).toBe('LinkAccount');
  });

  it('ends nobody else', async () => {
    const { voice, services, grantId } = await start();
    await voice({ userId: 'amzn1.ask.account.STAYING' }).say('WhatsPlayingIntent', { room: 'kitchen' });
    const other = voice({ userId: 'amzn1.ask.account.UNKNOWN' });
    await other.send(other.echo.event('AlexaSkillEvent.SkillDisabled'));
    expect((await services.grants.load(grantId)).grant).toBeDefined();
  });
});

describe('the store is away', () => {
  it('goes on for an account it has seen alive, and tells another that it cannot look, without the card', async () => {
    let away = false;
    const fail = () => Promise.reject(new StoreError('unavailable', 'test'));
    const { voice, link } = await start({
      wrapStore: (store) => new Proxy(store, { get: (target, name, receiver) => (away && name !== 'close' ? fail : Reflect.get(target, name, receiver)) }),
    });
    const other = await link();
    await voice().say('PlaySongIntent', { title: 'halo', room: 'kitchen' });
    away = true;
    expect((await voice().say('PauseIntent', { room: 'kitchen' })).text).toBe('Paused in the kitchen.');
    const heard = await voice({ accessToken: other.accessToken }).say('PauseIntent', { room: 'kitchen' });
    expect(heard).toMatchObject({ text: expect.stringMatching(/^I can't look up your account right now/), card: undefined });
  });
});

describe('the log', () => {
  it('has one line for each intent, with what is needed and nothing that was said', async () => {
    const { voice, logs } = await start();
    await voice().say('PlaySongIntent', { title: 'halo', artist: 'beyonce', room: 'kitchen' });
    await voice().say('PlaySongIntent', { title: 'zzzz qqqq', room: 'kitchen' });
    const lines = logs().filter(({ msg }) => msg === 'intent handled');
    expect(lines).toEqual([
      expect.objectContaining({ requestId: expect.stringMatching(/^amzn1/), intent: 'PlaySongIntent', ms: expect.any(Number), maCalls: 4, outcome: 'done' }),
      expect.objectContaining({ intent: 'PlaySongIntent', outcome: 'not_found' }),
    ]);
    expect(JSON.stringify(logs())).not.toMatch(/halo|beyonc|zzzz|kitchen/i);
  });
});

describe('another skill', () => {
  it('gets no answer, whichever part of the envelope names it', async () => {
    const { voice } = await start();
    const echo = voice();
    const elsewhere = { applicationId: 'amzn1.ask.skill.ffffffff-0000-4000-8000-000000000000' };
    const first = echo.echo.launch();
    first.context.System.application = elsewhere;
    await expect(echo.send(first)).rejects.toThrow('another skill');
    const second = echo.echo.launch();
    if (second.session !== undefined) second.session.application = elsewhere;
    await expect(echo.send(second)).rejects.toThrow('another skill');
  });
});

describe('time', () => {
  it('gives up in time and says so when Music Assistant does not answer a search, or about its players', async () => {
    const { voice, house } = await start({ budgetMs: 200 });
    for (const target of ['players/all', 'music/search', 'player_queues/clear']) {
      house.control.hang(target);
      const began = Date.now();
      const heard = await voice({ deviceId: target }).say('PlaySongIntent', { title: 'halo', room: 'kitchen' });
      expect(Date.now() - began).toBeLessThan(1 * SECOND);
      expect(heard.text).toBe('Music Assistant is taking too long to answer. Please try again in a moment.');
      house.control.release();
    }
  });

  it.each([
    ['PlaySongIntent', 'player_queues/play_media', "I've asked the kitchen to play Halo by Beyoncé. It's taking a while."],
    ['PauseIntent', 'players/cmd/pause', "I've asked the kitchen to pause. It's taking a while."],
    ['NextIntent', 'players/cmd/next', "I've asked the kitchen to skip. It's taking a while."],
    ['SetVolumeIntent', 'players/cmd/volume_set', "I've asked the kitchen to change the volume. It's taking a while."],
  ])('%s: says what it has asked for when the answer to that is late', async (intent, target, text) => {
    const { voice, house } = await start({ budgetMs: 200 });
    await voice().say('PlayAlbumIntent', { album: 'arrival', room: 'kitchen' });
    house.control.hang(target);
    expect((await voice().say(intent, { title: 'halo', amount: '5', room: 'kitchen' })).text).toBe(text);
    house.control.release();
  });

  it('waits for Music Assistant 2.7, which answers after two seconds', async () => {
    const { voice } = await start({ house: { version: '2.7', fast: false, stale: false } });
    expect((await voice().say('PlaySongIntent', { title: 'halo', room: 'kitchen' })).text).toBe('Playing Halo by Beyoncé in the kitchen.');
  });

  it('has the last word when something that heeds no deadline is stuck', async () => {
    let stuck = false;
    const { voice } = await start({
      budgetMs: 50,
      wrapStore: (store) =>
        new Proxy(store, {
          get: (target, name, receiver) => (stuck && name === 'getMany' ? () => new Promise(() => {}) : Reflect.get(target, name, receiver)),
        }),
    });
    stuck = true;
    expect((await voice().say('PauseIntent', { room: 'kitchen' })).text).toMatch(/taking too long/);
  });

  it('speaks from what it sent while Music Assistant still shows the state before', async () => {
    const { voice, pass } = await start({ house: { stale: true } });
    const echo = voice();
    await echo.say('PlaySongIntent', { title: 'halo', room: 'kitchen' });
    pass(10 * SECOND);
    await echo.say('WhatsPlayingIntent');
    pass(1.9 * SECOND);
    await echo.say('PlaySongIntent', { title: 'yesterday', room: 'kitchen' });
    pass(0.2 * SECOND);
    expect(await echo.say('WhatsPlayingIntent')).toMatchObject({ text: 'Yesterday by The Beatles is playing in the kitchen.', commands: ['players/all'] });
    expect((await echo.say('PauseIntent')).text).toBe('Paused in the kitchen.');
    expect((await echo.say('WhatsPlayingIntent')).text).toBe('Yesterday by The Beatles is paused in the kitchen.');
  });
});

describe('Music Assistant is in trouble', () => {
  it('says which trouble', async () => {
    const { voice, house, pass } = await start();
    const say = () => voice().say('PlaySongIntent', { title: 'halo', room: 'kitchen' });
    await voice().say('WhatsPlayingIntent', { room: 'kitchen' });
    house.control.failNext(500, 'Internal server error', 'music/search');
    expect((await say()).text).toBe("Music Assistant couldn't do that. Try something else.");
    house.control.failNext(403, 'Admin access required', 'music/search');
    expect((await say()).text).toMatch(/^Music Assistant doesn't allow your account to do that/);
    house.control.failNext(200, '["surprise"]', 'music/search');
    expect((await say()).text).toMatch(/^Music Assistant gave an answer I don't understand/);
    house.control.failNext(500, 'Internal server error', 'player_queues/play_media');
    expect((await say()).text).toBe("Music Assistant couldn't play Halo by Beyoncé in the kitchen. Try something else.");
    await house.control.down();
    expect((await say()).text).toMatch(/^I can't reach Music Assistant right now/);
    pass(10 * SECOND);
    expect(await voice().open()).toMatchObject({ text: expect.stringMatching(/^I can't reach Music Assistant/), asks: false });
  });
});
