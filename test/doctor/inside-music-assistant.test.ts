import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import { type SampleHouse, type SampleHouseOptions, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import type { Environment } from '../../src/config.js';
import { startTestServer } from '../support/test-server.js';
import { envOf, examine, fault, TEST_ACCOUNT, workingTokens } from './examine.js';

let house: SampleHouse;

const start = async (options: SampleHouseOptions = {}): Promise<void> => {
  house = await startSampleHouse({ fast: true, ...options });
};

beforeEach(() => start());
afterEach(() => house.close());

const env = (more: Environment = TEST_ACCOUNT): Environment => ({
  ...LOCAL_IDENTITY,
  PUBLIC_URL: 'http://localhost:1',
  MUSIC_ASSISTANT_URL: house.url,
  ...more,
});

const musicAssistant = async (more?: Environment) => (await examine(env(more), ['music-assistant']))['music-assistant'];
const players = async (more?: Environment) => (await examine(env(more), ['players'])).players;

describe('music-assistant', () => {
  it('is right with a test account, and its token is revoked', async () => {
    expect(await musicAssistant()).toEqual({ ok: true, cause: 'Music Assistant 0.0.0 (schema 29) answers; sample can sign in' });
    expect(house.issuedTokens()).toHaveLength(1);
    expect(await workingTokens(house)).toBe(0);
  });

  it('says that sign-in was not tried without one, and how to', async () => {
    expect(await musicAssistant({})).toEqual({ ok: true, cause: expect.stringMatching(/Sign-in was not tried: set MA_USERNAME and MA_PASSWORD/) });
  });

  it('does not answer', async () => {
    await house.control.down();
    expect(await musicAssistant()).toEqual({ ...fault('unreachable', house.url), next: expect.stringMatching(/^Is it running\?/) });
  });

  it('does not answer where .env says, and the running server reaches one; or neither does', async () => {
    const server = await startTestServer({ house });
    try {
      const look = async (url: string) => (await examine({ ...envOf(server), MUSIC_ASSISTANT_URL: url }, ['health', 'music-assistant']))['music-assistant'];
      expect(await look('http://127.0.0.1:9')).toMatchObject({
        fault: 'unreachable',
        next: expect.stringMatching(/^The server itself reaches one: .* MUSIC_ASSISTANT_URL/),
      });
    } finally {
      await server.close();
    }
    await house.control.down();
    const without = await startTestServer({ house });
    try {
      const found = await examine(envOf(without), ['health', 'music-assistant']);
      expect(found['music-assistant']).toMatchObject({ fault: 'unreachable', next: expect.stringMatching(/^Is it running\?/) });
    } finally {
      await without.close();
    }
  });

  it('is older than accounts are', async () => {
    house.control.setVersion(27);
    expect(await musicAssistant({})).toEqual(fault('too-old', 'schema 27; this needs 28'));
  });

  it('refuses the account, and then any', async () => {
    const wrong = { ...TEST_ACCOUNT, MA_PASSWORD: 'not-the-password' };
    const finding = await musicAssistant(wrong);
    expect(finding).toEqual(fault('login-failed', 'Invalid username or password'));
    expect(JSON.stringify(finding)).not.toContain(wrong.MA_PASSWORD);
    await musicAssistant(wrong);
    await musicAssistant(wrong);
    expect(await musicAssistant()).toEqual(fault('locked-out', /try again in \d+ seconds/));
  });

  it('has no user yet', async () => {
    house.control.failNext(403, '{"error":"Setup required"}', '/auth/login');
    expect(await musicAssistant()).toEqual(fault('setup-required'));
  });

  it('is something else', async () => {
    const other = createServer((_request, response) => response.end('<title>Home Assistant</title>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
    expect(await musicAssistant({ MUSIC_ASSISTANT_URL: url })).toEqual(fault('not-music-assistant', url));
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('players', () => {
  it('names those that are there and those that are not; the token is revoked', async () => {
    house.control.offline('Office');
    expect(await players()).toEqual({ ok: true, cause: '2 players: Kitchen, Living Room; not available: Office' });
    expect(house.issuedTokens()).toHaveLength(1);
    expect(await workingTokens(house)).toBe(0);
  });

  it('is not looked at without a test account', async () => {
    expect(await players({})).toEqual({ ok: null, cause: expect.stringContaining('MA_USERNAME') });
  });

  it('finds none', async () => {
    await house.close();
    await start({ players: [] });
    expect(await players()).toEqual(fault('none', 'shows sample no players'));
  });

  it('finds none that this account may use', async () => {
    house.control.setPlayerFilter('sample', ['nobody']);
    expect(await players()).toEqual(fault('none', 'shows sample no players'));
  });

  it('finds only such as are hidden', async () => {
    await house.close();
    await start({ players: [{ name: 'Cupboard', hidden: true }] });
    expect(await players()).toEqual(fault('none', '1 that are hidden'));
  });

  it('finds none that is available', async () => {
    for (const name of ['Kitchen', 'Living Room', 'Office']) house.control.offline(name);
    expect(await players()).toEqual(fault('none-available', 'Kitchen, Living Room, Office'));
  });

  it('may not see them; the token is revoked all the same', async () => {
    house.control.failNext(403, 'Insufficient permissions', 'players/all');
    expect(await players()).toEqual(fault('forbidden', 'sample'));
    expect(house.issuedTokens()).toHaveLength(1);
    expect(await workingTokens(house)).toBe(0);
  });
});
