import * as oauth from 'openid-client';
import { createBrowser, LeftForOutside } from '../../src/linking-client/browser.js';
import { discover } from '../../src/linking-client/link-account.js';
import type { TestServer } from './test-server.js';

/** Go the whole way to the redirect back to Alexa, and stop with the code in hand. */
export async function issueCode({ linkingClient }: Pick<TestServer, 'linkingClient'>): Promise<{ callback: URL; codeVerifier: string; state: string }> {
  const configuration = await discover(linkingClient);
  const codeVerifier = oauth.randomPKCECodeVerifier();
  const state = oauth.randomState();
  const url = oauth.buildAuthorizationUrl(configuration, {
    redirect_uri: linkingClient.redirectUri,
    scope: 'music.read music.control',
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  const browser = createBrowser({ stopAt: (location) => location.href.startsWith(`${linkingClient.redirectUri}?`) });
  try {
    const signIn = await browser.open(url);
    const consent = await signIn.submit({ username: 'sample', password: 'sample-house' });
    const stayed = await consent.submit({ decision: 'allow' });
    throw new Error(`no redirect: ${stayed.text}`);
  } catch (error) {
    if (error instanceof LeftForOutside) return { callback: error.location, codeVerifier, state };
    throw error;
  }
}
