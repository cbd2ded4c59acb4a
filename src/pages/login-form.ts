import type { Page } from './layout.js';
import { type LoginPageData, loginPage } from './login-page.js';
import type { LoginTarget } from './login-target.js';
import type { SignInOffer } from './passkeys/sign-in-offer.js';
import type { LoginProblem } from './sign-in.js';
import type { LoginNotice, LoginProblemCode } from './texts/texts.js';
import type { Answer, Visit } from './visit.js';

/** The sign-in form, with a passkey offered beside the password. */
export type LoginForm = {
  show(visit: Visit, form: LoginTarget & { notice?: LoginNotice }): Answer;
  /** The form again, with what was wrong in it: the authorization request stays, so nobody has to start over. */
  again(visit: Visit, problem: LoginProblem, form: LoginTarget & { username?: string }): Answer;
};

/**
 * The status under which the form is shown again. 401 comes without `WWW-Authenticate`, on purpose: with it a browser would open its own
 * password window. A status of 400 and above also keeps browsers from offering to save a password that did not work.
 */
const PROBLEM_STATUS = {
  missing_fields: 400,
  no_cookie: 403,
  stale_form: 403,
  session_ended: 403,
  wrong_credentials: 401,
  locked_out: 429,
  too_many_attempts: 429,
  setup_required: 503,
  too_old: 503,
  unreachable: 503,
  malformed: 502,
  passkey_unknown: 401,
  passkey_refused: 401,
  passkey_copied: 401,
  passkey_needs_password: 401,
} as const satisfies Record<LoginProblemCode, number>;

/** Answers with the sign-in form. A browser that is new gets its cookie with it. */
export function createLoginForm({ signInOffer }: { signInOffer: SignInOffer }): LoginForm {
  const page = ({ browser, texts }: Visit, form: Omit<LoginPageData, 'csrfToken' | 'passkey'>): Page =>
    loginPage(texts, { ...form, csrfToken: browser.csrfToken, passkey: signInOffer(browser, form) });

  return {
    show: (visit, form) => ({ page: page(visit, form), browser: visit.browser }),
    again: (visit, problem, form) => ({
      page: page(visit, { ...form, problem }),
      status: PROBLEM_STATUS[problem.code],
      browser: visit.browser,
      ...(problem.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: problem.retryAfterSeconds }),
    }),
  };
}
