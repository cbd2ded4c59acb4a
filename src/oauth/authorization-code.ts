import { z } from 'zod';
import { randomToken, sha256 } from '../crypto.js';
import type { Logger } from '../logger.js';
import { type Commit, type Store, StoreError, type Write } from '../storage/store.js';
import { type Clock, SECOND } from '../time.js';
import type { AccessTokens } from './access-token.js';
import type { Client } from './client.js';
import { ACCESS_TOKEN_LIFETIME, CODE_LIFETIME, MAX_FAILED_REDEMPTIONS, RETRY_WINDOW, SCOPES } from './constants.js';
import { OAuthError } from './errors.js';
import type { Grants } from './grant.js';
import { accountKey, accountMember, accountSchema, type Grant, grantTag, newGrantWrite } from './grant-record.js';
import { verifierMatches } from './pkce.js';
import { parseRecord } from './record.js';
import type { IssuedTokens, RefreshTokens } from './refresh-token.js';
import { LOST, untilSettled } from './retry.js';

/** The one-use proofs of consent that Alexa exchanges for tokens. */
export type AuthorizationCodes = {
  /** A code for a grant that begins when the code is redeemed. Until then everything the grant will hold lies, sealed, with the code. */
  issue(approved: Approved): Promise<string>;
  /** Withdraw a code nobody was told. */
  withdraw(code: string): Promise<void>;
  /**
   * Redeem a code (RFC 6749 §4.1.3). A code works once: a second attempt fails **and** ends the grant (§4.1.2).
   *
   * The checks come first and using the code up comes last, so a wrong verifier or redirect URI does not burn it (the fifth does); and a
   * replay that fails its checks ends nothing.
   *
   * @param request `codeVerifier`: 43–128 characters (RFC 7636 §4.1), required exactly when the authorization request carried a challenge.
   * @throws {OAuthError} `invalid_grant`, whichever check failed; `detail` says which. Rejects with StoreError while the store is away.
   */
  redeem(request: Redemption): Promise<IssuedTokens>;
};

/** What a person has consented to, and what the code is bound to. */
export type Approved = { grant: Pick<Grant, 'id' | 'clientId' | 'account' | 'scopes' | 'sealedMaToken'>; redirectUri: string; codeChallenge?: string };
/** A token request with a code, its client authenticated. */
export type Redemption = { code: string; redirectUri: string; codeVerifier: string | undefined; client: Client };

/** What the code is bound to. It is kept after use, so that a replay has to pass the same checks. */
const binding = z.object({ clientId: z.string(), redirectUri: z.string(), codeChallenge: z.string().optional() });
const issued = z.object({
  state: z.literal('issued'),
  binding,
  failures: z.number(),
  expiresAt: z.number(),
  grant: z.object({
    account: accountSchema,
    scopes: z.array(z.enum(SCOPES)),
    sealedMaToken: z.string(),
    createdAt: z.number(),
  }),
});
const used = z.object({ state: z.literal('used'), binding, redemption: z.string() });
const codeRecord = z.discriminatedUnion('state', [issued, used]);
type Issued = z.output<typeof issued>;
type Used = z.output<typeof used>;

/** The grant's id leads, so that the code's key shares its hash tag; the rest is 256 random bits. */
const codePattern = /^([A-Za-z0-9_-]{22})\.[A-Za-z0-9_-]{43}$/;

type Deps = {
  store: Store;
  clock: Clock;
  log: Logger;
  grants: Grants;
  accessTokens: AccessTokens;
  refreshTokens: RefreshTokens;
  /** An account was linked. Must neither wait nor throw: the token endpoint has 4.5 s. */
  onRedeemed?: () => void;
};

/** Codes kept in the store under their hash, with all that redeeming needs. */
export function createAuthorizationCodes({ store, clock, log, grants, accessTokens, refreshTokens, onRedeemed = () => {} }: Deps): AuthorizationCodes {
  /** Count a failed try; the last one allowed deletes the code. */
  const countFailure = async (key: string, { raw, record }: { raw: string; record: Issued }): Promise<boolean> => {
    const failures = record.failures + 1;
    const next: Issued = { ...record, failures };
    const write: Write =
      failures >= MAX_FAILED_REDEMPTIONS ? { key, value: undefined } : { key, value: JSON.stringify(next), ttlMs: Math.max(1, record.expiresAt - clock()) };
    return store.commit({ key, expected: raw, writes: [write] });
  };

  /** All that can fail when a code is redeemed comes in here, before the commit that uses it up. */
  const prepare = async (record: Issued, grantId: string): Promise<{ tokens: IssuedTokens; writes: Write[] }> => {
    const grant: Grant = { id: grantId, clientId: record.binding.clientId, ...record.grant, lastUsedAt: clock() };
    // The account's entry precedes the grant: an entry without a grant is dropped when it is listed, a grant without one would stay hidden.
    await store.addMember(accountKey(grant.account.id), accountMember(grant));
    const accessToken = await accessTokens.issue(grant, grant.scopes);
    const { refreshToken, write } = refreshTokens.start(grantId);
    const tokens = { accessToken, refreshToken, expiresInSeconds: ACCESS_TOKEN_LIFETIME / SECOND, scopes: grant.scopes };
    return { tokens, writes: [newGrantWrite(grant, clock()), write] };
  };

  const endReplayed = async (grantId: string): Promise<void> => {
    log.warn({ grantId }, 'authorization code replayed, grant ended');
    await grants.end(grantId);
  };

  return {
    async issue({ grant, redirectUri, codeChallenge }) {
      const code = `${grant.id}.${randomToken()}`;
      const now = clock();
      const record: Issued = {
        state: 'issued',
        binding: { clientId: grant.clientId, redirectUri, codeChallenge },
        failures: 0,
        expiresAt: now + CODE_LIFETIME,
        grant: { account: grant.account, scopes: [...grant.scopes], sealedMaToken: grant.sealedMaToken, createdAt: now },
      };
      await store.put(codeKey(code, grant.id), JSON.stringify(record), CODE_LIFETIME);
      return code;
    },

    async withdraw(code) {
      const grantId = codePattern.exec(code)?.[1];
      if (grantId !== undefined) await store.delete(codeKey(code, grantId));
    },

    async redeem({ code, redirectUri, codeVerifier, client }) {
      const grantId = codePattern.exec(code)?.[1];
      if (grantId === undefined) throw new OAuthError('invalid_grant', 'not a code of ours');
      const key = codeKey(code, grantId);
      const redemption = randomToken(16);

      let prepared: IssuedTokens | undefined;

      const redeemed = await untilSettled(async () => {
        const raw = await store.get(key);
        if (raw === undefined) throw new OAuthError('invalid_grant', 'unknown or expired code');
        const record = parseRecord(codeRecord, { raw, kind: 'code' });
        const fault = findFault(record.binding, { redirectUri, codeVerifier, client });

        if (record.state === 'used') {
          if (record.redemption === redemption && prepared !== undefined) return prepared;
          if (fault === undefined) await endReplayed(grantId);
          throw new OAuthError('invalid_grant', fault ?? 'the code was used before');
        }
        if (fault !== undefined) {
          if (!(await countFailure(key, { raw, record }))) return LOST;
          throw new OAuthError('invalid_grant', fault);
        }

        const isSecondTry = prepared !== undefined;
        const { tokens, writes } = await prepare(record, grantId);
        prepared = tokens;
        const spent: Used = { state: 'used', binding: record.binding, redemption };
        const change: Commit = { key, expected: raw, writes: [{ key, value: JSON.stringify(spent), ttlMs: RETRY_WINDOW }, ...writes] };
        // When the store's answer is lost, reading again tells whether it happened: taking our own redemption for a replay would end the grant.
        const committed = await (isSecondTry ? store.commit(change) : store.commit(change).catch(falseWhenUnavailable));
        return committed ? tokens : LOST;
      });
      onRedeemed();
      return redeemed;
    },
  };
}

function falseWhenUnavailable(error: unknown): false {
  if (error instanceof StoreError) return false;
  throw error;
}

const codeKey = (code: string, grantId: string): string => `code:${grantTag(grantId)}:${sha256(code)}`;

function findFault(bound: z.output<typeof binding>, request: Omit<Redemption, 'code'>): string | undefined {
  if (bound.clientId !== request.client.clientId) return "another client's code";
  if (bound.redirectUri !== request.redirectUri) return 'another redirect_uri';
  if (!verifierMatches(request.codeVerifier, bound.codeChallenge)) return 'code_verifier does not match';
  return undefined;
}
