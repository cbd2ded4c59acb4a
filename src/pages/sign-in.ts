import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../logger.js';
import { messageOf } from '../message-of.js';
import { LoginError, type LoginErrorCode } from '../music-assistant/errors.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { Account } from '../oauth/grant.js';
import { SECOND } from '../time.js';
import type { LoginLimits, SignInAttempt } from './login-limits.js';
import type { SignInMethod } from './session.js';
import type { LoginProblemCode } from './texts/texts.js';
import { createTurns } from './turns.js';

/** Music Assistant answers an unknown name faster than a wrong password; no failed sign-in of ours is answered sooner than this. */
const SHORTEST_FAILURE = 0.4 * SECOND;
/**
 * Attempts from one address that may be undecided at once; fewer than the limit on failures, so that many right passwords at the same moment
 * (a family behind one proxy) are never taken for guesses. The others wait.
 */
const UNDECIDED_AT_ONCE = 4;

/** Why a sign-in did not happen, for the page that says so. */
export type LoginProblem = { code: LoginProblemCode; retryAfterSeconds?: number };

/** Who signed in, and Music Assistant's token for them. `isAdmin`: Music Assistant gives them the role "admin". */
export type SignedIn = { account: Account; maToken: string; isAdmin: boolean; method: SignInMethod };

/**
 * Check name and password with Music Assistant, behind our own limits.
 *
 * @returns who signed in and their MA token, which the caller must track; or why not, in a way that is the same for an unknown name and a
 *   wrong password.
 */
export type SignIn = (attempt: { username: string; password: string; address: string }) => Promise<SignedIn | LoginProblem>;

/** Did Music Assistant judge the password? Then the attempt stays counted. A lockout is such a judgement: whoever guesses on is guessing. */
const IS_A_GUESS = {
  wrong_credentials: true,
  locked_out: true,
  setup_required: false,
  too_old: false,
  unreachable: false,
  malformed: false,
} as const satisfies Record<LoginErrorCode, boolean>;

/** Answers that would tell by their time whether a name exists. */
const PADDED: ReadonlySet<LoginProblemCode> = new Set<LoginProblemCode>(['wrong_credentials', 'locked_out']);

/** Sign-in behind {@link LoginLimits}: each attempt is counted before Music Assistant sees it. */
export function createSignIn(deps: { musicAssistant: Pick<MusicAssistant, 'login' | 'revokeToken'>; limits: LoginLimits; log: Logger }): SignIn {
  const { musicAssistant, limits, log } = deps;

  const turns = createTurns(UNDECIDED_AT_ONCE);

  /** Nobody has the token yet: when this fails it is given back, as far as that works. */
  const succeeded = async (who: SignInAttempt, maToken: string): Promise<void> => {
    try {
      await limits.succeeded(who);
    } catch (error) {
      await musicAssistant.revokeToken(maToken).catch((cause: unknown) => log.warn({ detail: messageOf(cause) }, 'MA token could not be revoked'));
      throw error;
    }
  };

  /** One attempt, from being counted to being decided. */
  const attempt = async ({ username, password, address }: Parameters<SignIn>[0]): Promise<SignedIn | LoginProblem> => {
    const delay = await limits.admit({ username, address });
    if (delay !== undefined) {
      log.warn({ address }, 'sign-in refused: too many failures');
      return { code: 'too_many_attempts', retryAfterSeconds: Math.ceil(delay / SECOND) };
    }
    try {
      const { account, token } = await musicAssistant.login({ username, password });
      await succeeded({ username, address }, token);
      const { id, displayName, role } = account;
      return { account: { id, username: account.username, displayName }, maToken: token, isAdmin: role === 'admin', method: 'password' };
    } catch (error) {
      if (!(error instanceof LoginError) || !IS_A_GUESS[error.code]) await limits.notCounted({ username, address });
      if (!(error instanceof LoginError)) throw error;
      log.info({ address, reason: error.code, detail: error.detail }, 'sign-in failed');
      return error.retryAfterSeconds === undefined ? { code: error.code } : { code: error.code, retryAfterSeconds: error.retryAfterSeconds };
    }
  };

  return async (request) => {
    const earliestFailure = sleep(SHORTEST_FAILURE, undefined, { ref: false });
    const outcome = await turns(request.address, () => attempt(request));
    if ('code' in outcome && PADDED.has(outcome.code)) await earliestFailure;
    return outcome;
  };
}
