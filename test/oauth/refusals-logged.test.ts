import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/time.js';
import { type AuthorizationServer, createTestClock, GOOD_QUERY, startAuthorizationServer } from './support/authorization-server.js';
import { embeddedStores } from './support/stores.js';

const stores = embeddedStores();
const { clock, advance } = createTestClock();
let server: AuthorizationServer;

beforeAll(async () => {
  await stores.start();
  server = await startAuthorizationServer({ store: await stores.open({ clock }), clock });
});
afterAll(async () => {
  await server.close();
  await stores.stop();
});

const lines = () => server.logs.map((line) => JSON.parse(line));

describe('the log', () => {
  it.each([
    ['unknown_client', { client_id: 'someone-else' }],
    ['invalid_redirect_uri', { redirect_uri: 'https://evil.example/' }],
    ['pkce_required', { code_challenge: '', code_challenge_method: '' }],
  ])('says that an authorization request was refused, and why: %s', async (reason, changes) => {
    await server.authorize({ ...GOOD_QUERY, ...changes });
    expect(lines()).toContainEqual(expect.objectContaining({ level: 40, reason, msg: 'authorization request refused' }));
  });

  it('shows where an error came from that nobody expected, and the answer does not', async () => {
    await server.store.put('signing-keys', 'not sealed by us');
    const answer = await fetch(`${server.url}/oauth/jwks.json`);
    expect([answer.status, await answer.json()]).toEqual([500, expect.objectContaining({ error: 'server_error' })]);
    expect(lines()).toContainEqual(expect.objectContaining({ level: 50, err: expect.objectContaining({ stack: expect.stringContaining('    at ') }) }));
  });
});

describe('authorization requests from one address', () => {
  it('are kept sixty times a minute; refused ones do not count', async () => {
    advance(MINUTE);
    const statuses = async (count: number, query: Record<string, string> = GOOD_QUERY) =>
      new Set((await Promise.all(Array.from({ length: count }, () => server.authorize(query)))).map(({ status }) => status));
    expect(await statuses(70, { ...GOOD_QUERY, client_id: 'someone-else' })).toEqual(new Set([400]));
    expect(await statuses(60)).toEqual(new Set([303]));
    expect(await statuses(5)).toEqual(new Set([429]));
    advance(MINUTE);
    expect(await statuses(1)).toEqual(new Set([303]));
  });
});
