import { z } from 'zod';
import { constantTimeEqual, deriveKey, hmac } from '../crypto.js';
import type { Logger } from '../logger.js';
import type { Store, Write } from '../storage/store.js';
import { type Clock, SECOND } from '../time.js';
import type { AccessTokens } from './access-token.js';
import type { Client } from './client.js';
import { ACCESS_TOKEN_LIFETIME, REFRESH_TOKEN_LIFETIME, RETRY_WINDOW, type Scope } from './constants.js';
import { OAuthError } from './errors.js';
import type { Grants } from './grant.js';
import { familyKey, type Grant, grantKey, parseGrant } from './grant-record.js';
import { parseRecord } from './record.js';
import { LOST, untilSettled } from './retry.js';
import { parseScope } from './scope.js';

/** What the token endpoint hands out (RFC 6749 §5.1). */
export type IssuedTokens = { accessToken: string; refreshToken: string; expiresInSeconds: number; scopes: readonly Scope[] };

/** The tokens Alexa gets new access tokens with. All of one grant are its family (RFC 9700 §4.14). */
export type RefreshTokens = {
  /** The first token of a new family, and the write that starts the family; it goes into the commit that uses the code up. */
  start(grantId: string): { refreshToken: string; write: Write };
  /**
   * Exchange a refresh token for a new pair (RFC 6749 §6).
   *
   * Every use of the newest token rotates it. A token that was rotated away at most two rotations and 24 hours ago gets the newest one again:
   * Alexa may refresh several times at once, and lose an answer. Any older one was stolen, or its successor was: the grant ends (RFC 9700
   * §4.14.2).
   *
   * @param request `scope`: the parameter as sent; it narrows the access token, never the grant.
   * @throws {OAuthError} `invalid_grant`: forged, revoked, idle for 90 days, another client's, or stolen. `invalid_scope`: more than was
   *   granted, or unknown. Rejects with StoreError while the store is away: then nothing has been decided.
   */
  refresh(request: { refreshToken: string; scope: string | undefined; client: Client }): Promise<IssuedTokens>;
  /** The grant a genuine refresh token belongs to, dead or alive; undefined for anything we did not make. */
  grantIdOf(refreshToken: string): string | undefined;
};

/** `rotatedAt[0]` is when the generation before the newest was rotated away, `rotatedAt[1]` the one before that. */
const familyRecord = z.object({ generation: z.number().int().positive(), rotatedAt: z.array(z.number()).max(2) });
type Family = z.output<typeof familyRecord>;

const tokenPattern = /^([A-Za-z0-9_-]{22})\.([1-9]\d{0,8})\.([A-Za-z0-9_-]{43})$/;

type Deps = {
  store: Store;
  secretKey: Uint8Array;
  clock: Clock;
  log: Logger;
  grants: Grants;
  accessTokens: AccessTokens;
  /** Has the store lost everything, even what every store of ours holds? */
  isStoreEmpty: () => Promise<boolean>;
};

/** Refresh tokens: `grantId.generation.HMAC(grantId.generation)`. The store holds only which generation is the newest: nothing usable. */
export function createRefreshTokens({ store, secretKey, clock, log, grants, accessTokens, isStoreEmpty }: Deps): RefreshTokens {
  const key = deriveKey(secretKey, 'refresh-token');
  const mac = (grantId: string, generation: number): string => hmac(key, `${grantId}.${generation}`);
  const format = (grantId: string, generation: number): string => `${grantId}.${generation}.${mac(grantId, generation)}`;

  const write = (grantId: string, family: Family): Write => ({ key: familyKey(grantId), value: JSON.stringify(family), ttlMs: REFRESH_TOKEN_LIFETIME });

  const parse = (refreshToken: string): { grantId: string; generation: number } | undefined => {
    const [, grantId, digits, given] = tokenPattern.exec(refreshToken) ?? [];
    if (grantId === undefined || given === undefined) return undefined;
    const generation = Number(digits);
    return constantTimeEqual(given, mac(grantId, generation)) ? { grantId, generation } : undefined;
  };

  /** Is this the newest generation, one that may still be repeated, or one that must not turn up any more? */
  const judge = (family: Family, generation: number): 'newest' | 'repeatable' | 'stolen' => {
    // Ahead of the store, with a genuine MAC: the store lost its last moments (a Redis restart may). What we issued stays good.
    if (generation >= family.generation) return 'newest';
    const rotatedAt = family.rotatedAt[family.generation - generation - 1];
    return rotatedAt !== undefined && clock() - rotatedAt <= RETRY_WINDOW ? 'repeatable' : 'stolen';
  };

  return {
    start: (grantId) => ({ refreshToken: format(grantId, 1), write: write(grantId, { generation: 1, rotatedAt: [] }) }),

    async refresh({ refreshToken, scope, client }) {
      const presented = parse(refreshToken);
      if (presented === undefined) throw new OAuthError('invalid_grant', 'not a refresh token of ours');
      const { grantId, generation } = presented;

      return untilSettled(async () => {
        const [familyRaw, grantRaw] = await store.getMany([familyKey(grantId), grantKey(grantId)]);
        if (familyRaw === undefined || grantRaw === undefined) {
          // Alexa gives up for good on invalid_grant. A store that has lost everything (restarted without its data, another database) proves nothing.
          if (await isStoreEmpty()) throw new OAuthError('temporarily_unavailable', 'the store holds nothing of ours');
          throw new OAuthError('invalid_grant', 'the grant is gone');
        }
        const family = parseRecord(familyRecord, { raw: familyRaw, kind: 'family' });
        const grant = parseGrant(grantRaw);
        if (grant.clientId !== client.clientId) throw new OAuthError('invalid_grant', "another client's refresh token");

        const verdict = judge(family, generation);
        if (verdict === 'stolen') {
          log.warn({ grantId, generation, newest: family.generation }, 'refresh token reused, grant ended');
          await grants.end(grantId);
          throw new OAuthError('invalid_grant', 'refresh token reused');
        }

        const scopes = narrow(grant, scope);
        const tokens = { accessToken: await accessTokens.issue(grant, scopes), expiresInSeconds: ACCESS_TOKEN_LIFETIME / SECOND, scopes };
        if (verdict === 'repeatable') return { ...tokens, refreshToken: format(grantId, family.generation) };

        // First the grant, then the family: a crash in between leaves a grant that lives a little too long, never one that dies early.
        await grants.extend(grantId);
        const rotated: Family = { generation: generation + 1, rotatedAt: [clock(), ...family.rotatedAt].slice(0, 2) };
        const committed = await store.commit({ key: familyKey(grantId), expected: familyRaw, writes: [write(grantId, rotated)] });
        return committed ? { ...tokens, refreshToken: format(grantId, rotated.generation) } : LOST;
      });
    },

    grantIdOf: (refreshToken) => parse(refreshToken)?.grantId,
  };
}

function narrow(grant: Grant, scope: string | undefined): readonly Scope[] {
  if (scope === undefined) return grant.scopes;
  const asked = parseScope(scope);
  if (asked === undefined || !asked.every((name) => grant.scopes.includes(name))) throw new OAuthError('invalid_scope', 'more than was granted');
  return asked;
}
