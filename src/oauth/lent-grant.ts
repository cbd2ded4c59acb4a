import { sha256 } from '../crypto.js';
import type { Store } from '../storage/store.js';
import { type Clock, MINUTE } from '../time.js';
import { SCOPES, type Scope } from './constants.js';
import type { Account, Grant, Grants } from './grant.js';
import { grantWrite } from './grant-record.js';

/**
 * Grants without a link: they let a browser session use the skill as the account that has signed in, for minutes. No list of links shows them, no
 * refresh token belongs to them, and they end with their session, whose MA token is all that they have.
 */
export type LentGrants = {
  /** The one of this session, for 15 minutes from now. @param options `sessionKey`: the store key of the session that lends its MA token. */
  lend(options: { sessionKey: string; account: Account; maToken: string }): Promise<Grant>;
  /** The session is over: its grant ends, and what was remembered with it is forgotten. Fine for a session that has lent nothing. */
  takeBack(sessionKey: string): Promise<void>;
};

/** What the key of a browser session begins with; others that hold MA tokens lend nothing. */
const SESSION = 'session:';
const LENT_FOR = 15 * MINUTE;
const ALL_SCOPES: readonly Scope[] = SCOPES;

/** Found again without asking the store, and different for each session. */
const lentGrantId = (sessionKey: string): string => `lent-${sha256(sessionKey)}`;

type Deps = {
  store: Store;
  clock: Clock;
  grants: Pick<Grants, 'sealMaToken' | 'revoke'>;
  /** Deletes what others keep for a grant. */
  forget: (grantId: string) => Promise<void>;
};

export function createLentGrants({ store, clock, grants, forget }: Deps): LentGrants {
  return {
    async lend({ sessionKey, account, maToken }) {
      const now = clock();
      const id = lentGrantId(sessionKey);
      const times = { createdAt: now, lastUsedAt: now };
      const grant: Grant = { id, clientId: 'lent', account, scopes: ALL_SCOPES, sealedMaToken: grants.sealMaToken(id, maToken), ...times };
      const { key, value, ttlMs } = grantWrite({ ...grant, expiresAt: now + LENT_FOR }, now);
      if (value !== undefined) await store.put(key, value, ttlMs);
      return grant;
    },

    async takeBack(sessionKey) {
      if (!sessionKey.startsWith(SESSION)) return;
      const id = lentGrantId(sessionKey);
      await grants.revoke(id);
      // It may have expired by itself, and what it left with it has not.
      await forget(id);
    },
  };
}
