import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { randomToken } from '../crypto.js';
import { PROBLEM_STATUS } from '../oauth/authorization-query.js';
import { REQUEST_ID } from '../oauth/authorization-request.js';
import { SCOPES } from '../oauth/constants.js';
import { PATHS } from '../oauth/metadata.js';
import { en } from '../pages/texts/en.js';
import { parseUrl } from '../parse-url.js';
import type { DoctorContext } from './layer.js';
import type { OutsideAnswer } from './outside.js';

type Reason = (typeof REASONS)[number];

/** What became of an authorization request: the server asks for sign-in; it refuses, for a reason of ours; or something else came. */
export type Begun =
  | { kind: 'accepted'; requestId: string; answer: OutsideAnswer }
  | { kind: 'refused'; reason: Reason; answer: OutsideAnswer }
  | { kind: 'other'; answer: OutsideAnswer };

/** Send an authorization request as Alexa does. Nobody signs in to it: the server forgets it within ten minutes. */
export async function beginAuthorization(
  { outside, config }: Pick<DoctorContext, 'outside' | 'config'>,
  { redirectUri, pkce }: { redirectUri: string; pkce: 'with' | 'without' },
): Promise<Begun> {
  const challenge = createHash('sha256').update(randomToken()).digest('base64url');
  const query = new URLSearchParams({
    ...{ response_type: 'code', client_id: config.oauth.clientId, redirect_uri: redirectUri, scope: SCOPES.join(' '), state: randomToken() },
    ...(pkce === 'with' ? { code_challenge: challenge, code_challenge_method: 'S256' } : {}),
  });
  const answer = await outside.send(`${PATHS.authorize}?${query}`, { headers: { 'accept-language': en.language } });
  const requestId = requestIdIn(answer, config.publicUrl);
  if (requestId !== undefined) return { kind: 'accepted', requestId, answer };
  const reason = reasonIn(answer);
  return reason === undefined ? { kind: 'other', answer } : { kind: 'refused', reason, answer };
}

function requestIdIn({ status, headers }: OutsideAnswer, publicUrl: string): string | undefined {
  const location = headers.get('location');
  if (location === null || status < 300 || status > 399 || parseUrl(location, publicUrl) === undefined) return undefined;
  const { origin, pathname, searchParams } = new URL(location, publicUrl);
  const requestId = searchParams.get('request') ?? '';
  return origin === publicUrl && pathname === '/login' && REQUEST_ID.test(requestId) ? requestId : undefined;
}

const REASONS = ['unknown_client', 'invalid_redirect_uri', 'pkce_required', 'too_many_requests', 'temporarily_unavailable'] as const;

/** Our error pages are told apart by status and heading. */
function reasonIn({ status, text }: OutsideAnswer): Reason | undefined {
  const heading = headingIn(text);
  return REASONS.find((reason) => PROBLEM_STATUS[reason] === status && en.error.errors[reason].title === heading);
}

/** Only this piece is parsed: the parser takes long for a whole page that is made so. */
const HEADING_CHARACTERS = 1024;

function headingIn(page: string): string | undefined {
  const start = page.indexOf('<h1');
  return start < 0
    ? undefined
    : parse(page.slice(start, start + HEADING_CHARACTERS))
        .querySelector('h1')
        ?.text.trim();
}
