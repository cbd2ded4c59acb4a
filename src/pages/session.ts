import { z } from 'zod';
import { constantTimeEqual, hmac, randomToken, SealError, type Sealer, sha256 } from '../crypto.js';
import { type Account, accountSchema } from '../oauth/grant-record.js';
import type { MaTokens } from '../oauth/ma-tokens.js';
import type { Store } from '../storage/store.js';
import { MINUTE } from '../time.js';

/** From signing in; not extended by use. Long enough to link an account and look at `/accounts`. */
const SESSION_LIFETIME = 15 * MINUTE;

const SESSION_COOKIE = '__Host-session';

/**
 * One browser, told apart by its cookie: 256 random bits that are stored nowhere (only their hash, once signed in). A browser has a cookie
 * and a CSRF token before it signs in too, without anything being stored.
 */
export type Browser = {
  cookie: string;
  /** HMAC of the cookie: whoever can read it was served a page of ours in this very browser. */
  csrfToken: string;
  /** `session:{hash of the cookie}`, whether or not anything is stored there. */
  sessionKey: string;
  /** It came without a cookie (or with something that is not one of ours) and gets this one. */
  isNew: boolean;
};

/** How somebody signed in. */
export type SignInMethod = z.output<typeof signInMethod>;
const signInMethod = z.enum(['password', 'passkey']);

/** A browser that has signed in. `isAdmin`: as an administrator of Music Assistant, by what it said then. */
export type Session = { key: string; account: Account; maToken: string; isAdmin: boolean; method: SignInMethod };

/** Browsers and who has signed in with them. */
export type BrowserSessions = {
  recognise(cookieHeader: string | undefined): Browser;
  /** Does the CSRF token of a form belong to this browser? */
  isGenuine(browser: Browser, csrfToken: string): boolean;
  find(browser: Browser): Promise<Session | undefined>;
  /** Sign in. The cookie is replaced, so that one planted before is worth nothing, and what it held is given up. @returns the browser with its new cookie. */
  start(browser: Browser, signedIn: Omit<Session, 'key'>): Promise<Browser>;
  /** Sign out: the session is gone and its MA token is revoked at Music Assistant. */
  end(browser: Browser): Promise<void>;
};

const sessionRecord = z.object({
  account: accountSchema,
  sealedMaToken: z.string(),
  /** Absent from sessions of a version that had no pages for administrators. */
  isAdmin: z.boolean().optional(),
  /** Absent from sessions of a version that knew passwords only. */
  method: signInMethod.optional(),
});

const COOKIE_VALUE = /^[A-Za-z0-9_-]{43}$/;

const cookieValue = (header: string | undefined): string | undefined => {
  const prefix = `${SESSION_COOKIE}=`;
  const value = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
  return value !== undefined && COOKIE_VALUE.test(value) ? value : undefined;
};

/** The `Set-Cookie` line. Browsers take it on http://localhost as well. */
export function sessionCookie(browser: Browser): string {
  return `${SESSION_COOKIE}=${browser.cookie}; Path=/; Secure; HttpOnly; SameSite=Lax`;
}

/** @param csrfKey A key for this purpose alone ({@link deriveKey}). */
export function createBrowserSessions({
  store,
  sealer,
  csrfKey,
  maTokens,
}: {
  store: Store;
  sealer: Sealer;
  csrfKey: Uint8Array;
  maTokens: MaTokens;
}): BrowserSessions {
  const browserWith = ({ cookie, isNew }: Pick<Browser, 'cookie' | 'isNew'>): Browser => ({
    cookie,
    isNew,
    csrfToken: hmac(csrfKey, cookie),
    sessionKey: `session:{${sha256(cookie)}}`,
  });

  const end = async ({ sessionKey }: Browser): Promise<void> => {
    await store.delete(sessionKey);
    await maTokens.release(sessionKey);
  };

  return {
    recognise(cookieHeader) {
      const known = cookieValue(cookieHeader);
      return known === undefined ? browserWith({ cookie: randomToken(), isNew: true }) : browserWith({ cookie: known, isNew: false });
    },

    isGenuine: (browser, csrfToken) => !browser.isNew && constantTimeEqual(browser.csrfToken, csrfToken),

    async find({ sessionKey }) {
      const stored = await store.get(sessionKey);
      if (stored === undefined) return undefined;
      const { account, sealedMaToken, isAdmin = false, method = 'password' } = sessionRecord.parse(JSON.parse(stored));
      try {
        return { key: sessionKey, account, isAdmin, method, maToken: sealer.open(sealedMaToken, sessionKey) };
      } catch (error) {
        if (error instanceof SealError) return undefined;
        throw error;
      }
    },

    async start(browser, { account, maToken, isAdmin, method }) {
      const signedIn = browserWith({ cookie: randomToken(), isNew: true });
      const key = signedIn.sessionKey;
      // Tracked first: if this process dies in between, the sweep finds a token whose session does not exist, and revokes it.
      await maTokens.track(maToken, key);
      const record: z.input<typeof sessionRecord> = { account, sealedMaToken: sealer.seal(maToken, key), isAdmin, method };
      await store.put(key, JSON.stringify(record), SESSION_LIFETIME);
      if (!browser.isNew) await end(browser);
      return signedIn;
    },

    end,
  };
}
