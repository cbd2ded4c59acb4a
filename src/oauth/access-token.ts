import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { randomToken } from '../crypto.js';
import { messageOf } from '../message-of.js';
import { createRecentMap } from '../recent-map.js';
import { StoreError } from '../storage/store.js';
import { type Clock, SECOND } from '../time.js';
import { ACCESS_TOKEN_LIFETIME, type Scope } from './constants.js';
import { OAuthError } from './errors.js';
import type { SigningKeys } from './keys.js';
import { formatScope, parseScope } from './scope.js';

/** What a verified access token says. */
export type AccessTokenClaims = {
  grantId: string;
  accountId: string;
  scopes: readonly Scope[];
  /** Milliseconds since 1970. */
  expiresAt: number;
};

/** Makes and checks the tokens that Alexa sends with each phrase. */
export type AccessTokens = {
  /** An access token for a grant, limited to `scopes`. */
  issue(grant: { id: string; clientId: string; account: { id: string } }, scopes: readonly Scope[]): Promise<string>;
  /**
   * Check a token: signature, type, issuer, audience, expiry (RFC 9068 §4). Whether its grant is still alive is the caller's next question
   * (`grants.load`).
   *
   * @throws {OAuthError} `invalid_token`, whatever is wrong with it.
   */
  verify(token: string): Promise<AccessTokenClaims>;
};

const TYPE = 'at+jwt';
const REMEMBERED_TOKENS = 1000;
/** Ours are about 600 characters long. */
const MAX_TOKEN_LENGTH = 4096;
/** How far ahead the clock of another server that shares the store may be. */
const CLOCK_SKEW = 30 * SECOND;

const payloadSchema = z.object({
  sub: z.string().min(1),
  client_id: z.string().min(1),
  grant_id: z.string().min(1),
  scope: z.string(),
  iat: z.number(),
  exp: z.number(),
  jti: z.string().min(1),
});

/**
 * Access tokens: ES256 JWTs as RFC 9068 describes them. Issuer and audience are both this server: it is the only resource server there is
 * (RFC 9068 §3, default resource indicator).
 */
export function createAccessTokens({ issuer, keys, clock }: { issuer: string; keys: SigningKeys; clock: Clock }): AccessTokens {
  const remembered = createRecentMap<AccessTokenClaims>(REMEMBERED_TOKENS);

  return {
    async issue(grant, scopes) {
      const { kid, privateKey } = await keys.current();
      const issuedAtSeconds = Math.floor(clock() / SECOND);
      return new SignJWT({ client_id: grant.clientId, grant_id: grant.id, scope: formatScope(scopes) })
        .setProtectedHeader({ alg: 'ES256', typ: TYPE, kid })
        .setIssuer(issuer)
        .setSubject(grant.account.id)
        .setAudience(issuer)
        .setIssuedAt(issuedAtSeconds)
        .setExpirationTime(issuedAtSeconds + ACCESS_TOKEN_LIFETIME / SECOND)
        .setJti(randomToken(16))
        .sign(privateKey);
    },

    async verify(token) {
      const known = remembered.get(token);
      if (known !== undefined && clock() < known.expiresAt) return known;
      remembered.delete(token);
      const claims = await checkToken(token, { issuer, keys, now: clock() });
      remembered.set(token, claims);
      return claims;
    },
  };
}

async function checkToken(token: string, expected: { issuer: string; keys: SigningKeys; now: number }): Promise<AccessTokenClaims> {
  if (token.length > MAX_TOKEN_LENGTH) throw new OAuthError('invalid_token', 'too long');
  const parsed = payloadSchema.safeParse(await verifiedPayload(token, expected));
  if (!parsed.success) throw new OAuthError('invalid_token', 'a claim is missing');
  const { sub, grant_id, scope, iat, exp } = parsed.data;
  if (iat * SECOND > expected.now + CLOCK_SKEW) throw new OAuthError('invalid_token', 'issued in the future');
  return { grantId: grant_id, accountId: sub, scopes: parseScope(scope) ?? [], expiresAt: exp * SECOND };
}

async function verifiedPayload(token: string, { issuer, keys, now }: { issuer: string; keys: SigningKeys; now: number }): Promise<JWTPayload> {
  try {
    // The algorithm is fixed here and never taken from the token (RFC 8725 §3.1).
    const { payload } = await jwtVerify(token, keys.verifier, { algorithms: ['ES256'], typ: TYPE, issuer, audience: issuer, currentDate: new Date(now) });
    return payload;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new OAuthError('invalid_token', messageOf(error), { cause: error });
  }
}
