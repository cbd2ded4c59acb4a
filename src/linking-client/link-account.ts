import * as oauth from 'openid-client';
import { messageOf } from '../message-of.js';
import { type Browser, createBrowser, type Exchange, LeftForOutside, type Page } from './browser.js';
import { LinkingError, type LinkingErrorCode } from './linking-error.js';

/** What the skill has in Amazon's console under Account Linking, and the way to the server. */
export type LinkingClient = {
  publicUrl: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  /** Where the server is not reached by its own name. */
  exchange?: Exchange & oauth.CustomFetch;
};

/** What linking came to: the tokens, and how each part of it is ended. */
export type LinkedAccount = {
  accessToken: string;
  refreshToken: string;
  expiresInSeconds: number;
  scope: string;
  /** A new pair of tokens, as Alexa asks for when the access token has run out. */
  refresh(refreshToken?: string): Promise<{ accessToken: string; refreshToken: string }>;
  /** Sign out of the linking pages: the browser's own sign-in at Music Assistant ends; the link stays. */
  signOut(): Promise<void>;
  /** End the link (RFC 7009), and with it its token at Music Assistant. */
  revoke(): Promise<void>;
};

/** How far linking has come, in this order. */
export type LinkingStep = 'discovery' | 'sign-in page' | 'consent page' | 'code' | 'tokens';

type Person = { username: string; password: string; onStep: (step: LinkingStep) => void };

/**
 * Link an account exactly as Alexa does: discovery (RFC 8414), authorization request with state and PKCE S256 (RFC 7636), the person signs in
 * and allows, the code comes back to the redirect URI with `iss` (RFC 9207), and is redeemed at the token endpoint with HTTP Basic.
 *
 * @throws {LinkingError} where it broke off. The person is signed out again.
 */
export async function linkAccount(
  client: LinkingClient,
  { username, password, scope = 'music.read music.control', onStep = () => {} }: Omit<Person, 'onStep'> & Partial<Person> & { scope?: string },
): Promise<LinkedAccount> {
  const configuration = await failingAs('discovery', discover(client));
  onStep('discovery');
  const codeVerifier = oauth.randomPKCECodeVerifier();
  const state = oauth.randomState();
  const authorizationUrl = oauth.buildAuthorizationUrl(configuration, {
    redirect_uri: client.redirectUri,
    scope,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });

  const { origin } = new URL(client.publicUrl);
  const browser = createBrowser({
    stopAt: (location) => location.origin !== origin || isCallback(location, client),
    ...(client.exchange === undefined ? {} : { exchange: client.exchange }),
  });
  const signOut = async (): Promise<void> => {
    const accounts = await browser.open(new URL('/accounts', client.publicUrl));
    await accounts.submit({ action: 'sign-out' });
  };

  try {
    const callback = await signInAndAllow({ browser, client, authorizationUrl }, { username, password, onStep });
    checkCallback(callback, { client, state });
    onStep('code');
    const tokens = await failingAs('tokens', oauth.authorizationCodeGrant(configuration, callback, { pkceCodeVerifier: codeVerifier, expectedState: state }));
    onStep('tokens');
    const pair = pairOf(tokens);
    let newest = pair.refreshToken;
    return {
      ...pair,
      expiresInSeconds: tokens.expires_in ?? 0,
      scope: tokens.scope ?? '',
      refresh: async (refreshToken = pair.refreshToken) => {
        const refreshed = pairOf(await oauth.refreshTokenGrant(configuration, refreshToken));
        newest = refreshed.refreshToken;
        return refreshed;
      },
      signOut,
      revoke: () => oauth.tokenRevocation(configuration, newest),
    };
  } catch (error) {
    // Best effort: nobody may be signed in yet, and what went wrong first is what counts.
    await signOut().catch(() => {});
    throw error;
  }
}

/** Find the server's endpoints and check its issuer. http is allowed: the demo and the tests stay on this machine. */
export function discover({ publicUrl, clientId, clientSecret, exchange }: LinkingClient): Promise<oauth.Configuration> {
  return oauth.discovery(new URL(publicUrl), clientId, undefined, oauth.ClientSecretBasic(clientSecret), {
    algorithm: 'oauth2',
    execute: [oauth.allowInsecureRequests],
    ...(exchange === undefined ? {} : { [oauth.customFetch]: exchange }),
  });
}

function pairOf(answer: { access_token: string; refresh_token?: string }): { accessToken: string; refreshToken: string } {
  if (answer.refresh_token === undefined) throw new LinkingError('tokens', 'the token endpoint gave no refresh token');
  return { accessToken: answer.access_token, refreshToken: answer.refresh_token };
}

/** The person's part: sign in, allow. @returns the redirect back to Alexa. */
async function signInAndAllow(
  { browser, client, authorizationUrl }: { browser: Browser; client: LinkingClient; authorizationUrl: URL },
  { username, password, onStep }: Person,
): Promise<URL> {
  const outcome = async (code: LinkingErrorCode, step: Promise<Page>): Promise<Page | URL> => {
    try {
      return await step;
    } catch (error) {
      if (!(error instanceof LeftForOutside)) throw new LinkingError(code, messageOf(error), { cause: error });
      if (isCallback(error.location, client)) return error.location;
      throw new LinkingError(code, `the browser was sent to ${error.location.origin}`);
    }
  };
  const signIn = await outcome('sign_in', browser.open(authorizationUrl));
  if (signIn instanceof URL) return signIn;
  if (!signIn.html.includes('name="password"')) throw new LinkingError('sign_in', `instead of the sign-in page came ${described(signIn)}`);
  onStep('sign-in page');
  const consent = await outcome('sign_in', signIn.submit({ username, password }));
  if (consent instanceof URL) return consent;
  if (!consent.html.includes('name="decision"')) throw new LinkingError('sign_in', `signing in did not work: ${described(consent)}`);
  onStep('consent page');
  const allowed = await outcome('consent', consent.submit({ decision: 'allow' }));
  if (allowed instanceof URL) return allowed;
  throw new LinkingError('consent', `allowing did not work: ${described(allowed)}`);
}

const isCallback = (location: URL, { redirectUri }: LinkingClient): boolean => location.href.startsWith(`${redirectUri}?`);

/** RFC 6749 §4.1.2 and RFC 9207 §2.4, looked at before anything is redeemed. */
function checkCallback(callback: URL, { client, state }: { client: LinkingClient; state: string }): void {
  const { searchParams } = callback;
  const error = searchParams.get('error');
  const wrong =
    (error !== null && `Alexa was told ${error}`) ||
    (searchParams.get('state') !== state && 'the state came back changed') ||
    (searchParams.get('iss') !== client.publicUrl && `iss is ${searchParams.get('iss')}, not ${client.publicUrl}`) ||
    (searchParams.get('code') === null && 'no code came back');
  if (wrong !== false) throw new LinkingError('code', wrong);
}

async function failingAs<Result>(code: LinkingErrorCode, step: Promise<Result>): Promise<Result> {
  try {
    return await step;
  } catch (error) {
    throw new LinkingError(code, describeOAuthError(error), { cause: error });
  }
}

/** What the protocol says of an error: its code and status, and nothing that was sent. */
export function describeOAuthError(error: unknown): string {
  if (error instanceof oauth.ResponseBodyError) return `${error.status} ${error.error}`;
  if (error instanceof oauth.ClientError && error.cause instanceof Response) return `${error.message}: ${error.cause.status}`;
  return messageOf(error);
}

const described = ({ status, headline }: Page): string => `${status}, "${headline.slice(0, 200)}"`;
