import { z } from 'zod';
import type { Logger } from '../logger.js';
import { MusicAssistantError, type MusicAssistantErrorCode } from '../music-assistant/errors.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import { type AuthorizationRequest, type AuthorizationRequests, REQUEST_ID } from '../oauth/authorization-request.js';
import { OAuthError } from '../oauth/errors.js';
import type { Clock } from '../time.js';
import { consentPage } from './consent-page.js';
import { parseForm, requestIdFrom } from './form.js';
import type { LoginForm } from './login-form.js';
import { linkTokenName } from './ma-token-names.js';
import { PageError } from './page-error.js';
import type { BrowserSessions, Session } from './session.js';
import type { ConsentProblemCode } from './texts/texts.js';
import type { Answer, Handler, Visit } from './visit.js';

/** Strict: a `scope` in the body, say, is refused. What is granted is what the request asked for and the page showed. */
const consentForm = z.strictObject({
  csrf: z.string().default(''),
  request: z.string().regex(REQUEST_ID),
  decision: z.enum(['allow', 'deny']),
});

/** What people are told when Music Assistant does not give us a token. */
const PROBLEMS = {
  unauthorized: 'sign_in_again',
  unreachable: 'unreachable',
  timeout: 'unreachable',
  forbidden: 'not_allowed',
  rejected: 'unexpected_answer',
  malformed: 'unexpected_answer',
} as const satisfies Record<MusicAssistantErrorCode, ConsentProblemCode | 'sign_in_again'>;

const PROBLEM_STATUS = { unreachable: 503, not_allowed: 403, unexpected_answer: 502 } as const satisfies Record<ConsentProblemCode, number>;

/** `/consent`: show what Alexa asks for, and take the decision back to Alexa. */
export function createConsent(deps: {
  authorizationRequests: Pick<AuthorizationRequests, 'find' | 'approve' | 'deny'>;
  musicAssistant: Pick<MusicAssistant, 'createToken'>;
  sessions: BrowserSessions;
  loginForm: LoginForm;
  clock: Clock;
  log: Logger;
}): { show: Handler; submit: Handler } {
  const { authorizationRequests, musicAssistant, sessions, loginForm, clock, log } = deps;

  const waiting = async (requestId: string): Promise<AuthorizationRequest> => {
    const request = await authorizationRequests.find(requestId);
    if (request === undefined) throw new PageError('unknown_request', 'unknown, expired or decided');
    return request;
  };

  const show = async ({ browser, texts }: Visit, { account }: Session, requestId: string, problem?: ConsentProblemCode): Promise<Answer> => {
    const { scopes } = await waiting(requestId);
    const page = consentPage(texts, { csrfToken: browser.csrfToken, requestId, account, scopes, problem });
    return problem === undefined ? { page } : { page, status: PROBLEM_STATUS[problem] };
  };

  const back = (decided: { location: string } | undefined): Answer => {
    if (decided === undefined) throw new PageError('unknown_request', 'expired, or decided in another browser');
    return { location: decided.location };
  };

  const allow = async (visit: Visit, session: Session, requestId: string): Promise<Answer> => {
    const { account, key, maToken } = session;
    try {
      const obtainMaToken = () => musicAssistant.createToken(maToken, linkTokenName(clock()));
      return back(await authorizationRequests.approve(requestId, { browserSessionKey: key, account, obtainMaToken }));
    } catch (error) {
      // A first tap still waits for Music Assistant, and this one has waited for it long enough.
      if (error instanceof OAuthError && error.code === 'temporarily_unavailable') return show(visit, session, requestId, 'unreachable');
      if (!(error instanceof MusicAssistantError)) throw error;
      log.warn({ reason: error.code, detail: error.detail }, 'no token from Music Assistant for a link');
      const problem = PROBLEMS[error.code];
      if (problem !== 'sign_in_again') return show(visit, session, requestId, problem);
      await sessions.end(visit.browser);
      return { location: `/login?request=${requestId}&notice=sign_in_again` };
    }
  };

  /** Nothing is kept: the sign-in that was made for this link ends too. A second tap on Cancel finds no session and still leads to Alexa. */
  const deny = async ({ browser }: Visit, requestId: string): Promise<Answer> => {
    const answer = back(await authorizationRequests.deny(requestId, { browserSessionKey: browser.sessionKey }));
    await sessions.end(browser);
    return answer;
  };

  return {
    async show(visit) {
      const requestId = requestIdFrom(visit.query);
      if (requestId === undefined) throw new PageError('unknown_request', 'no request id');
      const session = await sessions.find(visit.browser);
      return session === undefined ? { location: `/login?request=${requestId}` } : show(visit, session, requestId);
    },

    async submit(visit) {
      const { csrf, request: requestId, decision } = parseForm(visit.body, consentForm);
      if (!sessions.isGenuine(visit.browser, csrf)) throw new PageError('stale_form', 'CSRF token of another browser, or none');
      if (decision === 'deny') return deny(visit, requestId);
      const session = await sessions.find(visit.browser);
      if (session !== undefined) return allow(visit, session, requestId);
      await waiting(requestId);
      return loginForm.again(visit, { code: 'session_ended' }, { requestId });
    },
  };
}
