import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, SECOND } from '../../src/time.js';
import {
  ALEXA,
  type AuthorizationServer,
  createMusicAssistantStandIn,
  createTestClock,
  GOOD_QUERY,
  startAuthorizationServer,
  tokensOf,
  VERIFIER,
} from './support/authorization-server.js';
import { type FaultKind, withFaults } from './support/faults.js';
import { STORE_KINDS } from './support/stores.js';

/** What linking and a first refresh came to, step by step, in a world where the store is cut once somewhere. */
type Outcome = { accessToken: string; refreshToken: string; redeemedAgain: boolean };

describe.each(STORE_KINDS)('on %s', (_kind, createStores) => {
  const stores = createStores();
  beforeAll(() => stores.start());
  afterAll(() => stores.stop());

  it.each<[string, FaultKind, boolean]>([
    ['the store fails once', 'refused', false],
    ['the store does a thing and its answer is lost', 'lost', false],
    ['the server is killed before the store does a thing', 'refused', true],
    ['the server is killed after the store has done a thing', 'lost', true],
  ])('%s, at every point of linking and refreshing: the flow goes on, one link, one MA token, never two', async (_name, kind, forGood) => {
    let point = 1;
    for (; point < 100; point += 1) {
      const { hasStruck, outcome, server } = await linkThroughFault({ point, kind, forGood });
      // Only a code whose redemption happened, unheard, has to be asked for again: a code works once.
      if (outcome.redeemedAgain) expect({ kind, forGood }).toEqual({ kind: 'lost', forGood: true });
      expect(await server.isAlive(outcome.accessToken)).toBe(true);
      expect(await server.grants.listByAccount('user-1')).toHaveLength(1);
      expect(server.musicAssistant.live.size).toBe(1);
      await server.close();
      if (!hasStruck) break;
    }
    expect(point).toBeGreaterThan(15);
    expect(point).toBeLessThan(100);
  });

  async function linkThroughFault(options: { point: number; kind: FaultKind; forGood: boolean }) {
    const { point, kind, forGood } = options;
    const time = createTestClock();
    const musicAssistant = createMusicAssistantStandIn();
    const faults = withFaults(await stores.open({ clock: time.clock }));
    const start = () => startAuthorizationServer({ store: faults.store, clock: time.clock, issuer: 'https://alexa.example.org', musicAssistant });
    let server: AuthorizationServer = await start();
    faults.cutAt(point, { kind, forGood });

    /** Try until it works; a dead server is replaced. Every failure on the way has to be a passing one. */
    const step = async <Result>(work: () => Promise<Result & { status?: number }>): Promise<Result> => {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const result = await work().catch((error: unknown) => {
          expect(error).toMatchObject({ name: 'StoreError' });
          return undefined;
        });
        if (result !== undefined && result.status !== 503) return result;
        if (forGood) {
          await server.close();
          server = await start();
        }
        faults.heal();
        time.advance(11 * SECOND);
      }
      throw new Error('still failing with the store back');
    };

    const begin = async (): Promise<string> => {
      const response = await step(() => server.authorize(GOOD_QUERY));
      return new URL(response.headers.get('location') ?? '', server.url).searchParams.get('request') ?? '';
    };
    const obtainCode = async (): Promise<string> => {
      const requestId = await begin();
      const decision = await step(async () => ({ decision: await server.approve(requestId) }));
      return new URL(decision.decision?.location ?? '').searchParams.get('code') ?? '';
    };

    const code = await obtainCode();
    let redeemed = await step(() => server.redeem(code));
    const redeemedAgain = redeemed.status === 400;
    if (redeemedAgain) {
      const another = await obtainCode();
      redeemed = await step(() => server.redeem(another));
    }
    expect(redeemed.status).toBe(200);
    const refreshed = await step(() => server.refresh(tokensOf(redeemed.body).refreshToken));
    expect(refreshed.status).toBe(200);

    const hasStruck = faults.hasStruck();
    faults.heal();
    time.advance(HOUR / 2);
    await server.maTokens.sweep();
    const outcome: Outcome = { ...tokensOf(refreshed.body), redeemedAgain };
    return { hasStruck, outcome, server };
  }

  it('while the store is away: 503 and never invalid_grant, keys and metadata still served; afterwards everything works as before', async () => {
    const time = createTestClock();
    const faults = withFaults(await stores.open({ clock: time.clock }));
    const server = await startAuthorizationServer({ store: faults.store, clock: time.clock });
    const { accessToken, refreshToken } = await server.link();
    const code = await server.obtainCode();
    faults.down();
    const answers = [
      await server.redeem(code),
      await server.redeem(code, { code_verifier: 'w'.repeat(43) }),
      await server.refresh(refreshToken),
      await server.post('/oauth/revoke', { token: refreshToken }),
      await server.post('/oauth/revoke', { token: accessToken }),
    ];
    for (const { status, headers, body } of answers) {
      expect({ status, error: body.error }).toEqual({ status: 503, error: 'temporarily_unavailable' });
      expect(headers.get('retry-after')).toBe('1');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect((await server.authorize(GOOD_QUERY)).status).toBe(503);
    expect((await fetch(`${server.url}/oauth/jwks.json`)).status).toBe(200);
    expect((await fetch(`${server.url}/.well-known/oauth-authorization-server`)).status).toBe(200);
    faults.up();
    expect((await server.refresh(refreshToken)).status).toBe(200);
    expect((await server.redeem(code)).status).toBe(200);
    await server.close();
  });

  it('after a full run no code, token, verifier or secret has been written or logged in clear (RFC 6819 §5.1.4.1)', async () => {
    const time = createTestClock();
    const faults = withFaults(await stores.open({ clock: time.clock }));
    const server = await startAuthorizationServer({ store: faults.store, clock: time.clock });
    const maTokens: string[] = [];
    const obtain = server.musicAssistant.obtain;
    server.musicAssistant.obtain = async () => {
      const maToken = await obtain();
      maTokens.push(maToken);
      return maToken;
    };
    const linked = await server.link();
    const refreshed = tokensOf((await server.refresh(linked.refreshToken)).body);
    await server.refresh(`${linked.refreshToken}x`);
    await server.redeem(linked.code, { code_verifier: 'w'.repeat(43) });
    await server.redeem(linked.code);
    await server.post('/oauth/revoke', { token: refreshed.refreshToken });
    const { clientSecret } = ALEXA;
    const secrets = [...Object.values(linked), ...Object.values(refreshed), ...maTokens, VERIFIER, clientSecret];
    const halves = [linked.code, linked.refreshToken, refreshed.refreshToken].flatMap((secret) => secret.split('.').slice(-1));
    const seen = [...faults.written, ...server.logs].join('\n');
    expect(seen.length).toBeGreaterThan(2000);
    for (const secret of [...secrets, ...halves]) expect(seen).not.toContain(secret);
    expect(seen).toContain('signing-keys');
    // The private member of a JWK, also inside a JSON string.
    expect(seen).not.toMatch(/\\*"d\\*":/);
    await server.close();
  });
});
