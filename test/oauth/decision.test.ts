import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/time.js';
import { ACCOUNT, type AuthorizationServer, createTestClock, REDIRECT_URI, startAuthorizationServer } from './support/authorization-server.js';
import { STORE_KINDS } from './support/stores.js';

const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const locations = (decisions: ({ location: string } | undefined)[]): Set<string | undefined> => new Set(decisions.map((decision) => decision?.location));

describe.each(STORE_KINDS)('deciding an authorization request, on %s', (_kind, createStores) => {
  const stores = createStores();
  let time: ReturnType<typeof createTestClock>;
  let server: AuthorizationServer;

  beforeAll(() => stores.start());
  afterAll(() => stores.stop());
  beforeEach(async () => {
    time = createTestClock();
    server = await startAuthorizationServer({ store: await stores.open({ clock: time.clock }), clock: time.clock });
  });
  afterEach(() => server.close());

  const deny = (requestId: string, browserSessionKey = 'browser-1') => server.authorizationRequests.deny(requestId, { browserSessionKey });

  it('allowed: leads to the redirect URI with code, state verbatim and iss (RFC 9207)', async () => {
    const state = 'a+b/c=&<"%00';
    const decision = await server.approve(await server.beginRequest({ state }));
    const location = new URL(decision?.location ?? '');
    expect(location.origin + location.pathname).toBe(REDIRECT_URI);
    expect([...location.searchParams.keys()]).toEqual(['code', 'state', 'iss']);
    expect(location.searchParams.get('state')).toBe(state);
    expect(location.searchParams.get('iss')).toBe(server.issuer);
  });

  it('cancelled: access_denied with state and iss, and nothing is kept (RFC 6749 §4.1.2.1)', async () => {
    const requestId = await server.beginRequest();
    const decision = await deny(requestId);
    const { searchParams } = new URL(decision?.location ?? '');
    expect(Object.fromEntries(searchParams)).toMatchObject({ error: 'access_denied', state: 'state-1', iss: server.issuer });
    expect(searchParams.has('code')).toBe(false);
    expect(server.musicAssistant.made).toBe(0);
    expect(await server.authorizationRequests.find(requestId)).toBeUndefined();
  });

  it('allowed 50 times at once from one browser: one code, one MA token, every answer leads to Alexa with it (RFC 6749 §10.5)', async () => {
    const requestId = await server.beginRequest();
    const decisions = await times(50, () => server.approve(requestId));
    const all = locations(decisions);
    expect(all.size).toBe(1);
    expect([...all][0]).toMatch(/\?code=/);
    expect(server.musicAssistant.made).toBe(1);
  });

  it('repeats its redirect for a minute, to the same browser only', async () => {
    const requestId = await server.beginRequest();
    const first = await server.approve(requestId);
    expect(await server.approve(requestId, 'browser-2')).toBeUndefined();
    time.advance(59 * SECOND);
    expect(await server.approve(requestId)).toEqual(first);
    time.advance(2 * SECOND);
    expect(await server.approve(requestId)).toBeUndefined();
    expect(server.musicAssistant.made).toBe(1);
  });

  it('stands: a later cancel or allow gets the first answer', async () => {
    const allowed = await server.beginRequest();
    const denied = await server.beginRequest();
    const approval = await server.approve(allowed);
    const denial = await deny(denied);
    expect(await deny(allowed)).toEqual(approval);
    expect(await server.approve(denied)).toEqual(denial);
  });

  it('allowed and cancelled at once: one of the two, for everybody', async () => {
    const requestId = await server.beginRequest();
    const decisions = await times(20, (index) => (index % 2 === 0 ? server.approve(requestId) : deny(requestId)));
    expect(locations(decisions).size).toBe(1);
  });

  it('allowed by two browsers at once: one of them decides, the other learns nothing', async () => {
    const requestId = await server.beginRequest();
    const decisions = await times(20, (index) => server.approve(requestId, `browser-${index % 2}`));
    expect(locations(decisions).size).toBe(2);
    expect(decisions.filter((decision) => decision === undefined)).toHaveLength(10);
  });

  it('is not found when unknown, malformed, or ten minutes old', async () => {
    const requestId = await server.beginRequest();
    expect(await server.authorizationRequests.find(requestId)).toMatchObject({ id: requestId, clientId: 'alexa', scopes: ['music.read', 'music.control'] });
    for (const unknown of ['x'.repeat(43), '', '{}', 'x'.repeat(10_000), '../..']) {
      expect(await server.authorizationRequests.find(unknown)).toBeUndefined();
      expect(await server.approve(unknown)).toBeUndefined();
      expect(await deny(unknown)).toBeUndefined();
    }
    time.advance(10 * MINUTE + SECOND);
    expect(await server.authorizationRequests.find(requestId)).toBeUndefined();
    expect(await server.approve(requestId)).toBeUndefined();
  });

  it('survives Music Assistant being away: the error comes through, and the next try succeeds', async () => {
    const requestId = await server.beginRequest();
    server.musicAssistant.down = true;
    await expect(server.approve(requestId)).rejects.toThrow('Music Assistant is away');
    expect(await server.authorizationRequests.find(requestId)).toBeDefined();
    server.musicAssistant.down = false;
    expect(await server.approve(requestId)).toMatchObject({ location: expect.stringContaining('code=') });
  });

  it('outlives a server that claimed it and went silent: another post finishes after ten seconds, the late one follows', async () => {
    const requestId = await server.beginRequest();
    let answerLate: (maToken: string) => void = () => {};
    let claimed: () => void = () => {};
    const isClaimed = new Promise<void>((resolve) => {
      claimed = resolve;
    });
    const late = server.authorizationRequests.approve(requestId, {
      browserSessionKey: 'browser-1',
      account: ACCOUNT,
      obtainMaToken: () => {
        claimed();
        return new Promise((resolve) => {
          answerLate = resolve;
        });
      },
    });
    await isClaimed;
    time.advance(11 * SECOND);
    const finished = await server.approve(requestId);
    expect(finished?.location).toContain('code=');
    const lateToken = await server.musicAssistant.obtain();
    answerLate(lateToken);
    expect(await late).toEqual(finished);
    // The token nobody needs is given back at once.
    expect(server.musicAssistant.live.has(lateToken)).toBe(false);
    expect(server.musicAssistant.live.size).toBe(1);
  });
});
