import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { randomToken, type Sealer, sha256 } from '../crypto.js';
import type { Logger } from '../logger.js';
import { messageOf } from '../message-of.js';
import { networkOf } from '../network-of.js';
import type { Store } from '../storage/store.js';
import { type Clock, MINUTE } from '../time.js';
import type { AuthorizationCodes } from './authorization-code.js';
import { type AuthorizationParameters, type AuthorizationQueryResult, readAuthorizationQuery } from './authorization-query.js';
import type { Client } from './client.js';
import { CLAIM_LIFETIME, CLAIM_WAIT, DECISION_LIFETIME, MAX_REQUESTS_PER_MINUTE, REQUEST_LIFETIME, SCOPES } from './constants.js';
import { OAuthError } from './errors.js';
import type { Grants } from './grant.js';
import { type Account, grantKey } from './grant-record.js';
import type { MaTokens } from './ma-tokens.js';
import { parseRecord } from './record.js';
import { codeRedirect, errorRedirect } from './redirect.js';
import { LOST, untilSettled } from './retry.js';

export { type AuthorizationProblem, PROBLEM_STATUS } from './authorization-query.js';

/** Validated `/oauth/authorize` parameters waiting for login and consent. `state` is kept as it stood in the query, url-encoded. */
export type AuthorizationRequest = AuthorizationParameters & { id: string };

/** Authorization requests, from the moment Alexa sends a person here until that person has decided. */
export type AuthorizationRequests = {
  /**
   * Check and keep an authorization request. It costs nothing to send one, so what one address may have kept is limited.
   *
   * @param request `query`: the raw query string, without `?`. `address`: the client's, as far as the proxies in front are believed.
   */
  begin(request: { query: string; address: string }): Promise<{ kind: 'login'; requestId: string } | Exclude<AuthorizationQueryResult, { kind: 'valid' }>>;
  /** @returns undefined when it is unknown, expired, or decided. */
  find(requestId: string): Promise<AuthorizationRequest | undefined>;
  /**
   * Decide a request once, atomically: allowed. Of any number of concurrent calls from one browser session one runs `obtainMaToken`; all
   * get the same redirect, because a phone follows the last answer. It is repeated for a minute.
   *
   * @returns where to send the browser; undefined when there is nothing to decide (any more) for this browser session.
   * @throws whatever `obtainMaToken` throws: the request is then undecided again. {OAuthError} `temporarily_unavailable` when another
   *   call's outcome was not known within six seconds.
   */
  approve(requestId: string, options: { browserSessionKey: string; account: Account; obtainMaToken: () => Promise<string> }): Promise<Decision | undefined>;
  /** As {@link AuthorizationRequests.approve}, with `access_denied`. The first decision stands. */
  deny(requestId: string, options: { browserSessionKey: string }): Promise<Decision | undefined>;
};

/** Where to send the browser: back to Alexa, with a code or with an error. */
export type Decision = { location: string };

const requestSchema = z.object({
  id: z.string(),
  clientId: z.string(),
  redirectUri: z.string(),
  state: z.string(),
  scopes: z.array(z.enum(SCOPES)).readonly(),
  codeChallenge: z.string().optional(),
});
const claim = z.object({ id: z.string(), session: z.string(), at: z.number() });
const open = z.object({ status: z.literal('open'), request: requestSchema, expiresAt: z.number(), claim: claim.optional() });
const decided = z.object({ status: z.literal('decided'), claimId: z.string(), session: z.string(), sealedLocation: z.string() });
const stored = z.discriminatedUnion('status', [open, decided]);
type Open = z.output<typeof open>;
type Claim = z.output<typeof claim>;
type Decided = z.output<typeof decided>;
type Held = { raw: string; record: Open; claim: Claim };

/** The id of an authorization request as it travels through the pages: 256 random bits, base64url. */
export const REQUEST_ID = /^[A-Za-z0-9_-]{43}$/;
const POLL_EVERY = 50;
/** A claim keeps its request this long at least, so that a request does not expire under a decision that has begun. */
const MINIMUM_LIFETIME_WHEN_CLAIMED = MINUTE;

type Deps = {
  clients: readonly Client[];
  issuer: string;
  store: Store;
  sealer: Sealer;
  clock: Clock;
  log: Logger;
  codes: AuthorizationCodes;
  grants: Grants;
  maTokens: MaTokens;
};

/** Authorization requests kept in the store, so that any server can show the pages and take the decision. */
export function createAuthorizationRequests(deps: Deps): AuthorizationRequests {
  const { clients, issuer, store, sealer, clock, log, codes, grants, maTokens } = deps;

  const read = async (requestId: string): Promise<{ raw: string; record: Open | Decided } | undefined> => {
    // It comes from a browser, and keys have a longest length.
    const raw = REQUEST_ID.test(requestId) ? await store.get(requestKey(requestId)) : undefined;
    return raw === undefined ? undefined : { raw, record: parseRecord(stored, { raw, kind: 'authorization request' }) };
  };

  const replace = (requestId: string, options: { expected: string; value: string; ttlMs: number }): Promise<boolean> => {
    const key = requestKey(requestId);
    return store.commit({ key, expected: options.expected, writes: [{ key, value: options.value, ttlMs: options.ttlMs }] });
  };

  /**
   * Wait for a decision, or for the right to make it. A claimer that went silent is replaced: after {@link CLAIM_LIFETIME} its claim is void,
   * and its own late decision finds the record changed.
   */
  const claimOrFollow = async (requestId: string, browserSessionKey: string): Promise<Held | Decision | undefined> => {
    const session = sha256(browserSessionKey);
    let waited = 0;
    return untilSettled(async () => {
      for (;;) {
        const found = await read(requestId);
        if (found === undefined) return undefined;
        const { raw, record } = found;
        if (record.status === 'decided') {
          return record.session === session ? { location: sealer.open(record.sealedLocation, requestKey(requestId)) } : undefined;
        }
        const isClaimed = record.claim !== undefined && clock() - record.claim.at < CLAIM_LIFETIME;
        if (!isClaimed) {
          const mine: Claim = { id: randomToken(16), session, at: clock() };
          const claimed: Open = { ...record, claim: mine };
          const value = JSON.stringify(claimed);
          const ttlMs = Math.max(record.expiresAt - clock(), MINIMUM_LIFETIME_WHEN_CLAIMED);
          return (await replace(requestId, { expected: raw, value, ttlMs })) ? { raw: value, record: claimed, claim: mine } : LOST;
        }
        if (record.claim?.session !== session) return undefined;
        if (waited >= CLAIM_WAIT) throw new OAuthError('temporarily_unavailable', 'another decision on this request takes too long');
        await sleep(POLL_EVERY);
        waited += POLL_EVERY;
      }
    });
  };

  /** @returns false when the claim had lapsed and somebody else has claimed or decided since. */
  const decide = async ({ raw, record, claim }: Held, location: string): Promise<boolean> => {
    const { id } = record.request;
    const decision: Decided = { status: 'decided', claimId: claim.id, session: claim.session, sealedLocation: sealer.seal(location, requestKey(id)) };
    if (await replace(id, { expected: raw, value: JSON.stringify(decision), ttlMs: DECISION_LIFETIME })) return true;
    // A store that repeats a write after a lost connection may answer false to what it has done.
    const found = await read(id);
    return found?.record.status === 'decided' && found.record.claimId === claim.id;
  };

  /** Make the request decidable again. If even this fails the claim lapses by itself. */
  const giveBack = async ({ raw, record }: Held): Promise<void> => {
    const { claim: _claim, ...unclaimed } = record;
    const ttlMs = Math.max(1, record.expiresAt - clock());
    await replace(record.request.id, { expected: raw, value: JSON.stringify(unclaimed), ttlMs }).catch((error: unknown) => {
      log.warn({ detail: messageOf(error) }, 'claim not given back');
    });
  };

  const allow = async (held: Held, account: Account, obtainMaToken: () => Promise<string>): Promise<Decision | undefined> => {
    const { request } = held.record;
    const maToken = await obtainMaToken();
    const grantId = randomToken(16);
    await maTokens.track(maToken, grantKey(grantId));
    const sealedMaToken = grants.sealMaToken(grantId, maToken);
    const code = await codes.issue({
      grant: { id: grantId, clientId: request.clientId, account, scopes: request.scopes, sealedMaToken },
      redirectUri: request.redirectUri,
      codeChallenge: request.codeChallenge,
    });
    const location = codeRedirect(request, { code, issuer });
    if (await decide(held, location)) return { location };
    await codes.withdraw(code);
    await maTokens.release(grantKey(grantId));
    return undefined;
  };

  /** Claim, make a decision, and follow whoever was faster. */
  const settle = (requestId: string, browserSessionKey: string, make: (held: Held) => Promise<Decision | undefined>): Promise<Decision | undefined> =>
    untilSettled(async () => {
      const outcome = await claimOrFollow(requestId, browserSessionKey);
      if (outcome === undefined || 'location' in outcome) return outcome;
      try {
        return (await make(outcome)) ?? LOST;
      } catch (error) {
        await giveBack(outcome);
        throw error;
      }
    });

  return {
    async begin({ query, address }) {
      const result = readAuthorizationQuery(query, { clients, issuer });
      if (result.kind !== 'valid') return result;
      const kept = await store.hit(`authorize-limit:{${sha256(networkOf(address))}}`, MINUTE);
      if (kept > MAX_REQUESTS_PER_MINUTE) return { kind: 'problem', problem: { code: 'too_many_requests' } };
      const id = randomToken();
      const record: Open = { status: 'open', request: { id, ...result.parameters }, expiresAt: clock() + REQUEST_LIFETIME };
      await store.put(requestKey(id), JSON.stringify(record), REQUEST_LIFETIME);
      return { kind: 'login', requestId: id };
    },

    async find(requestId) {
      const found = await read(requestId);
      return found?.record.status === 'open' ? found.record.request : undefined;
    },

    approve: (requestId, { browserSessionKey, account, obtainMaToken }) => settle(requestId, browserSessionKey, (held) => allow(held, account, obtainMaToken)),

    deny: (requestId, { browserSessionKey }) =>
      settle(requestId, browserSessionKey, async (held) => {
        const location = errorRedirect(held.record.request, { code: 'access_denied', issuer });
        return (await decide(held, location)) ? { location } : undefined;
      }),
  };
}

/** Where a request lies in the store. */
export const requestKey = (requestId: string): string => `request:{${requestId}}`;
