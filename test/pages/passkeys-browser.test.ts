import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { startChromium } from './chromium.js';
import { authorizePath, STATE } from './page-client.js';
import { expectFitsPhone, onPhone, photograph } from './phone.js';
import { type RedirectTarget, startRedirectTarget } from './redirect-target.js';

const CLARA = { username: 'clara', password: 'clara-at-home', displayName: 'Clara' };

let chromium: Browser;
let alexa: RedirectTarget;
beforeAll(async () => {
  [chromium, alexa] = await Promise.all([startChromium(), startRedirectTarget()]);
});
afterAll(async () => {
  await chromium?.close();
  await alexa?.close();
});

/** A phone's own authenticator, as Chromium's WebAuthn domain makes one (Chrome DevTools Protocol). */
type VirtualAuthenticator = { cdp: CDPSession; authenticatorId: string };

async function addAuthenticator(page: Page, { verifiesUser = true }: { verifiesUser?: boolean } = {}): Promise<VirtualAuthenticator> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, automaticPresenceSimulation: true },
      ...{ hasUserVerification: verifiesUser, isUserVerified: verifiesUser },
    },
  });
  return { cdp, authenticatorId };
}

const signIn = async (page: Page): Promise<void> => {
  await page.getByLabel('User name').fill(CLARA.username);
  await page.getByLabel('Password').fill(CLARA.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
};
const openAccounts = async (page: Page, { publicUrl }: TestServer): Promise<void> => {
  await page.goto(`${publicUrl}/login`);
  await signIn(page);
  await page.waitForURL('**/accounts');
};
const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/login?notice=signed_out');
};
const withPasskey = (page: Page) => page.getByRole('button', { name: 'Sign in with a passkey' });
const path = (page: Page): string => new URL(page.url()).pathname;
const added = (page: Page) => page.getByText('The passkey was added');

/** Leaves the phone signed out, with a passkey. */
async function addPasskey(page: Page, server: TestServer): Promise<VirtualAuthenticator> {
  const authenticator = await addAuthenticator(page);
  await openAccounts(page, server);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await added(page).waitFor();
  await signOut(page);
  return authenticator;
}

describe.each(['embedded', 'redis'] as const)('passkeys in Chromium on a phone (%s)', (kind) => {
  let redis: RedisServer | undefined;
  let server: TestServer;
  beforeAll(async () => {
    redis = kind === 'redis' ? await startRedisServer() : undefined;
    server = await startTestServer({ redirectUris: [alexa.redirectUri], ...(redis === undefined ? {} : { redisUrl: redis.url }) });
    server.house.control.addUser(CLARA);
  });
  afterAll(async () => {
    await server?.close();
    await redis?.stop();
  });

  const onClarasPhone = (run: (page: Page, complaints: string[]) => Promise<void>) => onPhone({ chromium, javaScriptEnabled: true }, run);
  const linkingUrl = (): string => server.publicUrl + authorizePath(server, { redirect_uri: alexa.redirectUri });

  it('is added after the password, links an account, opens /accounts, and is removed', () =>
    onClarasPhone(async (page, complaints) => {
      const authenticator = await addAuthenticator(page);
      await openAccounts(page, server);
      await page.getByLabel('Name, to tell it from others').fill('Clara’s phone');
      await expectFitsPhone(page);
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await added(page).waitFor();
      await page.getByRole('heading', { name: 'Clara’s phone' }).scrollIntoViewIfNeeded();
      await photograph(page, 'passkeys');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByText('This device has a passkey for this account already.').waitFor();
      await signOut(page);

      await page.goto(linkingUrl());
      await withPasskey(page).waitFor();
      await expectFitsPhone(page);
      await photograph(page, 'passkey-login');
      await withPasskey(page).click();
      await page.waitForURL('**/consent?*');
      expect(await page.locator('main').textContent()).toContain('Clara');
      await page.getByRole('button', { name: 'Allow' }).click();
      await page.getByText('Arrived at Alexa').waitFor();
      const arrived = alexa.received.at(-1);
      expect([arrived?.searchParams.get('code') === null, arrived?.searchParams.get('state')]).toEqual([false, decodeURIComponent(STATE)]);

      await page.goto(`${server.publicUrl}/login`);
      await withPasskey(page).click();
      await page.waitForURL('**/accounts');
      await page.getByRole('button', { name: 'Remove this passkey' }).click();
      await page.getByText('The passkey was removed').waitFor();
      await signOut(page);
      expect(complaints).toEqual([]);

      await withPasskey(page).click();
      await page.getByText('This server does not know that passkey').waitFor();
      expect(path(page)).toBe('/login/passkey');
      await signIn(page);
      await page.waitForURL('**/accounts');
      await authenticator.cdp.detach();
    }));
});

describe('on a phone', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    server.house.control.addUser(CLARA);
  });
  afterAll(() => server?.close());

  const expectPasswordOnly = async (page: Page): Promise<void> => {
    /** The page's script has asked the same before, and knows by then. */
    const knowing = () => page.evaluate('globalThis.PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable()');
    await page.goto(`${server.publicUrl}/login`);
    await knowing();
    expect(await withPasskey(page).count()).toBe(0);
    await signIn(page);
    await page.waitForURL('**/accounts');
    await knowing();
    expect(await page.getByRole('button', { name: 'Add a passkey' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(1);
  };

  it('without WebAuthn, as browsers inside of apps may be, there is no button, and the password does', () =>
    onPhone({ chromium, javaScriptEnabled: true }, async (page) => {
      await page.addInitScript("delete globalThis.PublicKeyCredential; Object.defineProperty(navigator, 'credentials', { value: undefined });");
      await expectPasswordOnly(page);
    }));

  it('that cannot verify its user there is no button', () =>
    onPhone({ chromium, javaScriptEnabled: true }, async (page) => {
      await addAuthenticator(page, { verifiesUser: false });
      await expectPasswordOnly(page);
    }));

  it('whose user is not verified nothing is sent, and the page says what it may be', () =>
    onPhone({ chromium, javaScriptEnabled: true }, async (page) => {
      const { cdp, authenticatorId } = await addPasskey(page, server);
      await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
      await withPasskey(page).click();
      await page.getByText('Your password always works').waitFor();
      expect(path(page)).toBe('/login');
      await signIn(page);
      await page.waitForURL('**/accounts');
    }));

  it('that has a passkey is refused when the same assertion comes a second time, or the counter goes back', () =>
    onPhone({ chromium, javaScriptEnabled: true }, async (page) => {
      const { cdp, authenticatorId } = await addPasskey(page, server);

      const posted = page.waitForRequest((request) => request.url().endsWith('/login/passkey'));
      await page.goto(`${server.publicUrl}/login`);
      await withPasskey(page).click();
      const captured = await posted;
      const { cookie = '' } = await captured.allHeaders();
      await page.waitForURL('**/accounts');
      const replay = await fetch(captured.url(), {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        body: captured.postData(),
      });
      expect([replay.status, await replay.text()]).toEqual([403, expect.stringContaining('This page had been open for too long')]);

      const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId });
      for (const credential of credentials) {
        await cdp.send('WebAuthn.removeCredential', { authenticatorId, credentialId: credential.credentialId });
        await cdp.send('WebAuthn.addCredential', { authenticatorId, credential: { ...credential, signCount: 0 } });
      }
      await page.goto(`${server.publicUrl}/login`);
      await withPasskey(page).click();
      await page.getByText('it counts as if there were a copy of it').waitFor();
      expect(path(page)).toBe('/login/passkey');
    }));
});
