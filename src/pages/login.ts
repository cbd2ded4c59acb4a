import { z } from 'zod';
import { type AuthorizationRequests, REQUEST_ID } from '../oauth/authorization-request.js';
import { parseForm, requestIdFrom } from './form.js';
import { type LoginPageData, loginPage } from './login-page.js';
import { PageError } from './page-error.js';
import type { RepairGrants } from './repair-grants.js';
import type { BrowserSessions } from './session.js';
import type { LoginProblem, SignIn } from './sign-in.js';
import type { LoginProblemCode } from './texts/texts.js';
import type { Answer, Handler, Visit } from './visit.js';

const loginForm = z.strictObject({
  csrf: z.string().default(''),
  request: z.string().regex(REQUEST_ID).optional(),
  username: z.string().max(256).default(''),
  password: z.string().max(1024).default(''),
});

const loginNotice = z.enum(['signed_out', 'sign_in_again']).optional().catch(undefined);

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
} as const satisfies Record<LoginProblemCode, number>;

/** The form again, with what was wrong in it: the authorization request stays, so nobody has to start over. */
export function loginAgain({ browser, texts }: Visit, problem: LoginProblem, form: Pick<LoginPageData, 'requestId' | 'username'>): Answer {
  return {
    page: loginPage(texts, { ...form, csrfToken: browser.csrfToken, problem }),
    status: PROBLEM_STATUS[problem.code],
    browser,
    ...(problem.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: problem.retryAfterSeconds }),
  };
}

/** `/login`: with `request` on the way to consent, without it on the way to `/accounts`. */
export function createLogin(deps: {
  authorizationRequests: Pick<AuthorizationRequests, 'find'>;
  sessions: BrowserSessions;
  signIn: SignIn;
  repairGrants: RepairGrants;
}): { show: Handler; submit: Handler } {
  const { authorizationRequests, sessions, signIn, repairGrants } = deps;

  const mustBeWaiting = async (requestId: string | undefined): Promise<void> => {
    if (requestId !== undefined && (await authorizationRequests.find(requestId)) === undefined)
      throw new PageError('unknown_request', 'unknown, expired or decided');
  };

  return {
    /** Always the form, even when signed in: linking is a moment to say who you are. */
    async show({ browser, texts, query }) {
      const requestId = requestIdFrom(query);
      await mustBeWaiting(requestId);
      return { page: loginPage(texts, { csrfToken: browser.csrfToken, requestId, notice: loginNotice.parse(query.get('notice') ?? undefined) }), browser };
    },

    async submit(visit) {
      const { csrf, request: requestId, password, username } = parseForm(visit.body, loginForm);
      const { browser, address } = visit;
      await mustBeWaiting(requestId);
      const again = (problem: LoginProblem): Answer => loginAgain(visit, problem, { requestId, username });
      if (!sessions.isGenuine(browser, csrf)) return again({ code: browser.isNew ? 'no_cookie' : 'stale_form' });
      if (username.trim() === '' || password === '') return again({ code: 'missing_fields' });

      const outcome = await signIn({ username: username.trim(), password, address });
      if ('code' in outcome) return again(outcome);
      const signedIn = await sessions.start(browser, outcome);
      await repairGrants(outcome);
      return { location: requestId === undefined ? '/accounts' : `/consent?request=${requestId}`, browser: signedIn };
    },
  };
}
