import { z } from 'zod';
import type { AuthorizationRequests } from '../oauth/authorization-request.js';
import { parseForm, requestIdFrom } from './form.js';
import type { LoginForm } from './login-form.js';
import { afterLogin, type LoginTarget, loginTargetFields, nextFrom } from './login-target.js';
import { PageError } from './page-error.js';
import { credentialField } from './passkeys/credentials.js';
import type { PasskeySignIn } from './passkeys/passkey-sign-in.js';
import type { RepairMaTokens } from './repair-ma-tokens.js';
import type { Browser, BrowserSessions } from './session.js';
import type { LoginProblem, SignedIn, SignIn } from './sign-in.js';
import type { Answer, Handler, Visit } from './visit.js';

const csrf = z.string().default('');

const passwordForm = z.strictObject({
  csrf,
  ...loginTargetFields,
  username: z.string().max(256).default(''),
  password: z.string().max(1024).default(''),
});

const passkeyForm = z.strictObject({ csrf, ...loginTargetFields, passkey: credentialField });

const loginNotice = z.enum(['signed_out', 'sign_in_again']).optional().catch(undefined);

/** `/login`: with `request` on the way to consent, without it on the way to `/accounts` or what `next` names. With a password or a passkey. */
export function createLogin(deps: {
  authorizationRequests: Pick<AuthorizationRequests, 'find'>;
  sessions: BrowserSessions;
  signIn: SignIn;
  passkeySignIn: PasskeySignIn;
  repairMaTokens: RepairMaTokens;
  loginForm: LoginForm;
}): { show: Handler; submit: Handler; submitPasskey: Handler } {
  const { authorizationRequests, sessions, signIn, passkeySignIn, repairMaTokens, loginForm } = deps;

  const mustBeWaiting = async (requestId: string | undefined): Promise<void> => {
    if (requestId !== undefined && (await authorizationRequests.find(requestId)) === undefined)
      throw new PageError('unknown_request', 'unknown, expired or decided');
  };

  /** What is wrong with a form's CSRF token, if anything. */
  const notGenuine = (browser: Browser, csrf: string): LoginProblem | undefined =>
    sessions.isGenuine(browser, csrf) ? undefined : { code: browser.isNew ? 'no_cookie' : 'stale_form' };

  /** Let in, or show the form again. */
  const answer = async (visit: Visit, outcome: SignedIn | LoginProblem, form: LoginTarget & { username?: string }): Promise<Answer> => {
    if ('code' in outcome) return loginForm.again(visit, outcome, form);
    const browser = await sessions.start(visit.browser, outcome);
    await repairMaTokens(outcome);
    return { location: afterLogin(form), browser };
  };

  return {
    /** Always the form, even when signed in: linking is a moment to say who you are. */
    async show(visit) {
      const requestId = requestIdFrom(visit.query);
      await mustBeWaiting(requestId);
      return loginForm.show(visit, { requestId, next: nextFrom(visit.query), notice: loginNotice.parse(visit.query.get('notice') ?? undefined) });
    },

    async submit(visit) {
      const { csrf, request: requestId, next, password, username } = parseForm(visit.body, passwordForm);
      const { browser, address } = visit;
      await mustBeWaiting(requestId);
      const isFilledIn = username.trim() !== '' && password !== '';
      const problem: LoginProblem | undefined = notGenuine(browser, csrf) ?? (isFilledIn ? undefined : { code: 'missing_fields' });
      return answer(visit, problem ?? (await signIn({ username: username.trim(), password, address })), { requestId, next, username });
    },

    async submitPasskey(visit) {
      const { csrf, request: requestId, next, passkey: field } = parseForm(visit.body, passkeyForm);
      const { browser, address } = visit;
      await mustBeWaiting(requestId);
      const target = { requestId, next };
      return answer(visit, notGenuine(browser, csrf) ?? (await passkeySignIn({ field, browser, target, address })), target);
    },
  };
}
