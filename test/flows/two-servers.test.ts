import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAmazon } from '../../demo/amazon.js';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { createBrowser } from '../../src/linking-client/browser.js';
import { type Balancer, startBalancer } from '../support/balancer.js';
import { issueCode } from '../support/issue-code.js';
import { redeemCode } from '../support/redeem-code.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { speech, startTestServer, type TestServer } from '../support/test-server.js';

describe('two servers on one Redis, behind one address, behave as one', () => {
  let redis: RedisServer;
  let house: SampleHouse;
  let balancer: Balancer;
  let servers: TestServer[];
  let front: TestServer;

  beforeAll(async () => {
    [redis, house, balancer] = await Promise.all([startRedisServer(), startSampleHouse({ fast: true }), startBalancer()]);
    const amazon = await createAmazon();
    const start = () => startTestServer({ redisUrl: redis.url, house, amazon, env: { PUBLIC_URL: balancer.url } });
    servers = await Promise.all([start(), start()]);
    balancer.origins.push(...servers.map(({ publicUrl }) => publicUrl));
    const [one] = servers;
    if (one === undefined) throw new Error('no server');
    front = one;
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await Promise.all([balancer.close(), house.close()]);
    await redis.stop();
  });

  /** The same envelope to one of the two. */
  const say = async (index: number, envelope: unknown) => {
    const server = servers[index];
    if (server === undefined) throw new Error('no such server');
    return (await server.post(envelope)).body;
  };

  it('share the signing keys, though both started on an empty Redis at the same moment', async () => {
    const [one, other] = await Promise.all(servers.map(async ({ publicUrl }) => (await fetch(`${publicUrl}/oauth/jwks.json`)).json()));
    expect(one).toEqual(other);
  });

  it('carry one linking between them, each request at the other server', async () => {
    balancer.send('each in turn');
    const account = await front.link();
    for (const index of [0, 1]) {
      const answer = await say(index, front.echo({ accessToken: account.accessToken }).intent('PlayArtistIntent', { artist: 'abba', room: 'kitchen' }));
      expect(speech(answer)).toContain('ABBA');
    }
  });

  it('redeem a code issued by the other, and only once between them (RFC 6749 §4.1.2)', async () => {
    balancer.send(0);
    const issued = await issueCode(front);
    balancer.send(1);
    const { status } = await redeemCode(front, issued);
    expect(status).toBe(200);
    balancer.send('each in turn');
    const raced = await issueCode(front);
    const answers = await Promise.all(Array.from({ length: 40 }, () => redeemCode(front, raced)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 400)).toHaveLength(39);
  });

  it('refresh one token at both at once: one successor', async () => {
    balancer.send('each in turn');
    const account = await front.link();
    const pairs = await Promise.all(Array.from({ length: 20 }, () => account.refresh()));
    expect(new Set(pairs.map(({ refreshToken }) => refreshToken)).size).toBe(1);
  });

  it('see an unlink at the other at once', async () => {
    balancer.send(0);
    const account = await front.link();
    const echo = front.echo({ accessToken: account.accessToken });
    expect((await say(1, echo.intent('AMAZON.NextIntent'))).response.card).toBeUndefined();
    const browser = createBrowser({ stopAt: () => false });
    let page = await (await browser.open(`${balancer.url}/accounts`)).submit({ username: 'sample', password: 'sample-house' });
    while (page.html.includes('value="remove"')) page = await page.submit({ action: 'remove' });
    expect((await say(1, echo.intent('AMAZON.NextIntent'))).response.card?.type).toBe('LinkAccount');
    balancer.send(1);
    await expect(account.refresh()).rejects.toMatchObject({ error: 'invalid_grant' });
  });
});
