import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createSealer, randomToken, sha256 } from '../../../src/crypto.js';
import { createLogger } from '../../../src/logger.js';
import { createAccessTokens } from '../../../src/oauth/access-token.js';
import { createAuthorizationCodes } from '../../../src/oauth/authorization-code.js';
import { createAuthorizationRequests, PROBLEM_STATUS } from '../../../src/oauth/authorization-request.js';
import type { RegisteredClient } from '../../../src/oauth/client.js';
import { createGrants } from '../../../src/oauth/grant.js';
import { createSigningKeys } from '../../../src/oauth/keys.js';
import { createMaTokens } from '../../../src/oauth/ma-tokens.js';
import { createRefreshTokens } from '../../../src/oauth/refresh-token.js';
import { createOAuthRoutes } from '../../../src/oauth/routes.js';
import type { Store } from '../../../src/storage/store.js';
import type { Clock } from '../../../src/time.js';

export const ALEXA: RegisteredClient = {
  clientId: 'alexa',
  clientSecret: 'correct-horse-battery-staple-0123456789',
  redirectUris: ['https://pitangui.amazon.com/api/skill/link/M1', 'https://layla.amazon.com/api/skill/link/M1'],
  pkce: 'required',
};
/** A second client, without PKCE, to try what belongs to the first. Its secret shows whether Basic credentials are form-decoded. */
export const OTHER: RegisteredClient = {
  clientId: 'other',
  clientSecret: 'space plus+ colon: percent% umlaut-ü 0123456789',
  redirectUris: ['https://other.example.org/callback', 'https://other.example.org/callback?kept=1'],
  pkce: 'optional',
};
export const REDIRECT_URI = 'https://pitangui.amazon.com/api/skill/link/M1';
export const ACCOUNT = { id: 'user-1', username: 'sample', displayName: 'Sample' };
export const SECRET_KEY = new Uint8Array(32).fill(7);
const START = Date.UTC(2026, 0, 1);

/** A clock that stands still until it is moved. */
export function createTestClock(): { clock: Clock; advance(ms: number): void } {
  let now = START;
  return {
    clock: () => now,
    advance(ms) {
      now += ms;
    },
  };
}

/** The MA side as far as OAuth touches it: hands out tokens, takes them back. */
export function createMusicAssistantStandIn() {
  const live = new Set<string>();
  let made = 0;
  const standIn = {
    live,
    down: false,
    get made() {
      return made;
    },
    async obtain(): Promise<string> {
      if (standIn.down) throw new Error('Music Assistant is away');
      made += 1;
      const token = `ma-token-${made}-${randomToken(8)}`;
      live.add(token);
      return token;
    },
    async revoke(token: string): Promise<void> {
      if (standIn.down) throw new Error('Music Assistant is away');
      live.delete(token);
    },
  };
  return standIn;
}

export type Answer = { status: number; headers: Headers; body: Record<string, unknown> };
export type TokenRequest = { client?: RegisteredClient | undefined; headers?: Record<string, string> };
export type AuthorizationServer = Awaited<ReturnType<typeof startAuthorizationServer>>;

/** The OAuth routes on loopback, alone: where the pages would ask a person, tests decide directly. */
export async function startAuthorizationServer(options: {
  store: Store;
  clock: Clock;
  issuer?: string;
  musicAssistant?: ReturnType<typeof createMusicAssistantStandIn>;
}) {
  const { store, clock } = options;
  const musicAssistant = options.musicAssistant ?? createMusicAssistantStandIn();
  const logs: string[] = [];
  const log = createLogger('debug', { destination: { write: (line) => void logs.push(line) } });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  const issuer = options.issuer ?? url;

  const clients = [ALEXA, OTHER];
  const sealer = createSealer(SECRET_KEY);
  const keys = createSigningKeys({ store, sealer, clock });
  const accessTokens = createAccessTokens({ issuer, keys, clock });
  const maTokens = createMaTokens({ store, sealer, clock, log, revokeAtMusicAssistant: musicAssistant.revoke });
  const grants = createGrants({ store, sealer, clock, log, maTokens });
  const refreshTokens = createRefreshTokens({ store, secretKey: SECRET_KEY, clock, log, grants, accessTokens, isStoreEmpty: async () => false });
  const codes = createAuthorizationCodes({ store, clock, log, grants, accessTokens, refreshTokens });
  const authorizationRequests = createAuthorizationRequests({ clients, issuer, store, sealer, clock, log, codes, grants, maTokens });
  const routes = createOAuthRoutes({
    ...{ issuer, clients, authorizationRequests, codes, refreshTokens, accessTokens, grants, keys, log },
    showProblem: (_request, response, problem) => void response.status(PROBLEM_STATUS[problem.code]).json(problem),
  });
  server.on('request', express().use(routes));

  const authorize = (parameters: Record<string, string> | string): Promise<Response> => {
    const query = typeof parameters === 'string' ? parameters : new URLSearchParams(parameters).toString();
    return fetch(`${url}/oauth/authorize?${query}`, { redirect: 'manual' });
  };

  const post = async (path: string, form: Record<string, string> | string, request: TokenRequest = {}): Promise<Answer> => {
    const client = 'client' in request ? request.client : ALEXA;
    const authorization = client === undefined ? undefined : { authorization: basic(client) };
    const response = await fetch(url + path, {
      method: 'POST',
      body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...authorization, ...request.headers },
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
  };

  /** Authorize and stop where the login page would come. */
  const beginRequest = async (parameters: Record<string, string> = {}): Promise<string> => {
    const response = await authorize({ ...GOOD_QUERY, ...parameters });
    const location = response.headers.get('location') ?? '';
    const requestId = /^\/login\?request=([\w-]+)$/.exec(location)?.[1];
    if (requestId === undefined) throw new Error(`no login: ${response.status} ${location}`);
    return requestId;
  };

  const approve = (requestId: string, browserSessionKey = 'browser-1') =>
    authorizationRequests.approve(requestId, { browserSessionKey, account: ACCOUNT, obtainMaToken: musicAssistant.obtain });

  /** The whole way to a code. */
  const obtainCode = async (parameters: Record<string, string> = {}): Promise<string> => {
    const decision = await approve(await beginRequest(parameters));
    const code = new URL(decision?.location ?? '').searchParams.get('code');
    if (code === null) throw new Error('no code');
    return code;
  };

  const redeem = (code: string, changes: Record<string, string> = {}, request?: TokenRequest): Promise<Answer> =>
    post('/oauth/token', { grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI, code_verifier: VERIFIER, ...changes }, request);

  const refresh = (refreshToken: string, changes: Record<string, string> = {}, request?: TokenRequest): Promise<Answer> =>
    post('/oauth/token', { grant_type: 'refresh_token', refresh_token: refreshToken, ...changes }, request);

  /** A linked account. */
  const link = async (parameters: Record<string, string> = {}): Promise<{ code: string; accessToken: string; refreshToken: string }> => {
    const code = await obtainCode(parameters);
    const { status, body } = await redeem(code);
    if (status !== 200) throw new Error(`no tokens: ${status} ${JSON.stringify(body)}`);
    return { code, ...tokensOf(body) };
  };

  /** As the skill asks: is the token genuine, and is its grant alive? */
  const isAlive = async (accessToken: string): Promise<boolean> => {
    const { grantId } = await accessTokens.verify(accessToken);
    return (await grants.load(grantId)).grant !== undefined;
  };

  return {
    ...{ url, issuer, logs, store, musicAssistant, keys, accessTokens, maTokens, grants, authorizationRequests },
    ...{ authorize, post, beginRequest, approve, obtainCode, redeem, refresh, link, isAlive },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const VERIFIER = 'v'.repeat(43);
export const GOOD_QUERY = {
  response_type: 'code',
  client_id: ALEXA.clientId,
  redirect_uri: REDIRECT_URI,
  scope: 'music.read music.control',
  state: 'state-1',
  code_challenge: sha256(VERIFIER),
  code_challenge_method: 'S256',
};

/** HTTP Basic with form-encoded halves (RFC 6749 §2.3.1). */
export function basic({ clientId, clientSecret }: { clientId: string; clientSecret: string }): string {
  return rawBasic(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
}

export function rawBasic(credentials: string | Uint8Array): string {
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

export function tokensOf(body: Record<string, unknown>): { accessToken: string; refreshToken: string } {
  return { accessToken: String(body.access_token), refreshToken: String(body.refresh_token) };
}
