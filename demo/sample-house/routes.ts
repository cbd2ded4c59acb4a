import { z } from 'zod';
import { parseJson, type ReceivedCommand, type Reply, readApiRequest, runCommand } from './api.js';
import { userShape } from './auth.js';
import { PROVIDERS } from './auth-commands.js';
import type { Caller, House } from './command.js';
import { drawCover, FIRST_WITH_IMAGE_IDS, proxyIdOf } from './cover.js';
import { pictureOf } from './item-metadata.js';

export type HouseRequest = { method: string; path: string; query: URLSearchParams; body: string; authorization: string | undefined };

export type RouteContext = { house: House; received: ReceivedCommand[]; serverVersion: string; baseUrl: () => string };

/** Accounts came with this schema (2.7). */
const FIRST_WITH_ACCOUNTS = 28;
const LOGIN_MS = 20;
const CORS = { 'Access-Control-Allow-Origin': '*' };
const NOT_FOUND: Reply = { status: 404, text: '' };

type Route = (request: HouseRequest, context: RouteContext) => Reply;

/** What this request names for the purposes of `control`: a command, or the path. */
export function targetOf({ path, body }: HouseRequest): string {
  if (path !== '/api') return path;
  const request = readApiRequest(body);
  return 'command' in request ? request.command : path;
}

export function answer(request: HouseRequest, context: RouteContext): Reply {
  const key = `${request.method} ${request.path}`;
  if (request.path.startsWith('/auth/') && context.house.schemaVersion() < FIRST_WITH_ACCOUNTS) return NOT_FOUND;
  if (request.method === 'GET' && request.path.startsWith('/imageproxy')) return image(request, context);
  const route = ROUTES.get(key);
  return route === undefined ? NOT_FOUND : route(request, context);
}

const info: Route = (_request, { house, serverVersion, baseUrl }) => ({
  status: 200,
  headers: CORS,
  json: {
    server_id: '5a3e0c1f7f6b4f0e8d2b9a1c4e7d6f50',
    server_version: serverVersion,
    schema_version: house.schemaVersion(),
    min_supported_schema_version: 28,
    base_url: baseUrl(),
    homeassistant_addon: false,
    onboard_done: true,
    ...(house.version === '2.8' && { name: null, status: 'running' }),
  },
});

const loginSchema = z.looseObject({
  provider_id: z.string().default('builtin'),
  credentials: z.looseObject({ username: z.unknown().optional(), password: z.unknown().optional() }).default({ username: undefined, password: undefined }),
  device_name: z.string().default('Unknown'),
  return_url: z.string().optional(),
});

const login: Route = ({ body }, { house }) => {
  if (body === '') return { status: 400, text: 'Body required' };
  const form = loginSchema.safeParse(parseJson(body));
  if (!form.success) return { status: 500, headers: CORS, json: { success: false, error: 'Login failed' } };
  const { provider_id: provider, credentials, device_name: deviceName, return_url: returnUrl } = form.data;
  if (provider !== 'builtin') return { status: 401, headers: CORS, json: { success: false, error: 'Invalid provider' } };
  const outcome = house.auth.login({ ...credentials, deviceName });
  // A password is only hashed for names that exist, so the time tells.
  const known = typeof credentials.username === 'string' && house.auth.find(credentials.username) !== undefined;
  const timing = known ? { answerAfterMs: LOGIN_MS } : {};
  if ('error' in outcome) return { status: 401, headers: CORS, json: { success: false, error: outcome.error }, ...timing };
  const { token, user } = outcome;
  const redirect = returnUrl === undefined ? {} : { redirect_to: `${returnUrl}${returnUrl.includes('?') ? '&' : '?'}code=${token}` };
  return { status: 200, headers: CORS, json: { success: true, token, user: userShape(user), ...redirect }, ...timing };
};

const setupSchema = z.looseObject({ username: z.unknown().optional(), password: z.unknown().optional() });

/** Done long ago; the fields are not looked at any more. */
const setup: Route = ({ body }) => {
  if (body === '') return { status: 400, text: 'Body required' };
  if (!setupSchema.safeParse(parseJson(body)).success) return { status: 500, text: '500 Internal Server Error\n\nServer got itself in trouble' };
  return { status: 400, json: { success: false, error: 'Setup already completed' } };
};

const me: Route = (request, { house }) => {
  const caller = callerOf(request, house);
  return caller === undefined ? NOT_AUTHENTICATED : { status: 200, json: userShape(caller.user) };
};

const logout: Route = (request, { house }) => {
  const caller = callerOf(request, house);
  if (caller === undefined) return NOT_AUTHENTICATED;
  house.auth.revoke(caller.token);
  return { status: 200, json: { success: true } };
};

const api: Route = (request, { house, received }) => {
  const apiRequest = readApiRequest(request.body);
  if (!('command' in apiRequest)) return apiRequest;
  const [anyone] = house.auth.users;
  // Before accounts existed everybody could do everything.
  const openHouse = house.schemaVersion() < FIRST_WITH_ACCOUNTS && anyone !== undefined;
  const caller = openHouse ? { user: anyone, token: '' } : callerOf(request, house);
  return runCommand(house, { request: apiRequest, caller, received });
};

/** Anybody may see pictures. Which form of the address is right depends on the schema. */
const image: Route = ({ path, query }, { house }) => {
  const { library, schemaVersion } = house;
  const pictures = [...library.albums, ...library.radios, ...library.podcasts, ...library.audiobooks].flatMap((item) => pictureOf(item)?.path ?? []);
  const id = path.slice('/imageproxy/'.length);
  const asked = decode(query.get('path') ?? '');
  const found = schemaVersion() >= FIRST_WITH_IMAGE_IDS ? pictures.find((picture) => proxyIdOf(picture) === id) : pictures.find((picture) => picture === asked);
  if (found === undefined) return NOT_FOUND;
  return { status: 200, bytes: drawCover(found), headers: { ...CORS, 'Content-Type': 'image/png', 'Cache-Control': 'max-age=31536000' } };
};

/** Twice encoded, the second time by the query. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const ROUTES = new Map<string, Route>([
  ['GET /info', info],
  ['GET /auth/providers', () => ({ status: 200, json: PROVIDERS })],
  ['POST /auth/login', login],
  ['GET /auth/me', me],
  ['POST /auth/logout', logout],
  ['POST /setup', setup],
  ['POST /api', api],
]);

const NOT_AUTHENTICATED: Reply = { status: 401, text: 'Not authenticated' };

function callerOf({ authorization }: HouseRequest, house: House): Caller | undefined {
  const token = /^bearer (.+)$/i.exec(authorization ?? '')?.[1];
  const user = house.auth.authenticate(token);
  return token === undefined || user === undefined ? undefined : { user, token };
}
