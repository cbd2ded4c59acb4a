import { z } from 'zod';
import { randomToken } from '../../crypto.js';
import type { OAuthErrorCode } from '../../oauth/errors.js';
import { PATHS } from '../../oauth/metadata.js';
import { parseJson } from '../../parse-json.js';
import { SECOND } from '../../time.js';
import { describeBriefly } from '../describe-answer.js';
import type { Check, DoctorContext, Finding } from '../layer.js';
import type { OutsideAnswer } from '../outside.js';

/** How long Amazon waits for the token endpoint (Amazon, "Requirements for Account Linking"). */
const AMAZON_WAITS = 4.5 * SECOND;

const oauthError = z.object({ error: z.string() });

type Question = { what: string; form: Record<string, string>; secret?: string; status: number; error: OAuthErrorCode };

/** The first decides whether the server knows our secret; none of them can succeed. */
const questions = (clientId: string, redirectUri: string): readonly Question[] => [
  {
    what: 'an unknown refresh token',
    form: { grant_type: 'refresh_token', refresh_token: randomToken(), client_id: clientId },
    status: 400,
    error: 'invalid_grant',
  },
  { what: 'an unknown code', form: { grant_type: 'authorization_code', code: randomToken(), redirect_uri: redirectUri }, status: 400, error: 'invalid_grant' },
  { what: 'an unknown grant type', form: { grant_type: 'password' }, status: 400, error: 'unsupported_grant_type' },
  { what: 'no grant type', form: { client_id: clientId }, status: 400, error: 'invalid_request' },
  { what: 'a wrong secret', form: { grant_type: 'refresh_token', refresh_token: randomToken() }, secret: randomToken(), status: 401, error: 'invalid_client' },
];

/** Does the token endpoint know our client, answer with RFC 6749's errors, and in the time that Amazon gives it? */
export const checkToken: Check = async (context) => {
  const { clientId, redirectUris } = context.config.oauth;
  const [redirectUri = ''] = redirectUris;
  let slowest = 0;
  for (const question of questions(clientId, redirectUri)) {
    const answer = await ask(context, question);
    if (answer === 'late') return tooSlow('more than ten');
    slowest = Math.max(slowest, answer.ms);
    const finding = judge(answer, { question, clientId });
    if (finding !== undefined) return finding;
  }
  if (slowest >= AMAZON_WAITS) return tooSlow((slowest / SECOND).toFixed(1));
  return { ok: true, cause: `Knows the client ${clientId}, refuses as it should, answers within ${Math.ceil(slowest)} ms` };
};

async function ask({ outside, config }: DoctorContext, { form, secret = config.oauth.clientSecret }: Question): Promise<OutsideAnswer | 'late'> {
  const authorization = `Basic ${Buffer.from(`${config.oauth.clientId}:${secret}`).toString('base64')}`;
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
  try {
    return await outside.send(PATHS.token, { method: 'POST', headers, body: new URLSearchParams(form).toString() });
  } catch (error) {
    if (isTimeout(error)) return 'late';
    throw error;
  }
}

/** Of whichever realm: `AbortSignal.timeout` makes a DOMException. */
const isTimeout = (error: unknown): boolean => typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';

function judge(answer: OutsideAnswer, { question, clientId }: { question: Question; clientId: string }): Finding | undefined {
  const { error } = oauthError.safeParse(parseJson(answer.text)).data ?? {};
  if (error === question.error && answer.status === question.status) return undefined;
  if (error === 'invalid_client' && question.secret === undefined) {
    return {
      ok: false,
      fault: 'wrong-client',
      cause: `The server refuses the client ${clientId} with our OAUTH_CLIENT_SECRET: it was started with another one`,
      next: 'Restart the server after changing .env. Then `npm run setup` again: Amazon must have the same id and secret.',
    };
  }
  const came = error === undefined ? describeBriefly(answer) : `${answer.status} ${error}`;
  return {
    ok: false,
    fault: 'wrong-errors',
    cause: `POST ${PATHS.token} with ${question.what} answers ${came}; expected ${question.status} ${question.error}`,
    next: "Let the proxy pass status and body of /oauth/ on unchanged. When the words are OAuth's own, look in the log of the server.",
  };
}

const tooSlow = (seconds: string): Finding => ({
  ok: false,
  fault: 'too-slow',
  cause: `POST ${PATHS.token} took ${seconds} seconds; Amazon waits 4.5`,
  next: 'Look at what slows it: the store (layer `store`), the machine, or a tunnel that is far away. A link that times out here has to be made anew.',
});
