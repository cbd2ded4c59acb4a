import * as oauth from 'openid-client';
import { type Browser, createBrowser, LeftForOutside, type Page } from './browser.js';

/** What the skill has in Amazon's console under Account Linking. */
export type LinkingClient = { publicUrl: string; clientId: string; clientSecret: string; redirectUri: string };

export type LinkedAccount = {
  accessToken: string;
  refreshToken: string;
  expiresInSeconds: number;
  scope: string;
  /** A new pair of tokens, as Alexa asks for when the access token has run out. */
  refresh(refreshToken?: string): Promise<{ accessToken: string; refreshToken: string }>;
  /** Sign out of the linking pages: the browser's own sign-in at Music Assistant ends; the link stays. */
  signOut(): Promise<void>;
};

export type LinkingStep = 'discovery' | 'sign-in page' | 'consent page' | 'code' | 'tokens';

/**
 * Link an account exactly as Alexa does: discovery (RFC 8414), authorization request with state and PKCE S256 (RFC 7636), the person signs in
 * and allows, the code comes back to the redirect URI with `iss` (RFC 9207), and is redeemed at the token endpoint with HTTP Basic.
 */
export async function linkAccount(
  client: LinkingClient,
  {
    username,
    password,
    scope = 'music.read music.control',
    onStep = () => {},
  }: { username: string; password: string; scope?: string; onStep?: (step: LinkingStep) => void },
): Promise<LinkedAccount> {
  const configuration = await discover(client);
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

  const browser = createBrowser({ stopAt: (location) => location.href.startsWith(`${client.redirectUri}?`) });
  const callback = await signInAndAllow(browser, authorizationUrl, { username, password, onStep });
  onStep('code');
  const tokens = await oauth.authorizationCodeGrant(configuration, callback, { pkceCodeVerifier: codeVerifier, expectedState: state });
  onStep('tokens');

  const pair = (answer: { access_token: string; refresh_token?: string }) => {
    if (answer.refresh_token === undefined) throw new Error('the token endpoint gave no refresh token');
    return { accessToken: answer.access_token, refreshToken: answer.refresh_token };
  };
  return {
    ...pair(tokens),
    expiresInSeconds: tokens.expires_in ?? 0,
    scope: tokens.scope ?? '',
    refresh: async (refreshToken = pair(tokens).refreshToken) => pair(await oauth.refreshTokenGrant(configuration, refreshToken)),
    signOut: async () => {
      const accounts = await browser.open(new URL('/accounts', client.publicUrl));
      await accounts.submit({ action: 'sign-out' });
    },
  };
}

/** Find the server's endpoints and check its issuer. http is allowed: the demo and the tests stay on this machine. */
export function discover({ publicUrl, clientId, clientSecret }: LinkingClient): Promise<oauth.Configuration> {
  return oauth.discovery(new URL(publicUrl), clientId, undefined, oauth.ClientSecretBasic(clientSecret), {
    algorithm: 'oauth2',
    execute: [oauth.allowInsecureRequests],
  });
}

/** The person's part: sign in, allow. @returns the redirect back to Alexa. */
async function signInAndAllow(
  browser: Browser,
  authorizationUrl: URL,
  { username, password, onStep }: { username: string; password: string; onStep: (step: LinkingStep) => void },
): Promise<URL> {
  const outcome = async (step: Promise<Page>): Promise<Page | URL> => {
    try {
      return await step;
    } catch (error) {
      if (error instanceof LeftForOutside) return error.location;
      throw error;
    }
  };
  const signIn = await outcome(browser.open(authorizationUrl));
  if (signIn instanceof URL) return signIn;
  onStep('sign-in page');
  const consent = await outcome(signIn.submit({ username, password }));
  if (consent instanceof URL) return consent;
  if (!consent.html.includes('name="decision"')) throw new Error(`signing in did not work: ${consent.text.replace(/\s+/g, ' ').slice(0, 300)}`);
  onStep('consent page');
  const allowed = await outcome(consent.submit({ decision: 'allow' }));
  if (allowed instanceof URL) return allowed;
  throw new Error(`allowing did not work: ${allowed.text.replace(/\s+/g, ' ').slice(0, 300)}`);
}
