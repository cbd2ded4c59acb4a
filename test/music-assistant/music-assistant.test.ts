import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import type { Commands } from '../../src/music-assistant/commands.js';
import { LoginError, MusicAssistantError } from '../../src/music-assistant/errors.js';
import { createMusicAssistant, MINIMUM_SCHEMA_VERSION, type MusicAssistant } from '../../src/music-assistant/music-assistant.js';
import { SECOND } from '../../src/time.js';

const SAMPLE = { username: 'sample', password: 'sample-house' };

for (const version of ['2.7', '2.8'] as const) {
  describe(`against a Music Assistant ${version}`, () => {
    let house: SampleHouse;
    let musicAssistant: MusicAssistant;
    beforeAll(async () => {
      house = await startSampleHouse({ version, fast: true });
      musicAssistant = createMusicAssistant({ url: house.url });
    });
    afterAll(async () => {
      await musicAssistant.close();
      await house.close();
    });

    const connect = (token: string): Commands => musicAssistant.connect(token, { signal: AbortSignal.timeout(5 * SECOND) });
    const works = async (token: string): Promise<boolean> =>
      connect(token)
        .players()
        .then(
          () => true,
          (error: unknown) => {
            if (error instanceof MusicAssistantError && error.code === 'unauthorized') return false;
            throw error;
          },
        );

    it('info tells the schema version, which needs no token', async () => {
      const info = await musicAssistant.info();
      expect(info).toMatchObject({ schemaVersion: version === '2.7' ? 28 : 29, onboardDone: true });
      expect(info.schemaVersion).toBeGreaterThanOrEqual(MINIMUM_SCHEMA_VERSION);
    });

    it('login gives the account and a token that works', async () => {
      const { account, token } = await musicAssistant.login(SAMPLE);
      expect(account).toEqual({ id: expect.any(String), username: 'sample', displayName: 'Sample', role: 'user' });
      expect(await works(token)).toBe(true);
    });

    it('the account is the same however its name is written, and the name stands in for a missing display name', async () => {
      const first = await musicAssistant.login({ username: 'admin', password: 'sample-admin' });
      const second = await musicAssistant.login({ username: ' ADMIN ', password: 'sample-admin' });
      expect(second.account).toEqual(first.account);
      expect(first.account).toMatchObject({ displayName: 'admin', role: 'admin' });
    });

    it('createToken gives another token of the same account', async () => {
      const { token } = await musicAssistant.login(SAMPLE);
      const longLived = await musicAssistant.createToken(token, 'Alexa');
      expect(longLived).not.toBe(token);
      await connect(longLived).players();
      expect(house.commands.at(-1)).toMatchObject({ command: 'players/all', user: 'sample' });
    });

    it('revokeToken ends that token and no other, also one of the same name', async () => {
      const { token } = await musicAssistant.login(SAMPLE);
      const [one, other] = [await musicAssistant.createToken(token, 'Alexa'), await musicAssistant.createToken(token, 'Alexa')];
      await musicAssistant.revokeToken(one);
      expect([await works(one), await works(other), await works(token)]).toEqual([false, true, true]);
      await musicAssistant.revokeToken(token);
      expect([await works(other), await works(token)]).toEqual([true, false]);
    });

    it('revokeToken is content with a token that is dead already, or never was one', async () => {
      const { token } = await musicAssistant.login(SAMPLE);
      await musicAssistant.revokeToken(token);
      await musicAssistant.revokeToken(token);
      await musicAssistant.revokeToken('never.a.token');
    });

    it('revokeToken fails while Music Assistant is away, and the token lives', async () => {
      const { token } = await musicAssistant.login(SAMPLE);
      await house.control.down();
      await expect(musicAssistant.revokeToken(token)).rejects.toMatchObject({ code: 'unreachable' });
      await house.control.up();
      expect(await works(token)).toBe(true);
    });

    it('a disabled user is unauthorized at once, and welcome again when enabled', async () => {
      const { token } = await musicAssistant.login(SAMPLE);
      house.control.disableUser('sample');
      expect(await works(token)).toBe(false);
      house.control.enableUser('sample');
      expect(await works(token)).toBe(true);
    });
  });
}

describe('revoking by id', () => {
  it('is not the only way: a token that Music Assistant refuses to revoke by its id is signed out', async () => {
    const house = await startSampleHouse({ fast: true });
    const musicAssistant = createMusicAssistant({ url: house.url });
    const { token } = await musicAssistant.login(SAMPLE);
    house.control.failNext(500, 'Internal server error', 'auth/token/revoke');
    await musicAssistant.revokeToken(token);
    await expect(musicAssistant.connect(token, { signal: AbortSignal.timeout(5 * SECOND) }).players()).rejects.toMatchObject({ code: 'unauthorized' });
    await musicAssistant.close();
    await house.close();
  });
});

describe('login fails', () => {
  let house: SampleHouse;
  let musicAssistant: MusicAssistant;
  beforeEach(async () => {
    house = await startSampleHouse({ fast: true });
    musicAssistant = createMusicAssistant({ url: house.url });
  });
  afterEach(async () => {
    await musicAssistant.close();
    await house.close();
  });

  const failure = async (credentials = SAMPLE): Promise<LoginError> => {
    const error: unknown = await musicAssistant.login(credentials).catch((caught: unknown) => caught);
    if (!(error instanceof LoginError)) throw new Error(`no LoginError: ${String(error)}`);
    return error;
  };
  const wrong = { username: 'sample', password: 'not-it' };

  it('with a wrong password, an unknown name, a disabled account or an empty field: wrong_credentials', async () => {
    expect((await failure(wrong)).code).toBe('wrong_credentials');
    expect((await failure({ username: 'nobody', password: 'x' })).code).toBe('wrong_credentials');
    expect((await failure({ username: '', password: '' })).code).toBe('wrong_credentials');
    house.control.disableUser('sample');
    expect((await failure()).code).toBe('wrong_credentials');
  });

  it('after three wrong passwords also with the right one: locked_out, and for how long', async () => {
    for (let count = 0; count < 3; count += 1) await failure(wrong);
    const { code, retryAfterSeconds } = await failure();
    expect(code).toBe('locked_out');
    expect(retryAfterSeconds).toBeGreaterThan(25);
    expect(retryAfterSeconds).toBeLessThanOrEqual(30);
  });

  it('at a server that is not set up: setup_required', async () => {
    house.control.failNext(403, '{"success": false, "error": "Setup required"}', '/auth/login');
    expect((await failure()).code).toBe('setup_required');
  });

  it('at a server from before there were accounts: too_old, and the password does not leave the house', async () => {
    house.control.setVersion(27);
    house.control.failNext(500, 'a password came in', '/auth/login');
    expect((await failure()).code).toBe('too_old');
  });

  it('at a server whose sign-in does not exist: too_old', async () => {
    house.control.failNext(404, '', '/auth/login');
    expect((await failure()).code).toBe('too_old');
  });

  it('while Music Assistant is away, or a proxy in front says so: unreachable', async () => {
    house.control.failNext(502, 'Bad Gateway', '/auth/login');
    expect((await failure()).code).toBe('unreachable');
    await house.control.down();
    expect((await failure()).code).toBe('unreachable');
  });

  it('at something else that speaks HTTP: malformed', async () => {
    for (const [status, body, target] of [
      [200, '<!doctype html><title>Router</title>', '/info'],
      [404, '', '/info'],
      [200, '{"status": "ok"}', '/info'],
      [200, '<!doctype html><title>Router</title>', '/auth/login'],
      [200, '{"success": true}', '/auth/login'],
      [200, '{"success": true, "token": "line\\nbreak", "user": {"user_id": "1", "username": "sample", "role": "user"}}', '/auth/login'],
      [500, '{"success": false, "error": "Login failed"}', '/auth/login'],
    ] as const) {
      house.control.failNext(status, body, target);
      expect((await failure()).code).toBe('malformed');
    }
  });

  it('without showing the password, neither in the message nor in the detail', async () => {
    const error = await failure({ username: 'sample', password: 'my secret phrase' });
    expect(JSON.stringify([error, String(error), error.stack])).not.toContain('my secret phrase');
  });
});
