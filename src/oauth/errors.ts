/** What the world is told for each error code. The sentences name no parameter value and no reason an attacker could use. */
const PUBLIC_MESSAGES = {
  // RFC 6749 §5.2, the token endpoint
  invalid_request: 'The request lacks a required parameter, repeats one, or is malformed.',
  invalid_client: 'Client authentication failed.',
  invalid_grant: 'The code or refresh token is invalid, expired, revoked, or was issued for another request.',
  unsupported_grant_type: 'Only authorization_code and refresh_token are supported.',
  invalid_scope: 'The scope is missing, unknown, or more than was granted.',
  // RFC 6749 §4.1.2.1, the authorization endpoint
  access_denied: 'The request was denied.',
  unsupported_response_type: 'Only response_type=code is supported.',
  server_error: 'Something went wrong on this server.',
  temporarily_unavailable: 'This server cannot answer right now. Try again in a moment.',
  // RFC 9101 §6, OpenID Connect Core §3.1.2.6
  request_not_supported: 'The request parameter is not supported.',
  request_uri_not_supported: 'The request_uri parameter is not supported.',
  // RFC 6750 §3.1
  invalid_token: 'The access token is invalid, expired, or revoked.',
} as const;

/** The words of the protocol, on the wire as they are. */
export type OAuthErrorCode = keyof typeof PUBLIC_MESSAGES;

/** A refusal in OAuth's own words. `message` is public and the same for every cause of a code; `detail` says which cause it was and is only logged. */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  /** The request tried the Authorization header, so a 401 must carry `WWW-Authenticate` (RFC 6749 §5.2). */
  readonly challenge: boolean;

  constructor(
    readonly code: OAuthErrorCode,
    readonly detail: string,
    options: ErrorOptions & { challenge?: boolean } = {},
  ) {
    super(PUBLIC_MESSAGES[code], options);
    this.challenge = options.challenge ?? false;
  }
}
