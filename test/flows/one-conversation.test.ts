import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Amazon, createAmazon } from '../../demo/amazon.js';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import type { LinkedAccount } from '../../src/linking-client/link-account.js';
import { SECOND, systemClock } from '../../src/time.js';
import { type Balancer, startBalancer } from '../support/balancer.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { type AlexaAnswer, speech, startTestServer, type TestServer } from '../support/test-server.js';

/** Slots of closed types, as Alexa resolves them. */
const closed = (value: string, id: string) => ({ value, matches: [{ id, name: value }] });
const THE_ALBUM = { kind: closed('album', 'album') };
const THE_OTHER_ONE = { ordinal: closed('other one', 'other') };

/** Our answer, and the next phrase: nobody is faster. What a server knows of the players from two phrases ago it then asks anew. */
const BETWEEN_PHRASES = 3 * SECOND;

describe.each([
  ['two servers on one Redis, each phrase at the other', 'redis'],
  ['a server that is started again after each phrase', 'embedded'],
] as const)('%s', (_, kind) => {
  let redis: RedisServer | undefined;
  let house: SampleHouse;
  let balancer: Balancer;
  let amazon: Amazon;
  let account: LinkedAccount;
  let servers: TestServer[] = [];
  const dataDir = mkdtempSync(join(tmpdir(), 'conversation-'));
  let ahead = 0;
  const clock = () => systemClock() + ahead;
  const start = () =>
    startTestServer({ house, amazon, clock, dataDir, env: { PUBLIC_URL: balancer.url }, ...(redis === undefined ? {} : { redisUrl: redis.url }) });

  /** The server that has not heard the last phrase, or not since it was started. */
  const nextServer = async (): Promise<TestServer> => {
    const [last, other] = servers;
    if (last === undefined) throw new Error('no server');
    if (other !== undefined) {
      servers = [other, last];
      return other;
    }
    await last.close();
    const again = await start();
    servers = [again];
    balancer.origins.splice(0, balancer.origins.length, again.publicUrl);
    return again;
  };

  beforeAll(async () => {
    redis = kind === 'redis' ? await startRedisServer() : undefined;
    [house, balancer, amazon] = await Promise.all([startSampleHouse({ fast: true, clock }), startBalancer(), createAmazon()]);
    servers = await Promise.all(kind === 'redis' ? [start(), start()] : [start()]);
    balancer.origins.push(...servers.map(({ publicUrl }) => publicUrl));
    const [front] = servers;
    if (front === undefined) throw new Error('no server');
    account = await front.link();
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await Promise.all([balancer.close(), house.close()]);
    await redis?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** One Echo, whose every phrase goes to another server than the one before. */
  const echoAt = (deviceId: string) => {
    const [front] = servers;
    if (front === undefined) throw new Error('no server');
    const echo = front.echo({ accessToken: account.accessToken, deviceId });
    return async (...phrase: Parameters<typeof echo.intent>): Promise<string> => {
      const server = await nextServer();
      ahead += BETWEEN_PHRASES;
      const { body }: { body: AlexaAnswer } = await server.post(echo.intent(...phrase));
      echo.hear({ response: { shouldEndSession: body.response.shouldEndSession ?? true }, sessionAttributes: body.sessionAttributes ?? {} });
      return speech(body);
    };
  };
  const playing = () => house.players().flatMap(({ name, state, title }) => (state === 'playing' ? [`${title} in ${name}`] : []));

  it('take the answer to "which room?", and know the room from then on', async () => {
    const say = echoAt('asks-for-a-room');
    expect(await say('PlaySongIntent', { title: 'halo' })).toBe('Which room: the kitchen, the living room or the office?');
    expect(await say('AMAZON.RepeatIntent')).toBe('Which room: the kitchen, the living room or the office?');
    expect(await say('ChooseIntent', { artist: 'beyonce' })).toBe('Which room: the kitchen, the living room or the office?');
    expect(await say('ChooseIntent', { ordinal: closed('last one', 'last') })).toBe('Playing Halo by Beyoncé in the office.');
    expect(await say('PauseIntent')).toBe('Paused in the office.');
  });

  it('take "not here, in the kitchen", after another server has looked there', async () => {
    const say = echoAt('not-here');
    expect(await say('WhatsPlayingIntent', { room: 'office' })).toMatch(/paused/);
    expect(await say('WhatsPlayingIntent', { room: 'kitchen' })).toBe('Nothing is playing in the kitchen.');
    expect(await say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'office' })).toMatch(/^Playing Dancing Queen by ABBA in the office\./);
    expect(await say('ChooseRoomIntent', { room: 'kitchen' })).toMatch(/Dancing Queen.* kitchen\./);
    expect(playing()).toEqual(['Dancing Queen in Kitchen']);
    expect(await say('StopIntent')).toMatch(/^Stopped in the kitchen\./);
  });

  it('share what was chosen, what else it could have been, and what a name means from then on, at every Echo', async () => {
    const say = echoAt('chooses');
    expect(await say('PlaySongIntent', { title: 'thriller', room: 'kitchen' })).toBe('The song Thriller, or the album?');
    expect(await say('ChooseIntent', THE_ALBUM)).toMatch(/^Playing the album Thriller by Michael Jackson in the kitchen\. From now on/);
    expect(await say('ChooseIntent', THE_OTHER_ONE)).toMatch(/^Playing Thriller by Michael Jackson in the kitchen\./);
    const sayElsewhere = echoAt('another');
    expect(await sayElsewhere('PlaySongIntent', { title: 'thriller', room: 'office' })).toBe('Playing the album Thriller by Michael Jackson in the office.');
    expect(await sayElsewhere('ForgetIntent')).toMatch(/Thriller/i);
    expect(await say('PlaySongIntent', { title: 'thriller', room: 'kitchen' })).toBe('The song Thriller, or the album?');
  });

  it('take no "yes" twice', async () => {
    const say = echoAt('says-yes');
    expect(await say('PlaySongIntent', { title: 'dancing queen', artist: 'madonna', room: 'kitchen' })).toMatch(/Should I play that\?$/);
    expect(await say('AMAZON.YesIntent')).toMatch(/^Playing Dancing Queen by ABBA in the kitchen\./);
    expect(await say('AMAZON.YesIntent')).toMatch(/^What should I play\?/);
  });
});
