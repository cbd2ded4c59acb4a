import { SealError } from '../../crypto.js';
import type { Logger } from '../../logger.js';
import { MusicAssistantError, type MusicAssistantErrorCode } from '../../music-assistant/errors.js';
import type { MusicAssistant } from '../../music-assistant/music-assistant.js';
import { type Clock, SECOND } from '../../time.js';
import type { LoginLimits } from '../login-limits.js';
import type { LoginTarget } from '../login-target.js';
import { visitTokenName } from '../ma-token-names.js';
import type { Browser } from '../session.js';
import type { LoginProblem, SignedIn } from '../sign-in.js';
import type { LoginProblemCode } from '../texts/texts.js';
import type { Challenges } from './challenges.js';
import { type Assertion, challengeOf, readAssertion } from './credentials.js';
import { type Passkey, passkeyId } from './passkey-record.js';
import type { Passkeys } from './passkeys.js';
import type { RelyingParty } from './relying-party.js';
import { signInPurpose } from './sign-in-offer.js';

/**
 * Check what an authenticator answered, then have Music Assistant say that it still knows the account.
 *
 * @returns who signed in and a fresh MA token, which the caller must track; or why not.
 * @throws {PageError} `bad_form`
 */
export type PasskeySignIn = (attempt: { field: string; browser: Browser; target: LoginTarget; address: string }) => Promise<SignedIn | LoginProblem>;

const REFUSALS = { gone: 'passkey_unknown', refused: 'passkey_refused', counter_regressed: 'passkey_copied' } as const satisfies Record<
  string,
  LoginProblemCode
>;

/** What people are told when Music Assistant does not give us a token for the passkey. */
const MA_PROBLEMS = {
  unauthorized: 'passkey_needs_password',
  forbidden: 'passkey_needs_password',
  unreachable: 'unreachable',
  timeout: 'unreachable',
  rejected: 'malformed',
  malformed: 'malformed',
} as const satisfies Record<MusicAssistantErrorCode, LoginProblemCode>;

type Deps = {
  relyingParty: RelyingParty | undefined;
  challenges: Challenges;
  passkeys: Pick<Passkeys, 'use' | 'openMaToken' | 'markMaTokenRejected'>;
  limits: LoginLimits;
  musicAssistant: Pick<MusicAssistant, 'account' | 'createToken'>;
  clock: Clock;
  log: Logger;
};

/** Sign-in with a passkey, behind the limits on failures from one address: a guesser costs us little and gets no further than the passwords' would. */
export function createPasskeySignIn(deps: Deps): PasskeySignIn {
  const { relyingParty, challenges, passkeys, limits, musicAssistant, clock, log } = deps;

  /** @returns the passkey, its use noted; or why not. */
  const verify = async (party: RelyingParty, assertion: Assertion): Promise<Passkey | LoginProblemCode> => {
    const challenge = challengeOf(assertion);
    if (!(await challenges.consume(challenge))) return 'stale_form';
    const outcome = await passkeys.use(passkeyId(assertion.id), (passkey) => party.verifyAssertion(assertion, { challenge, passkey }));
    return typeof outcome === 'string' ? REFUSALS[outcome] : outcome;
  };

  const rejected = async ({ id }: Passkey, reason: string): Promise<LoginProblem> => {
    await passkeys.markMaTokenRejected(id);
    log.info({ passkeyId: id, reason }, 'the MA token of a passkey is no longer accepted');
    return { code: 'passkey_needs_password' };
  };

  const atMusicAssistant = async (passkey: Passkey): Promise<SignedIn | LoginProblem> => {
    try {
      const standing = passkeys.openMaToken(passkey);
      const { role, ...account } = await musicAssistant.account(standing);
      if (account.id !== passkey.account.id) return await rejected(passkey, 'another_account');
      const maToken = await musicAssistant.createToken(standing, visitTokenName(clock()));
      return { account, maToken, isAdmin: role === 'admin', method: 'passkey' };
    } catch (error) {
      if (error instanceof SealError) return rejected(passkey, 'sealed');
      if (!(error instanceof MusicAssistantError)) throw error;
      if (error.code === 'unauthorized') return rejected(passkey, error.code);
      log.warn({ passkeyId: passkey.id, reason: error.code, detail: error.detail }, 'no token from Music Assistant for a passkey');
      return { code: MA_PROBLEMS[error.code] };
    }
  };

  return async ({ field, browser, target, address }) => {
    const assertion = readAssertion(field);
    const isOurs = challenges.isGenuine(challengeOf(assertion), { browser, purpose: signInPurpose(target) });
    if (relyingParty === undefined || !isOurs) return { code: 'stale_form' };
    const delay = await limits.admit({ address });
    if (delay !== undefined) {
      log.warn({ address }, 'sign-in refused: too many failures');
      return { code: 'too_many_attempts', retryAfterSeconds: Math.ceil(delay / SECOND) };
    }
    const passkey = await verify(relyingParty, assertion);
    if (typeof passkey === 'string') {
      log.info({ address, reason: passkey }, 'sign-in with a passkey failed');
      return { code: passkey };
    }
    await limits.notCounted({ address });
    return atMusicAssistant(passkey);
  };
}
