import { z } from 'zod';
import { parseJson } from '../parse-json.js';
import { LoginError, MusicAssistantError } from './errors.js';
import { type HttpReply, readReply, type Transport } from './transport.js';
import type { MusicAssistantAccount, ServerInfo } from './types.js';
import { toAccount, userSchema } from './wire.js';

/** Music Assistant 2.7, the first that has accounts. */
export const MINIMUM_SCHEMA_VERSION = 28;

const DEVICE_NAME = 'Music Assistant for Alexa';

/** A token is put into a header: visible ASCII only. */
export const tokenSchema = z.string().regex(/^[\x21-\x7e]+$/);

const loggedInSchema = z.object({ token: tokenSchema, user: userSchema });
const failureSchema = z.object({ error: z.string() });

/**
 * Sign in with name and password (`POST /auth/login`). The token is Music Assistant's short one (30 days); it is good for `createToken`.
 * @throws {LoginError}
 */
export async function login(options: {
  transport: Transport;
  readInfo: () => Promise<ServerInfo>;
  credentials: { username: string; password: string };
  signal: AbortSignal;
}): Promise<{ account: MusicAssistantAccount; token: string }> {
  const { transport, readInfo, credentials, signal } = options;
  try {
    const { schemaVersion } = await readInfo();
    if (schemaVersion < MINIMUM_SCHEMA_VERSION) throw new LoginError('too_old', `schema ${schemaVersion}`);
    const reply = await transport.send({
      method: 'POST',
      path: '/auth/login',
      body: { provider_id: 'builtin', credentials: { username: credentials.username, password: credentials.password }, device_name: DEVICE_NAME },
      signal,
    });
    if (reply.status !== 200) throw failureOf(reply);
    const { token, user } = readReply(reply, loggedInSchema);
    return { account: toAccount(user), token };
  } catch (error) {
    if (error instanceof MusicAssistantError) throw new LoginError(LOGIN_CODES[error.code], error.detail, { cause: error });
    throw error;
  }
}

const LOGIN_CODES = {
  unreachable: 'unreachable',
  timeout: 'unreachable',
  unauthorized: 'malformed',
  forbidden: 'malformed',
  rejected: 'malformed',
  malformed: 'malformed',
} as const satisfies Record<MusicAssistantError['code'], LoginError['code']>;

/** Music Assistant tells the cases apart by sentences, not by status: a lockout is 401 as well. */
function failureOf(reply: HttpReply): LoginError {
  const sentence = errorSentence(reply.text);
  const detail = detailOf(reply, sentence);
  if (/too many failed attempts/i.test(sentence)) {
    const seconds = /try again in (\d{1,6}) seconds?/i.exec(sentence)?.[1];
    if (seconds === undefined) return new LoginError('locked_out', detail);
    return new LoginError('locked_out', `${detail}, try again in ${seconds} seconds`, { retryAfterSeconds: Number(seconds) });
  }
  if (/setup required/i.test(sentence)) return new LoginError('setup_required', detail);
  if (reply.status === 401) return new LoginError('wrong_credentials', detail);
  if (reply.status === 403) return new LoginError('setup_required', detail);
  if (reply.status === 404) return new LoginError('too_old', detail);
  if (reply.status >= 502 && reply.status <= 504) return new LoginError('unreachable', detail);
  return new LoginError('malformed', detail);
}

/** What Music Assistant says when it refuses a sign-in; the words that we say in its place. */
const KNOWN_SENTENCES = [
  [/too many failed attempts/i, 'too many failed attempts'],
  [/setup required/i, 'setup required'],
  [/invalid (?:username or password|credentials)/i, 'Invalid username or password'],
] as const;

const KNOWN_TYPES: ReadonlySet<string> = new Set(['application/json', 'text/html', 'text/plain']);

/** For the log: nothing of the reply's own text, which may repeat the request, and the password with it. */
function detailOf({ status, contentType }: HttpReply, sentence: string): string {
  const [, said] = KNOWN_SENTENCES.find(([pattern]) => pattern.test(sentence)) ?? [];
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const kind = KNOWN_TYPES.has(type) ? type : type === '' ? 'no content type' : 'another content type';
  return `HTTP ${status}, ${kind}${said === undefined ? '' : `: ${said}`}`;
}

function errorSentence(text: string): string {
  return failureSchema.safeParse(parseJson(text)).data?.error ?? text.slice(0, 100);
}
