import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, type Router } from 'express';
import type { Config } from '../config.js';
import { deriveKey, type Sealer } from '../crypto.js';
import type { Logger } from '../logger.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { AuthorizationProblem } from '../oauth/authorization-query.js';
import type { AuthorizationRequests } from '../oauth/authorization-request.js';
import type { Grants } from '../oauth/grant.js';
import type { MaTokens } from '../oauth/ma-tokens.js';
import { type Store, StoreError } from '../storage/store.js';
import { type Clock, MINUTE, SECOND } from '../time.js';
import type { Echos } from './account-echos.js';
import { createAccounts } from './accounts.js';
import { type AdminDeps, createAdmin } from './admin/admin.js';
import { createConsent } from './consent.js';
import { ERROR_STATUS, errorPage } from './error.js';
import { createLogin } from './login.js';
import { createLoginForm } from './login-form.js';
import { createLoginLimits } from './login-limits.js';
import { PageError, type PageErrorCode } from './page-error.js';
import { createPasskeyPages } from './passkeys/passkey-pages.js';
import { prosePage } from './prose.js';
import { createRepairMaTokens, findBrokenLinks } from './repair-ma-tokens.js';
import { createSendPage } from './send-page.js';
import { createBrowserSessions } from './session.js';
import { createSignIn } from './sign-in.js';
import { chooseTexts } from './texts/choose-texts.js';
import type { Handler } from './visit.js';

/** What the pages are wired with in services.ts. */
type PageDeps = AdminDeps & {
  config: Pick<Config, 'publicUrl'> & { oauth: Pick<Config['oauth'], 'redirectUris'> };
  store: Store;
  sealer: Sealer;
  secretKey: Uint8Array;
  authorizationRequests: Pick<AuthorizationRequests, 'find' | 'approve' | 'deny'>;
  grants: Pick<Grants, 'listByAccount' | 'revoke' | 'replaceMaToken' | 'openMaToken'>;
  echos: Echos;
  maTokens: MaTokens;
  musicAssistant: Pick<MusicAssistant, 'login' | 'account' | 'accounts' | 'info' | 'createToken' | 'revokeToken' | 'connect'>;
  clock: Clock;
  log: Logger;
};

/** What app.ts mounts. */
export type PageRoutes = {
  /** `/`, `/login`, `/consent`, `/accounts`, `/admin`, `/privacy`, `/terms`, and what lies below. */
  router: Router;
  /** Answers an authorization request that cannot be answered with a redirect (RFC 6749 §4.1.2.1). */
  showProblem: (request: Request, response: Response, problem: AuthorizationProblem) => void;
  /** The page for an address where nothing is. */
  notFound: RequestHandler;
};

const FORM = 'application/x-www-form-urlencoded';
const FORM_LIMIT = '16kb';
const RETRY_LATER = MINUTE / SECOND;

/** The browser's edge: requests become {@link Visit}s, handlers answer with data, and every error is answered here, once. */
export function createPageRoutes(deps: PageDeps): PageRoutes {
  const { config, log } = deps;
  const sendPage = createSendPage({ publicUrl: config.publicUrl, redirectUris: config.oauth.redirectUris });
  const sessions = createBrowserSessions({ ...deps, csrfKey: deriveKey(deps.secretKey, 'csrf') });
  const limits = createLoginLimits(deps);
  const { signInOffer, passkeySignIn, accountPasskeys, findBrokenPasskeys } = createPasskeyPages({ ...deps, sessions, limits });
  const loginForm = createLoginForm({ signInOffer });
  const repairMaTokens = createRepairMaTokens({ ...deps, findBroken: [findBrokenLinks(deps.grants), findBrokenPasskeys] });
  const login = createLogin({ ...deps, sessions, loginForm, signIn: createSignIn({ ...deps, limits }), passkeySignIn, repairMaTokens });
  const consent = createConsent({ ...deps, sessions, loginForm });
  const accounts = createAccounts({ ...deps, sessions, accountPasskeys });

  const page =
    (handler: Handler): RequestHandler =>
    async (request, response) => {
      const answer = await handler({
        browser: sessions.recognise(request.headers.cookie),
        texts: chooseTexts(request.headers['accept-language']),
        query: queryOf(request),
        body: typeof request.body === 'string' ? request.body : '',
        address: request.ip ?? '',
      });
      sendPage(request, response, answer);
    };

  const showError = (request: Request, response: Response, error: { code: PageErrorCode; returnTo?: string }): void => {
    const status = ERROR_STATUS[error.code];
    const texts = chooseTexts(request.headers['accept-language']);
    sendPage(request, response, { page: errorPage(texts, error), status, ...(status === 503 || status === 429 ? { retryAfterSeconds: RETRY_LATER } : {}) });
  };

  const onlyMethods =
    (allowed: string): RequestHandler =>
    (request, response) => {
      response.setHeader('Allow', allowed);
      showError(request, response, { code: 'method_not_allowed' });
    };

  const answerError: ErrorRequestHandler = (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const code = codeOf(error);
    if (code === 'unexpected') log.error({ err: error }, 'page failed');
    else log.info({ reason: code, detail: error instanceof PageError || error instanceof StoreError ? error.detail : undefined }, 'page refused');
    showError(request, response, { code });
  };

  const router = express.Router();
  router.route('/').get(page(toAccounts)).all(onlyMethods('GET, HEAD'));
  router.route('/login').get(page(login.show)).post(readForm(), page(login.submit)).all(onlyMethods('GET, HEAD, POST'));
  router.route('/login/passkey').get(page(toLogin)).post(readForm(), page(login.submitPasskey)).all(onlyMethods('GET, HEAD, POST'));
  router.route('/accounts/passkeys').get(page(toAccounts)).post(readForm(), page(accountPasskeys.submit)).all(onlyMethods('GET, HEAD, POST'));
  router.route('/consent').get(page(consent.show)).post(readForm(), page(consent.submit)).all(onlyMethods('GET, HEAD, POST'));
  router.route('/accounts').get(page(accounts.show)).post(readForm(), page(accounts.submit)).all(onlyMethods('GET, HEAD, POST'));
  for (const { path, show, submit } of createAdmin({ ...deps, sessions })) {
    const route = router.route(path).get(page(show));
    if (submit !== undefined) route.post(readForm(), page(submit));
    route.all(onlyMethods(submit === undefined ? 'GET, HEAD' : 'GET, HEAD, POST'));
  }
  for (const name of ['privacy', 'terms'] as const) {
    const text: Handler = async ({ texts }) => ({ page: prosePage(texts[name](new URL(config.publicUrl).host)) });
    router.route(`/${name}`).get(page(text)).all(onlyMethods('GET, HEAD'));
  }
  router.use(answerError);

  return { router, showProblem: showError, notFound: (request, response) => showError(request, response, { code: 'not_found' }) };
}

/** What somebody wants who opens an address where a form was sent, or the bare one. */
const toLogin: Handler = async () => ({ location: '/login' });
const toAccounts: Handler = async () => ({ location: '/accounts' });

/** The path and query alone: the base is never used, so the Host header plays no part. */
const queryOf = (request: Request): URLSearchParams => new URLSearchParams(request.originalUrl.split('?').slice(1).join('?'));

/** The body as text, decoded by us: Express's own form parser accepts repeated fields and broken encodings. */
function readForm(): RequestHandler[] {
  const isForm: RequestHandler = (request, _response, next) => {
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    next(type === FORM ? undefined : new PageError('wrong_content_type', 'not a form'));
  };
  return [isForm, express.text({ type: FORM, limit: FORM_LIMIT, inflate: false })];
}

function codeOf(error: unknown): PageErrorCode {
  if (error instanceof PageError) return error.code;
  if (error instanceof StoreError) return 'store_unavailable';
  // Express's body parser: too large 413, charset or encoding 415, cut off 400.
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 413) return 'too_large';
  if (status === 415) return 'wrong_content_type';
  return status === 400 ? 'bad_form' : 'unexpected';
}
