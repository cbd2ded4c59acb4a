import { z } from 'zod';
import type { Logger } from '../logger.js';
import { parseJson } from '../parse-json.js';
import { type Clock, MINUTE, SECOND, systemClock } from '../time.js';
import { type Commands, createCommands } from './commands.js';
import { MusicAssistantError } from './errors.js';
import { login, tokenSchema } from './login.js';
import { createTransport, readReply } from './transport.js';
import type { MusicAssistantAccount, ServerInfo } from './types.js';
import { serverInfoSchema, toAccount, toServerInfo, userSchema } from './wire.js';
import type { Call } from './wire-call.js';

export { MINIMUM_SCHEMA_VERSION } from './login.js';

/** One Music Assistant server, for all accounts. */
export type MusicAssistant = {
  /** Who is there; needs no token. @throws {MusicAssistantError} */
  info(options?: { timeoutMs?: number }): Promise<ServerInfo>;
  /** @throws {LoginError} */
  login(credentials: { username: string; password: string }): Promise<{ account: MusicAssistantAccount; token: string }>;
  /** A long-lived token (one year or ten, depending on the version) of the account the given one belongs to. @throws {MusicAssistantError} */
  createToken(loginToken: string, name: string): Promise<string>;
  /** From now on this token does not work. One that is dead already is a success. @throws {MusicAssistantError} */
  revokeToken(token: string): Promise<void>;
  /** Whose token it is, as they are now. @throws {MusicAssistantError} */
  account(token: string): Promise<MusicAssistantAccount>;
  /** Everybody who may sign in. @param adminToken of an administrator. @throws {MusicAssistantError} */
  accounts(adminToken: string): Promise<MusicAssistantAccount[]>;
  /** Commands in the name of the token's account. No exchange happens here. `signal` is the deadline of all of them. */
  connect(token: string, options: { signal: AbortSignal; trace?: TraceCommand | undefined }): Commands;
  /** Ends the connections; what is under way fails. */
  close(): Promise<void>;
};

/** Called with each command as it is sent; what it returns is called when it was answered, or failed. */
export type TraceCommand = (command: string) => () => void;

const INFO_TIMEOUT = 3 * SECOND;
const LOGIN_TIMEOUT = 8 * SECOND;
const TOKEN_TIMEOUT = 6 * SECOND;
/** How long we believe that Music Assistant was not updated. */
const SCHEMA_VERSION_LIFETIME = 10 * MINUTE;

/**
 * The client for one Music Assistant server.
 * @param options `url` as people type it into a browser, with a path if a reverse proxy wants one.
 */
export function createMusicAssistant(options: { url: string; log?: Logger; clock?: Clock }): MusicAssistant {
  const { url, log, clock = systemClock } = options;
  const transport = createTransport(url);
  const baseUrl = url.replace(/\/+$/, '');
  let schema: { version: number; at: number } | undefined;

  const readInfo = async (signal: AbortSignal) => {
    const info = toServerInfo(readReply(await transport.send({ method: 'GET', path: '/info', signal }), serverInfoSchema));
    schema = { version: info.schemaVersion, at: clock() };
    return info;
  };

  const callAs =
    (token: string, { signal, trace }: { signal: AbortSignal; trace?: TraceCommand | undefined }): Call =>
    async (command, args, schema) => {
      const startedAt = performance.now();
      const ended = trace?.(command);
      // message_id is optional over HTTP since 2.7, and older servers fall over without it.
      const reply = await transport.send({ method: 'POST', path: '/api', token, body: { command, args, message_id: '1' }, signal }).finally(ended);
      log?.debug({ command, status: reply.status, ms: Math.round(performance.now() - startedAt) }, 'music assistant command');
      return readReply(reply, schema);
    };

  return {
    info: ({ timeoutMs = INFO_TIMEOUT } = {}) => readInfo(AbortSignal.timeout(timeoutMs)),

    login: (credentials) => {
      const signal = AbortSignal.timeout(LOGIN_TIMEOUT);
      return login({ transport, readInfo: () => readInfo(signal), credentials, signal });
    },

    createToken: (loginToken, name) => callAs(loginToken, { signal: AbortSignal.timeout(TOKEN_TIMEOUT) })('auth/token/create', { name }, tokenSchema),

    async revokeToken(token) {
      const signal = AbortSignal.timeout(TOKEN_TIMEOUT);
      const tokenId = tokenIdOf(token);
      if (tokenId !== undefined) {
        const revoked = await callAs(token, { signal })('auth/token/revoke', { token_id: tokenId }, z.unknown()).then(
          () => true,
          (error: unknown) => revocationFailed(error),
        );
        if (revoked) return;
      }
      // Revokes the token it is called with, of whatever kind. The *command* auth/logout does not, over HTTP.
      const reply = await transport.send({ method: 'POST', path: '/auth/logout', token, signal });
      if (reply.status !== 401) readReply(reply, z.unknown());
    },

    account: async (token) => toAccount(await callAs(token, { signal: AbortSignal.timeout(TOKEN_TIMEOUT) })('auth/me', {}, userSchema)),

    accounts: async (adminToken) =>
      (await callAs(adminToken, { signal: AbortSignal.timeout(INFO_TIMEOUT) })('auth/users', {}, z.array(userSchema))).map(toAccount),

    connect: (token, { signal, trace }) =>
      createCommands({
        call: callAs(token, { signal, trace }),
        schemaVersion: {
          known: () => (schema !== undefined && clock() - schema.at < SCHEMA_VERSION_LIFETIME ? schema.version : undefined),
          ask: async () => (await readInfo(signal)).schemaVersion,
        },
        baseUrl,
        clock,
      }),

    close: () => transport.close(),
  };
}

/** True: it is dead anyway. False: try the other way. Throws when neither can be known. */
function revocationFailed(error: unknown): boolean {
  if (!(error instanceof MusicAssistantError)) throw error;
  if (error.code === 'unauthorized') return true;
  if (error.code === 'rejected' || error.code === 'forbidden') return false;
  throw error;
}

const claimsSchema = z.object({ jti: z.string().min(1) });

/** The token's id, which since 2.8 is the `jti` of a JWT. Read, not verified: Music Assistant decides. */
function tokenIdOf(token: string): string | undefined {
  const payload = token.split('.')[1];
  if (payload === undefined) return undefined;
  return claimsSchema.safeParse(parseJson(Buffer.from(payload, 'base64url').toString('utf8'))).data?.jti;
}
