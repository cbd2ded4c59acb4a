import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBrowser } from '../../src/linking-client/browser.js';
import type { LinkedAccount } from '../../src/linking-client/link-account.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { speech, startTestServer, type TestServer } from '../support/test-server.js';

describe.each(['embedded', 'redis'] as const)('from "Enable" to the first song, on the %s store', (kind) => {
  let redis: RedisServer | undefined;
  let server: TestServer;
  let account: LinkedAccount;

  beforeAll(async () => {
    redis = kind === 'redis' ? await startRedisServer() : undefined;
    server = await startTestServer(redis === undefined ? {} : { redisUrl: redis.url });
  });
  afterAll(async () => {
    await server.close();
    await redis?.stop();
  });

  it('links an account as Alexa does: discovery, PKCE, sign-in, consent, code, tokens', async () => {
    account = await server.link();
    expect(account).toMatchObject({ expiresInSeconds: 3600, scope: 'music.read music.control' });
  });

  it('plays the song that was asked for, in the room that was said, as the linked MA user', async () => {
    const { status, body } = await server.post(
      server.echo({ accessToken: account.accessToken }).intent('PlaySongIntent', { title: 'bohemian rhapsody', artist: 'queen', room: 'kitchen' }),
    );
    expect(status).toBe(200);
    expect(speech(body)).toBe('Playing Bohemian Rhapsody by Queen in the kitchen.');
    expect(server.house.players()).toContainEqual(expect.objectContaining({ name: 'Kitchen', state: 'playing', title: 'Bohemian Rhapsody' }));
    expect(server.house.commands.filter(({ user }) => user !== undefined).every(({ user }) => user === 'sample')).toBe(true);
  });

  it('goes on after a refresh, with the new access token and with the old one', async () => {
    const refreshed = await account.refresh();
    for (const accessToken of [refreshed.accessToken, account.accessToken]) {
      const { body } = await server.post(server.echo({ accessToken }).intent('AMAZON.PauseIntent'));
      expect(body.response.card).toBeUndefined();
    }
  });

  it('unlinks on /accounts: the next phrase asks to link, refreshing is refused, the MA token is dead', async () => {
    const browser = createBrowser({ stopAt: () => false });
    const signIn = await browser.open(`${server.publicUrl}/accounts`);
    const accounts = await signIn.submit({ username: 'sample', password: 'sample-house' });
    const after = await accounts.submit({ action: 'remove' });
    expect(after.status).toBe(200);
    const { body } = await server.post(server.echo({ accessToken: account.accessToken }).intent('AMAZON.PauseIntent'));
    expect(body.response).toMatchObject({ card: { type: 'LinkAccount' }, shouldEndSession: true });
    await expect(account.refresh()).rejects.toMatchObject({ error: 'invalid_grant' });
    expect(server.house.commands.some(({ command }) => command === 'auth/token/revoke')).toBe(true);
  });

  it('links again after that, and plays', async () => {
    const again = await server.link();
    const { body } = await server.post(server.echo({ accessToken: again.accessToken }).intent('PlayArtistIntent', { artist: 'abba', room: 'kitchen' }));
    expect(speech(body)).toContain('ABBA');
  });

  it('a disabled skill (AlexaSkillEvent.SkillDisabled) ends the link this Alexa user was last seen with; twice is the same', async () => {
    const linked = await server.link();
    const echo = server.echo({ accessToken: linked.accessToken, userId: 'amzn1.ask.account.leaving' });
    await server.post(echo.intent('AMAZON.PauseIntent'));
    for (let time = 0; time < 2; time += 1) {
      const { status } = await server.post(server.echo({ userId: 'amzn1.ask.account.leaving' }).event('AlexaSkillEvent.SkillDisabled'));
      expect(status).toBe(200);
    }
    await expect(linked.refresh()).rejects.toMatchObject({ error: 'invalid_grant' });
    const { body } = await server.post(echo.intent('AMAZON.PauseIntent'));
    expect(body.response.card?.type).toBe('LinkAccount');
  });
});
