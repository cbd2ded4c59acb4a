import type { Client } from './client.js';
import { MAX_STATE_BYTES, type Scope } from './constants.js';
import type { OAuthErrorCode } from './errors.js';
import { isCodeChallenge } from './pkce.js';
import { errorRedirect, type Recipient } from './redirect.js';
import { parseScope } from './scope.js';

/** Why an authorization request is answered with a page instead of a redirect, and the status of that page. */
export const PROBLEM_STATUS = {
  unknown_client: 400,
  invalid_redirect_uri: 400,
  repeated_parameter: 400,
  state_too_long: 400,
  /** The PKCE switch in Amazon's developer console is off. */
  pkce_required: 400,
  too_many_requests: 429,
  temporarily_unavailable: 503,
} as const;

/** A problem the person at the browser is told of. */
export type AuthorizationProblem = {
  code: keyof typeof PROBLEM_STATUS;
  /** A link back to the client that carries the error (`pkce_required` only). */
  returnTo?: string;
};

/** What a valid `/oauth/authorize` query asks for. */
export type AuthorizationParameters = Recipient & {
  clientId: string;
  scopes: readonly Scope[];
  codeChallenge?: string;
};

/** What becomes of a query: kept for login and consent, sent back to the client with an error, or answered with a page. */
export type AuthorizationQueryResult =
  | { kind: 'valid'; parameters: AuthorizationParameters }
  | { kind: 'redirect'; location: string }
  | { kind: 'problem'; problem: AuthorizationProblem };

/**
 * Check an authorization request (RFC 6749 §4.1.1). Until client and redirect URI are known good, a fault is a `problem` and nothing is
 * redirected anywhere (§4.1.2.1); after that it is a redirect with `error`, `state` and `iss`.
 *
 * @param query The raw query string, without `?`: raw, because `state` goes back byte for byte.
 */
export function readAuthorizationQuery(query: string, context: { clients: readonly Client[]; issuer: string }): AuthorizationQueryResult {
  const parameters = new URLSearchParams(query);
  const repeated = [...new Set(parameters.keys())].filter((name) => parameters.getAll(name).length > 1);
  const problem = (code: AuthorizationProblem['code'], returnTo?: string): AuthorizationQueryResult => ({ kind: 'problem', problem: { code, returnTo } });

  if (repeated.some((name) => name === 'client_id' || name === 'redirect_uri' || name === 'state')) return problem('repeated_parameter');
  const client = context.clients.find(({ clientId }) => clientId === parameters.get('client_id'));
  if (client === undefined) return problem('unknown_client');
  const redirectUri = client.redirectUris.find((uri) => uri === parameters.get('redirect_uri'));
  if (redirectUri === undefined) return problem('invalid_redirect_uri');
  const state = parameters.get('state') ?? '';
  if (Buffer.byteLength(state) > MAX_STATE_BYTES) return problem('state_too_long');

  const recipient: Recipient = { redirectUri, state: encodedState(query, state) };
  const refuse = (code: OAuthErrorCode): string => errorRedirect(recipient, { code, issuer: context.issuer });
  const scopes = parseScope(parameters.get('scope') ?? '');
  const error = repeated.length > 0 ? 'invalid_request' : findError(parameters);
  if (error !== undefined) return { kind: 'redirect', location: refuse(error) };
  if (scopes === undefined) return { kind: 'redirect', location: refuse('invalid_scope') };

  const codeChallenge = parameters.get('code_challenge') || undefined;
  if (codeChallenge === undefined && client.pkce === 'required') return problem('pkce_required', refuse('invalid_request'));
  return { kind: 'valid', parameters: { ...recipient, clientId: client.clientId, scopes, codeChallenge } };
}

function findError(parameters: URLSearchParams): OAuthErrorCode | undefined {
  // Never fetched, never read (RFC 9101 §6).
  if (parameters.get('request')) return 'request_not_supported';
  if (parameters.get('request_uri')) return 'request_uri_not_supported';

  const responseType = parameters.get('response_type') ?? '';
  if (responseType === '') return 'invalid_request';
  if (responseType !== 'code') return 'unsupported_response_type';

  const challenge = parameters.get('code_challenge') ?? '';
  const method = parameters.get('code_challenge_method') ?? '';
  // RFC 7636 §4.3: a challenge without a method means `plain`, which we do not take.
  const asksForPkce = challenge !== '' || method !== '';
  if (asksForPkce && (method !== 'S256' || !isCodeChallenge(challenge))) return 'invalid_request';
  return undefined;
}

/** The client's own encoding wherever that is safe in a header, so that even bytes that are no UTF-8 come back as they were. */
function encodedState(query: string, decoded: string): string {
  const raw = query
    .split('&')
    .find((pair) => pair.startsWith('state='))
    ?.slice('state='.length);
  return raw !== undefined && /^(?:[A-Za-z0-9\-._~+]|%[0-9A-Fa-f]{2})*$/.test(raw) ? raw : encodeURIComponent(decoded);
}
