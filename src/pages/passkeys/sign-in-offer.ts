import type { LoginTarget } from '../login-target.js';
import type { Browser } from '../session.js';
import type { Challenges } from './challenges.js';
import type { RelyingParty } from './relying-party.js';

/** What the sign-in form needs so that a passkey can be used for this target in this browser; undefined where passkeys cannot be. */
export type SignInOffer = (browser: Browser, target: LoginTarget) => string | undefined;

/** What a sign-in with a passkey is bound to: the authorization request, or the page, that it was begun for. */
export const signInPurpose = ({ requestId, next = 'accounts' }: LoginTarget): string =>
  requestId === undefined ? `sign in for /${next}` : `sign in for request ${requestId}`;

export function createSignInOffer({ relyingParty, challenges }: { relyingParty: RelyingParty | undefined; challenges: Challenges }): SignInOffer {
  return (browser, target) => relyingParty?.requestOptions(challenges.issue({ browser, purpose: signInPurpose(target) }));
}
