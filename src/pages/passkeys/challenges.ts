import { constantTimeEqual, hmac, randomToken } from '../../crypto.js';
import type { Store } from '../../storage/store.js';
import { type Clock, MINUTE } from '../../time.js';
import type { Browser } from '../session.js';
import { usedChallengeKey } from './passkey-record.js';

/** As long as an authorization request waits. */
const CHALLENGE_LIFETIME = 10 * MINUTE;

/** What a challenge is good for, and for nothing else: this browser, and a purpose that names the account or the authorization request. */
export type Binding = { browser: Pick<Browser, 'cookie'>; purpose: string };

/** Challenges that an authenticator signs (WebAuthn §13.4.3), each good once. */
export type Challenges = {
  /** Nothing is stored: whoever opens a page gets one. */
  issue(bound: Binding): string;
  /** Is it one of ours, made for this, and not too old? Asks no store. */
  isGenuine(challenge: string, bound: Binding): boolean;
  /** Use up a genuine challenge. @returns false when it was used before; of any number of concurrent callers one gets true. */
  consume(challenge: string): Promise<boolean>;
};

/** Challenges that say themselves when they end and are authenticated with all they are bound to; only used ones are remembered. @param deps `key` for this purpose alone. */
export function createChallenges({ store, clock, key }: { store: Store; clock: Clock; key: Uint8Array }): Challenges {
  const sign = ({ browser, purpose }: Binding, head: string): string => hmac(key, JSON.stringify([browser.cookie, purpose, head]));

  return {
    issue(bound) {
      const head = `${clock() + CHALLENGE_LIFETIME}.${randomToken(16)}`;
      return `${head}.${sign(bound, head)}`;
    },
    isGenuine(challenge, bound) {
      const { head, expiresAt, mac } = take(challenge);
      return constantTimeEqual(mac, sign(bound, head)) && clock() < expiresAt;
    },
    async consume(challenge) {
      const { expiresAt, mac } = take(challenge);
      return store.putIfAbsent(usedChallengeKey(mac), '', Math.max(1, expiresAt - clock()));
    },
  };
}

function take(challenge: string): { head: string; expiresAt: number; mac: string } {
  const [expiresAt = '', random = '', mac = ''] = challenge.split('.');
  return { head: `${expiresAt}.${random}`, expiresAt: Number(expiresAt), mac };
}
