import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import { logRefusal } from '../log-refusal.js';
import type { Logger } from '../logger.js';
import { StoreError } from '../storage/store.js';
import type { AccessTokens } from './access-token.js';
import type { AuthorizationCodes } from './authorization-code.js';
import type { AuthorizationProblem, AuthorizationRequests } from './authorization-request.js';
import { authenticateClient, type Client, type RegisteredClient } from './client.js';
import { errorResponse } from './error-response.js';
import { OAuthError } from './errors.js';
import { type Form, parseForm, required } from './form.js';
import type { Grants } from './grant.js';
import type { SigningKeys } from './keys.js';
import { metadata, PATHS } from './metadata.js';
import type { IssuedTokens, RefreshTokens } from './refresh-token.js';
import { formatScope } from './scope.js';

/** What the routes are wired with in services.ts. */
type OAuthRoutesDeps = {
  issuer: string;
  clients: readonly RegisteredClient[];
  authorizationRequests: AuthorizationRequests;
  codes: AuthorizationCodes;
  refreshTokens: RefreshTokens;
  accessTokens: AccessTokens;
  grants: Grants;
  keys: SigningKeys;
  log: Logger;
  /** Answers an authorization request that may not be redirected, with a page and the status in `PROBLEM_STATUS`. */
  showProblem: (request: Request, response: Response, problem: AuthorizationProblem) => void;
};

/** The authorization server over HTTP: RFC 6749, 7009 (revocation), 7517 (keys), 7636 (PKCE), 8414 (metadata), 9207 (issuer in responses). */
export function createOAuthRoutes(deps: OAuthRoutesDeps): Router {
  const router = Router({ caseSensitive: true });

  router.route(PATHS.metadata).get(showMetadata(deps)).all(only('GET, HEAD'));
  router.route(PATHS.jwks).get(showKeys(deps)).all(only('GET, HEAD'));
  router.route(PATHS.authorize).get(noStore, authorize(deps)).all(noStore, only('GET, HEAD'));
  router.route(PATHS.token).post(noStore, readForm, token(deps)).all(noStore, only('POST'));
  router.route(PATHS.revoke).post(noStore, readForm, revoke(deps)).all(noStore, only('POST'));
  router.use(answerError(deps));

  return router;
}

const MAX_FORM = '16kb';

/** Raw, so that the form is parsed by our rules and not by a query-string library's. */
const readForm = express.raw({ type: 'application/x-www-form-urlencoded', limit: MAX_FORM, inflate: false });

const noStore: RequestHandler = (_request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache', 'Referrer-Policy': 'no-referrer' });
  next();
};

const only =
  (allowed: string): RequestHandler =>
  (_request, response) => {
    const { body } = errorResponse(new OAuthError('invalid_request', 'wrong method'));
    response.status(405).set('Allow', allowed).json(body);
  };

/** The same for everybody and for a while. */
const PUBLIC = { 'Cache-Control': 'public, max-age=300' };

const showMetadata = ({ issuer }: OAuthRoutesDeps): RequestHandler => {
  const document = metadata(issuer);
  return (_request, response) => void response.set(PUBLIC).json(document);
};

const showKeys =
  ({ keys }: OAuthRoutesDeps): RequestHandler =>
  async (_request, response) => {
    response
      .set(PUBLIC)
      .type('application/jwk-set+json')
      .json(await keys.jwks());
  };

const authorize =
  ({ authorizationRequests, showProblem, log }: OAuthRoutesDeps): RequestHandler =>
  async (request, response) => {
    const result = await authorizationRequests.begin({ query: queryOf(request), address: request.ip ?? '' }).catch((error: unknown) => {
      // A person is looking at this: a page, not JSON.
      if (!(error instanceof StoreError)) throw error;
      log.error({ detail: error.detail }, 'authorization request not kept');
      return { kind: 'problem', problem: { code: 'temporarily_unavailable' } } as const;
    });
    if (result.kind === 'problem') {
      logRefusal({ log, headers: request.headers, event: 'authorization request refused', fields: { reason: result.problem.code } });
      showProblem(request, response, result.problem);
      return;
    }
    // Relative to the address the browser knows us by. Set as it is: Express' `redirect` would encode it once more and answer with a body.
    const location = result.kind === 'login' ? `/login?request=${result.requestId}` : result.location;
    response.status(303).set('Location', location).end();
  };

const token =
  (deps: OAuthRoutesDeps): RequestHandler =>
  async (request, response) => {
    const { form, client } = authenticate(deps, request);
    const grantType = required(form, 'grant_type');
    const tokens = await issueTokens(deps, { grantType, form, client });
    deps.log.info({ grantType, clientId: client.clientId }, 'tokens issued');
    response.json(toWire(tokens));
  };

const issueTokens = ({ codes, refreshTokens }: OAuthRoutesDeps, { grantType, form, client }: { grantType: string; form: Form; client: Client }) => {
  switch (grantType) {
    case 'authorization_code':
      return codes.redeem({ code: required(form, 'code'), redirectUri: required(form, 'redirect_uri'), codeVerifier: form.get('code_verifier'), client });
    case 'refresh_token':
      return refreshTokens.refresh({ refreshToken: required(form, 'refresh_token'), scope: form.get('scope'), client });
    default:
      throw new OAuthError('unsupported_grant_type', 'unknown grant_type');
  }
};

/** Either kind of token ends its grant. 200 for whatever is not, or no longer, a token: there is nothing left to revoke (RFC 7009 §2.2). */
const revoke =
  (deps: OAuthRoutesDeps): RequestHandler =>
  async (request, response) => {
    const { form, client } = authenticate(deps, request);
    const grantId = await grantIdOf(deps, required(form, 'token'));
    const { grant } = grantId === undefined ? {} : await deps.grants.load(grantId);
    if (grant !== undefined && grant.clientId === client.clientId) {
      await deps.grants.end(grant.id);
      deps.log.info({ grantId: grant.id }, 'grant revoked by its client');
    }
    response.status(200).end();
  };

async function grantIdOf({ refreshTokens, accessTokens }: OAuthRoutesDeps, token: string): Promise<string | undefined> {
  const fromRefreshToken = refreshTokens.grantIdOf(token);
  if (fromRefreshToken !== undefined) return fromRefreshToken;
  try {
    return (await accessTokens.verify(token)).grantId;
  } catch (error) {
    if (error instanceof OAuthError && error.code === 'invalid_token') return undefined;
    throw error;
  }
}

function authenticate({ clients }: OAuthRoutesDeps, request: Request): { form: Form; client: Client } {
  const body: unknown = request.body;
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!(body instanceof Uint8Array) || charset.toLowerCase() !== 'utf-8') throw new OAuthError('invalid_request', 'not a form in UTF-8');
  const form = parseForm(body);
  return { form, client: authenticateClient({ clients, authorization: request.headers.authorization, form }) };
}

function queryOf(request: Request): string {
  const start = request.originalUrl.indexOf('?');
  return start < 0 ? '' : request.originalUrl.slice(start + 1);
}

/** RFC 6749 §5.1. */
function toWire({ accessToken, refreshToken, expiresInSeconds, scopes }: IssuedTokens) {
  return { access_token: accessToken, token_type: 'Bearer', expires_in: expiresInSeconds, refresh_token: refreshToken, scope: formatScope(scopes) };
}

const answerError =
  ({ log }: OAuthRoutesDeps): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, headers, body, detail } = errorResponse(error);
    const line = { path: request.path, status, error: body.error, detail };
    if (status === 500) log.error({ path: request.path, status, err: error }, 'oauth request failed');
    else if (status > 500) log.error(line, 'oauth request failed');
    else log.info(line, 'oauth request refused');
    response
      .status(status)
      .set({ ...headers, 'Cache-Control': 'no-store' })
      .json(body);
  };
