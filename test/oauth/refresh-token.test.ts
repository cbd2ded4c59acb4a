import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, SECOND } from '../../src/time.js';
import { type Answer, type AuthorizationServer, createTestClock, OTHER, startAuthorizationServer, tokensOf } from './support/authorization-server.js';
import { STORE_KINDS } from './support/stores.js';

describe.each(STORE_KINDS)('refreshing, on %s', (_kind, createStores) => {
  const stores = createStores();
  let time: ReturnType<typeof createTestClock>;
  let server: AuthorizationServer;
  let accessToken: string;
  let first: string;

  beforeAll(() => stores.start());
  afterAll(() => stores.stop());
  beforeEach(async () => {
    time = createTestClock();
    server = await startAuthorizationServer({ store: await stores.open({ clock: time.clock }), clock: time.clock });
    ({ accessToken, refreshToken: first } = await server.link());
  });
  afterEach(() => server.close());

  const next = async (refreshToken: string): Promise<string> => {
    const { status, body } = await server.refresh(refreshToken);
    expect(status).toBe(200);
    return tokensOf(body).refreshToken;
  };
  const expectRefused = ({ status, body }: Answer, error = 'invalid_grant'): void => expect({ status, error: body.error }).toEqual({ status: 400, error });
  const replaceAt = (text: string, index: number): string => text.slice(0, index) + (text[index] === 'A' ? 'B' : 'A') + text.slice(index + 1);

  it('gives a new pair, not to be stored (RFC 6749 §6)', async () => {
    const { status, headers, body } = await server.refresh(first);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'music.read music.control' });
    const tokens = tokensOf(body);
    expect(tokens.refreshToken).not.toBe(first);
    expect(tokens.accessToken).not.toBe(accessToken);
    expect(await server.isAlive(tokens.accessToken)).toBe(true);
  });

  it('200 times at once with one token: 200 answers, one distinct successor (RFC 9700 §4.14)', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => server.refresh(first)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body.refresh_token)).size).toBe(1);
  });

  it.each([SECOND, 23 * HOUR])('again %i ms after the answer was lost gives the same successor, and the link lives on', async (later) => {
    const second = await next(first);
    time.advance(later);
    expect(await next(first)).toBe(second);
    await next(second);
  });

  it('again 25 hours later is refused, and the family is dead', async () => {
    const second = await next(first);
    time.advance(25 * HOUR);
    expectRefused(await server.refresh(first));
    expectRefused(await server.refresh(second));
  });

  it('with the previous two generations gives the same newest token', async () => {
    const second = await next(first);
    const third = await next(second);
    expect(await next(first)).toBe(third);
    expect(await next(second)).toBe(third);
  });

  it('with a token three generations old is theft: family, access token and MA token are dead, and it is logged (RFC 9700 §4.14.2)', async () => {
    const fourth = await next(await next(await next(first)));
    expectRefused(await server.refresh(first));
    expectRefused(await server.refresh(fourth));
    expect(await server.isAlive(accessToken)).toBe(false);
    expect(server.logs.join('')).toContain('refresh token reused');
    time.advance(HOUR);
    await server.maTokens.sweep();
    expect(server.musicAssistant.live.size).toBe(0);
  });

  it('with a forged token is refused, and the family is untouched', async () => {
    const [grantId = '', , mac = ''] = first.split('.');
    const forged = [
      ...[`${grantId}.2.${mac}`, `${grantId}.99.${mac}`, `${grantId}.0.${mac}`, `${grantId}.01.${mac}`, `${grantId}.-1.${mac}`, `${grantId}.1e0.${mac}`],
      ...[replaceAt(first, first.length - 2), replaceAt(first, grantId.length + 3), replaceAt(first, 0), `${first}A`, ` ${first}`, first.slice(0, -1)],
      ...['x', 'a.1.b', 'x'.repeat(10_000), '{}.1.x', accessToken],
    ];
    for (const token of forged) expectRefused(await server.refresh(token));
    await next(first);
  });

  it('with a code, or redeeming a refresh token as a code, is refused', async () => {
    expectRefused(await server.refresh(await server.obtainCode()));
    expectRefused(await server.redeem(first));
    await next(first);
  });

  it("with another client's credentials is refused, and the family is untouched", async () => {
    expectRefused(await server.refresh(first, {}, { client: OTHER }));
    await next(first);
  });

  it('with a wider or unknown scope is invalid_scope and uses nothing up (RFC 6749 §6)', async () => {
    const narrow = await server.link({ scope: 'music.read' });
    expectRefused(await server.refresh(narrow.refreshToken, { scope: 'music.read music.control' }), 'invalid_scope');
    expectRefused(await server.refresh(narrow.refreshToken, { scope: 'music.read admin' }), 'invalid_scope');
    expect((await server.refresh(narrow.refreshToken)).body.scope).toBe('music.read');
  });

  it('with a narrower scope narrows the access token, not the grant (RFC 6749 §6)', async () => {
    const narrowed = await server.refresh(first, { scope: 'music.read' });
    expect(narrowed.body.scope).toBe('music.read');
    expect((await server.accessTokens.verify(tokensOf(narrowed.body).accessToken)).scopes).toEqual(['music.read']);
    const again = await server.refresh(tokensOf(narrowed.body).refreshToken);
    expect(again.body.scope).toBe('music.read music.control');
  });

  it('after 89 idle days works, and starts the 90 days anew', async () => {
    let token = first;
    for (let turn = 0; turn < 3; turn += 1) {
      time.advance(89 * DAY);
      const { status, body } = await server.refresh(token);
      expect(status).toBe(200);
      token = tokensOf(body).refreshToken;
      expect(await server.isAlive(tokensOf(body).accessToken)).toBe(true);
    }
    expect(await server.grants.listByAccount('user-1')).toHaveLength(1);
  });

  it('after 91 idle days is refused, and nothing of the link is left', async () => {
    time.advance(91 * DAY);
    expectRefused(await server.refresh(first));
    expect(await server.grants.listByAccount('user-1')).toEqual([]);
    await server.maTokens.sweep();
    expect(server.musicAssistant.live.size).toBe(0);
  });

  it('survives a store that lost its last moments: a token newer than the store remembers is still ours', async () => {
    const [grantId = ''] = first.split('.');
    const key = `family:{${grantId}}`;
    const before = (await server.store.get(key)) ?? '';
    const second = await next(first);
    await server.store.put(key, before, 90 * DAY);
    const third = await next(second);
    expect(third).not.toBe(second);
    await next(third);
  });
});
