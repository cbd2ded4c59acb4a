import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { REDIRECT_URI, type TestServer } from '../support/test-server.js';

export const CODE_VERIFIER = 'a-code-verifier-of-43-characters-0000000000';
export const STATE = 'state%2Fof%20Alexa.~x';
export const SAMPLE = { username: 'sample', password: 'sample-house' };

export type PageAnswer = {
  status: number;
  headers: Headers;
  html: string;
  /** What a person reads in the page's main part. */
  text: string;
  location: string | null;
  /** Hidden fields of all its forms. */
  hidden: Record<string, string>;
};

export type PageClient = {
  cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<PageAnswer>;
  /** Post fields as they are given; nothing is added. */
  post(path: string, fields: Record<string, string> | string, headers?: Record<string, string>): Promise<PageAnswer>;
  /** Open the sign-in form and fill it in. */
  signIn(credentials?: { username: string; password: string; request?: string }): Promise<PageAnswer>;
};

let addresses = 0;
/** Headers that come from an address nobody has failed to sign in from yet. */
export const fromNewAddress = (): Record<string, string> => {
  addresses += 1;
  return { 'x-forwarded-for': `198.51.100.${addresses}` };
};

/** One browser's HTTP, with everything visible that a browser hides: each status, header and redirect. @param headers sent with each request. */
export function createPageClient(server: Pick<TestServer, 'publicUrl'>, headers: Record<string, string> = {}): PageClient {
  const send = async (path: string, init: RequestInit): Promise<PageAnswer> => {
    const response = await fetch(server.publicUrl + path, {
      ...init,
      redirect: 'manual',
      headers: { ...headers, ...Object.fromEntries(new Headers(init.headers)), ...(client.cookie === '' ? {} : { cookie: client.cookie }) },
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) client.cookie = cookie.split(';')[0] ?? '';
    const html = await response.text();
    const document = parse(html);
    return {
      status: response.status,
      headers: response.headers,
      html,
      text: (document.querySelector('main')?.structuredText ?? '').replace(/\s+/g, ' '),
      location: response.headers.get('location'),
      hidden: Object.fromEntries(
        document.querySelectorAll('input[type=hidden]').map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
      ),
    };
  };
  const client: PageClient = {
    cookie: '',
    get: (path, more = {}) => send(path, { headers: more }),
    post: (path, fields, more = {}) =>
      // Origin: null is what browsers send from a page with Referrer-Policy: no-referrer.
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null', ...more },
      }),
    async signIn({ username, password, request } = SAMPLE) {
      const form = await client.get(request === undefined ? '/login' : `/login?request=${request}`);
      return client.post('/login', { ...form.hidden, username, password });
    },
  };
  return client;
}

/** What Alexa asks for. @returns the answer to `GET /oauth/authorize`. */
export function authorize(server: Pick<TestServer, 'publicUrl' | 'linkingClient'>, changes: Record<string, string | undefined> = {}): Promise<PageAnswer> {
  return createPageClient(server).get(authorizePath(server, changes));
}

/** Where Alexa sends the browser. A parameter that is undefined is left out. */
export function authorizePath(server: Pick<TestServer, 'linkingClient'>, changes: Record<string, string | undefined> = {}): string {
  const query = {
    response_type: 'code',
    client_id: server.linkingClient.clientId,
    redirect_uri: REDIRECT_URI,
    scope: 'music.read music.control',
    code_challenge: createHash('sha256').update(CODE_VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/oauth/authorize?${new URLSearchParams(given)}&state=${STATE}`;
}

/** The id of a new authorization request. */
export async function beginRequest(server: Pick<TestServer, 'publicUrl' | 'linkingClient'>, changes: Record<string, string> = {}): Promise<string> {
  const { location } = await authorize(server, changes);
  const id = location === null ? null : new URL(location, server.publicUrl).searchParams.get('request');
  if (id === null) throw new Error(`no request began: ${location}`);
  return id;
}

/** Sign in for a new authorization request and open its consent page. */
export async function openConsent(
  server: Pick<TestServer, 'publicUrl' | 'linkingClient'>,
  { client = createPageClient(server), credentials = SAMPLE, scope }: { client?: PageClient; credentials?: typeof SAMPLE; scope?: string } = {},
) {
  const request = await beginRequest(server, scope === undefined ? {} : { scope });
  const signedIn = await client.signIn({ ...credentials, request });
  if (signedIn.location !== `/consent?request=${request}`) throw new Error(`not signed in: ${signedIn.status} ${signedIn.text}`);
  return { client, request, consent: await client.get(signedIn.location) };
}

/** Redeem a code as Alexa does. */
export async function redeem(server: Pick<TestServer, 'publicUrl' | 'linkingClient'>, location: string | null): Promise<Response> {
  const { clientId, clientSecret } = server.linkingClient;
  return fetch(`${server.publicUrl}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: (location === null ? null : new URL(location).searchParams.get('code')) ?? '',
      redirect_uri: REDIRECT_URI,
      code_verifier: CODE_VERIFIER,
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
}
