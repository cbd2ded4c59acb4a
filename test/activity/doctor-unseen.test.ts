import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { envOf, examine } from '../doctor/examine.js';
import { factsOn, signInForAdmin } from '../pages/admin-client.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.close());

const lines = () => server.logs.map((line) => JSON.parse(line));
const facts = async () => factsOn(await (await signInForAdmin(server)).client.get('/admin'));

describe('what the doctor is refused', () => {
  it('stands in the log, at info and as its own, and nowhere on /admin', async () => {
    const env = { ...envOf(server), MA_USERNAME: 'sample', MA_PASSWORD: 'sample-house' };
    const before = await facts();
    const found = await examine(env, ['authorize', 'token', 'alexa', 'link']);
    expect(Object.values(found).map(({ ok }) => ok)).toEqual([true, true, true, true]);
    const refused = lines().filter(({ reason }) => reason !== undefined);
    expect(refused.map(({ reason }) => reason)).toEqual(['invalid_redirect_uri', 'pkce_required', 'headers', 'certificate_url']);
    expect(refused.every(({ level, doctor }) => level === 30 && doctor === true)).toBe(true);
    const after = await facts();
    expect(after['Last request refused']).toBe(before['Last request refused']);
    expect(after['Last error']).toBe(before['Last error']);
    expect(server.services.alexaContact.lastRefusal()).toBeUndefined();
    expect(server.services.troubles.list()).toEqual([]);
  });

  it('stays what it was when a stranger is refused the same', async () => {
    await fetch(`${server.publicUrl}/alexa`, { method: 'POST', body: '{}' });
    await fetch(`${server.publicUrl}/oauth/authorize?client_id=someone-else`);
    expect(server.services.alexaContact.lastRefusal()?.name).toBe('envelope');
    expect(server.services.troubles.list().map(({ name }) => name)).toEqual(['unknown_client', 'envelope']);
    expect(
      lines()
        .filter(({ level }) => level === 40)
        .map(({ doctor }) => doctor),
    ).toEqual([undefined, undefined]);
    await examine(envOf(server), ['alexa']);
    expect(server.services.alexaContact.lastRefusal()?.name).toBe('envelope');
    expect(server.services.troubles.list()).toHaveLength(2);
  });
});
