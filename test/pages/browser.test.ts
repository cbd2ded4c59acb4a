import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { startChromium } from './chromium.js';
import { expectFitsPhone, onPhone as openOnPhone, photograph } from './phone.js';
import { type RedirectTarget, startRedirectTarget } from './redirect-target.js';

const CODE_VERIFIER = 'a-code-verifier-of-43-characters-0000000000';
const STATE = 'A2SAAEAEKnP.w~-_%2B%3D state/with+all?kinds&of=characters';

let alexa: RedirectTarget;
let server: TestServer;
let chromium: Browser;

beforeAll(async () => {
  alexa = await startRedirectTarget();
  server = await startTestServer({ redirectUris: [alexa.redirectUri] });
  server.house.control.addUser({ username: 'clara', password: 'clara-at-home', displayName: 'Clara' });
  chromium = await startChromium();
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
  await alexa?.close();
});

const authorizeUrl = (changes: Record<string, string | undefined> = {}): string => {
  const query = {
    response_type: 'code',
    client_id: server.services.config.oauth.clientId,
    redirect_uri: alexa.redirectUri,
    scope: 'music.read music.control',
    state: STATE,
    code_challenge: createHash('sha256').update(CODE_VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  const url = new URL('/oauth/authorize', server.publicUrl);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
};

const onPhone = (run: Parameters<typeof openOnPhone>[1], options: BrowserContextOptions = {}): Promise<void> => openOnPhone({ chromium, ...options }, run);

const signIn = async (page: Page, { username = 'clara', password = 'clara-at-home' } = {}): Promise<void> => {
  await page.getByLabel('User name').fill(username);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
};

describe('a whole link in Chromium on a phone, without JavaScript', () => {
  it('signs in, allows, arrives at Alexa on another origin under the real Content-Security-Policy, then unlinks', () =>
    onPhone(async (page, complaints) => {
      await page.goto(authorizeUrl());
      expect(new URL(page.url()).pathname).toBe('/login');
      await expectFitsPhone(page);
      await photograph(page, 'login');

      await signIn(page, { password: 'not-the-password' });
      expect(new URL(page.url()).pathname).toBe('/login');
      expect(await page.getByRole('alert').textContent()).toContain('do not match');
      expect(await page.getByLabel('User name').inputValue()).toBe('clara');
      expect(await page.getByLabel('Password').inputValue()).toBe('');
      expect(await page.getByLabel('Password').evaluate((field) => field.matches(':focus'))).toBe(true);
      await photograph(page, 'wrong-password');
      // The one complaint so far is Chromium's own about the status 401.
      expect(complaints.splice(0).filter((complaint) => !complaint.includes('status of 401'))).toEqual([]);

      await signIn(page);
      expect(new URL(page.url()).pathname).toBe('/consent');
      expect(await page.locator('main').textContent()).toContain('Clara');
      await expectFitsPhone(page);
      await photograph(page, 'consent');

      await page.getByRole('button', { name: 'Allow' }).click();
      await page.getByText('Arrived at Alexa').waitFor();
      expect(complaints).toEqual([]);
      const [arrived] = alexa.received;
      expect(alexa.received).toHaveLength(1);
      expect(arrived?.searchParams.get('state')).toBe(STATE);
      expect(arrived?.searchParams.get('iss')).toBe(server.publicUrl);
      const accessToken = await redeem(arrived?.searchParams.get('code') ?? '');
      await server.post(server.echo({ accessToken }).intent('PlaySongIntent', { title: 'dancing queen', room: 'kitchen' }));

      await page.goto(`${server.publicUrl}/accounts`);
      await expectFitsPhone(page);
      await photograph(page, 'accounts');
      await page.getByLabel('Room').selectOption({ label: 'Office' });
      await page.getByRole('button', { name: 'Save' }).click();
      expect(await page.getByRole('status').textContent()).toContain('Saved');
      expect(await page.getByLabel('Room').locator('option[selected]').textContent()).toBe('Office');
      await page.getByRole('button', { name: 'Remove this link' }).click();
      expect(await page.getByRole('status').textContent()).toContain('The link was removed');
      expect(await page.getByRole('button', { name: 'Remove this link' }).count()).toBe(0);
      expect(complaints).toEqual([]);
    }));

  it('goes back to Alexa with access_denied on Cancel', () =>
    onPhone(async (page) => {
      await page.goto(authorizeUrl());
      await signIn(page);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Arrived at Alexa').waitFor();
      expect(alexa.received.at(-1)?.searchParams.get('error')).toBe('access_denied');
    }));

  it('names the PKCE switch and leads back to Alexa when Alexa sends no challenge', () =>
    onPhone(async (page) => {
      await page.goto(authorizeUrl({ code_challenge: undefined, code_challenge_method: undefined }));
      expect(await page.locator('main').textContent()).toContain('PKCE');
      await expectFitsPhone(page);
      await photograph(page, 'error');
      await page.getByRole('link', { name: 'Back to Alexa' }).click();
      await page.getByText('Arrived at Alexa').waitFor();
      expect(alexa.received.at(-1)?.searchParams.get('error')).toBe('invalid_request');
      expect(alexa.received.at(-1)?.searchParams.get('state')).toBe(STATE);
    }));

  it('is dark on a dark phone, and applies its stylesheet', () =>
    onPhone(
      async (page) => {
        await page.goto(authorizeUrl());
        const background = await page.locator('body').evaluate((body) => Reflect.get(globalThis, 'getComputedStyle')(body).backgroundColor);
        expect(background).toBe('rgb(16, 22, 27)');
        await photograph(page, 'login-dark');
      },
      { colorScheme: 'dark' },
    ));

  it('speaks German to a German phone', () =>
    onPhone(
      async (page) => {
        await page.goto(authorizeUrl());
        expect(await page.locator('html').getAttribute('lang')).toBe('de');
        await expectFitsPhone(page);
        expect(await page.getByRole('button', { name: 'Anmelden' }).count()).toBe(1);
      },
      { locale: 'de-DE' },
    ));
});

async function redeem(code: string): Promise<string> {
  const { clientId, clientSecret } = server.services.config.oauth;
  const response = await fetch(`${server.publicUrl}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: alexa.redirectUri,
      code_verifier: CODE_VERIFIER,
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
  expect(response.status).toBe(200);
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
}
