import { z } from 'zod';
import { messageOf } from '../message-of.js';
import { StoreError } from '../storage/store.js';
import { OAuthError, type OAuthErrorCode } from './errors.js';

/** How an error is answered, and what the log learns of it. */
export type ErrorResponse = {
  status: number;
  headers: Record<string, string>;
  body: { error: OAuthErrorCode; error_description: string };
  detail: string;
};

/** RFC 6749 §5.2 says 400 unless it says otherwise. */
const STATUS = {
  invalid_request: 400,
  invalid_client: 401,
  invalid_grant: 400,
  unsupported_grant_type: 400,
  invalid_scope: 400,
  access_denied: 403,
  unsupported_response_type: 400,
  server_error: 500,
  temporarily_unavailable: 503,
  request_not_supported: 400,
  request_uri_not_supported: 400,
  invalid_token: 401,
} as const satisfies Record<OAuthErrorCode, number>;

const RETRY_AFTER = { 'Retry-After': '1' };

/** What Express' body parser throws for a body that is too large, compressed, cut off, … */
const bodyError = z.object({ status: z.number().int().min(400).max(499), type: z.string() });

/**
 * The one place where the protocol's errors become answers. A store that is away is `temporarily_unavailable`: Alexa gives up a link for
 * good on `invalid_grant`, so that is never said for something that passes. Unknown errors say nothing.
 */
export function errorResponse(error: unknown): ErrorResponse {
  if (error instanceof OAuthError) {
    const challenge = error.code === 'invalid_client' && error.challenge;
    const headers = { ...(challenge ? { 'WWW-Authenticate': 'Basic realm="oauth", charset="UTF-8"' } : {}) };
    return answer(error, { headers: error.code === 'temporarily_unavailable' ? RETRY_AFTER : headers, detail: error.detail });
  }
  if (error instanceof StoreError) return answer(new OAuthError('temporarily_unavailable', ''), { headers: RETRY_AFTER, detail: error.message });
  const refused = bodyError.safeParse(error);
  if (refused.success) return { ...answer(new OAuthError('invalid_request', ''), { detail: refused.data.type }), status: refused.data.status };
  return answer(new OAuthError('server_error', ''), { detail: messageOf(error) });
}

function answer({ code, message }: OAuthError, options: { headers?: Record<string, string>; detail: string }): ErrorResponse {
  return { status: STATUS[code], headers: options.headers ?? {}, body: { error: code, error_description: message }, detail: options.detail };
}
