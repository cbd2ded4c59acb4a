import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/time.js';
import { type AuthorizationServer, createTestClock, OTHER, startAuthorizationServer, tokensOf, VERIFIER } from './support/authorization-server.js';
import { STORE_KINDS } from './support/stores.js';

const WITHOUT_PKCE = { client_id: OTHER.clientId, redirect_uri: 'https://other.example.org/callback', code_challenge: '', code_challenge_method: '' };
const OTHER_REDIRECT = { redirect_uri: 'https://other.example.org/callback' };

describe.each(STORE_KINDS)('redeeming an authorization code, on %s', (_kind, createStores) => {
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

  const expectInvalidGrant = ({ status, body }: { status: number; body: Record<string, unknown> }): void => {
    expect({ status, error: body.error }).toEqual({ status: 400, error: 'invalid_grant' });
  };

  it('gives tokens once, not to be stored (RFC 6749 §5.1)', async () => {
    const { status, headers, body } = await server.redeem(await server.obtainCode());
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({
      access_token: expect.stringMatching(/^eyJ/),
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: expect.any(String),
      scope: 'music.read music.control',
    });
    expect(await server.isAlive(tokensOf(body).accessToken)).toBe(true);
  });

  it('works for exactly one of 200 at once; then the family is dead (RFC 6749 §4.1.2)', async () => {
    const code = await server.obtainCode();
    const answers = await Promise.all(Array.from({ length: 200 }, () => server.redeem(code)));
    const [won, ...others] = answers.filter(({ status }) => status === 200);
    expect(others).toEqual([]);
    const { accessToken, refreshToken } = tokensOf(won?.body ?? {});
    expect(await server.isAlive(accessToken)).toBe(false);
    expectInvalidGrant(await server.refresh(refreshToken));
    for (const answer of answers) if (answer !== won) expectInvalidGrant(answer);
  });

  it.each([0, 23 * HOUR])('replayed %i ms later ends its access token, its refresh token, and its MA token (RFC 9700 §4.5)', async (later) => {
    const { code, accessToken, refreshToken } = await server.link();
    const second = await server.refresh(refreshToken);
    time.advance(later);
    expectInvalidGrant(await server.redeem(code));
    for (const token of [refreshToken, tokensOf(second.body).refreshToken]) expectInvalidGrant(await server.refresh(token));
    if (later === 0) expect(await server.isAlive(accessToken)).toBe(false);
    await server.maTokens.sweep();
    expect(server.musicAssistant.live.size).toBe(0);
    expect(server.logs.join('')).toContain('authorization code replayed');
  });

  it('replayed after a day is merely unknown', async () => {
    const { code, refreshToken } = await server.link();
    time.advance(DAY + SECOND);
    expectInvalidGrant(await server.redeem(code));
    expect((await server.refresh(refreshToken)).status).toBe(200);
  });

  it('replayed with a wrong verifier, redirect URI or client ends nothing', async () => {
    const { code, refreshToken } = await server.link();
    for (let attempt = 0; attempt < 6; attempt += 1) expectInvalidGrant(await server.redeem(code, { code_verifier: 'w'.repeat(43) }));
    expectInvalidGrant(await server.redeem(code, { redirect_uri: 'https://layla.amazon.com/api/skill/link/M1' }));
    expectInvalidGrant(await server.redeem(code, {}, { client: OTHER }));
    expect((await server.refresh(refreshToken)).status).toBe(200);
  });

  it.each([
    ['wrong', 'w'.repeat(43)],
    ['missing', ''],
    ['too short', 'v'.repeat(42)],
    ['129 characters long', 'v'.repeat(129)],
    ['with a foreign character', `${'v'.repeat(42)}!`],
  ])('refuses a verifier that is %s, and the real client can still redeem (RFC 7636 §4.6)', async (_name, code_verifier) => {
    const code = await server.obtainCode();
    expectInvalidGrant(await server.redeem(code, { code_verifier }));
    expect((await server.redeem(code)).status).toBe(200);
  });

  it('is burnt by the fifth failed try, not by the fourth', async () => {
    const [four, five] = [await server.obtainCode(), await server.obtainCode()];
    const fail = (code: string) => server.redeem(code, { code_verifier: 'w'.repeat(43) });
    for (let attempt = 0; attempt < 4; attempt += 1) expectInvalidGrant(await fail(four));
    for (let attempt = 0; attempt < 5; attempt += 1) expectInvalidGrant(await fail(five));
    expect((await server.redeem(four)).status).toBe(200);
    expectInvalidGrant(await server.redeem(five));
  });

  it('counts failed tries that come at once', async () => {
    const code = await server.obtainCode();
    await Promise.all(Array.from({ length: 5 }, () => server.redeem(code, { code_verifier: 'w'.repeat(43) })));
    expectInvalidGrant(await server.redeem(code));
  });

  it('refuses a stray verifier for a code issued without a challenge (RFC 9700 §4.8.2)', async () => {
    const code = await server.obtainCode(WITHOUT_PKCE);
    expectInvalidGrant(await server.redeem(code, { ...OTHER_REDIRECT, code_verifier: VERIFIER }, { client: OTHER }));
    expect((await server.redeem(code, { ...OTHER_REDIRECT, code_verifier: '' }, { client: OTHER })).status).toBe(200);
  });

  it("refuses another client's credentials and another registered redirect URI, and is not used up (RFC 6749 §4.1.3)", async () => {
    const code = await server.obtainCode();
    expectInvalidGrant(await server.redeem(code, {}, { client: OTHER }));
    expectInvalidGrant(await server.redeem(code, { redirect_uri: 'https://layla.amazon.com/api/skill/link/M1' }));
    expect((await server.redeem(code)).status).toBe(200);
  });

  it('works at 299 seconds and not at 301 (RFC 6749 §4.1.2)', async () => {
    const [early, late] = [await server.obtainCode(), await server.obtainCode()];
    time.advance(299 * SECOND);
    expect((await server.redeem(early)).status).toBe(200);
    time.advance(2 * SECOND);
    expectInvalidGrant(await server.redeem(late));
  });

  it.each(['x', '', 'a.b', `${'x'.repeat(22)}.${'x'.repeat(43)}`, 'x'.repeat(10_000), '{}', '../../etc'])('that is %j is refused', async (code) => {
    const { status, body } = await server.redeem(code);
    expect({ status, error: body.error }).toEqual({ status: 400, error: code === '' ? 'invalid_request' : 'invalid_grant' });
  });

  it('never redeemed leaves no MA token behind', async () => {
    await server.obtainCode();
    time.advance(14 * MINUTE);
    await server.maTokens.sweep();
    expect(server.musicAssistant.live.size).toBe(1);
    time.advance(2 * MINUTE);
    await server.maTokens.sweep();
    expect(server.musicAssistant.live.size).toBe(0);
  });
});
