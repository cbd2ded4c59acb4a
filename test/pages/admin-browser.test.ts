import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { ADMIN } from './admin-client.js';
import { startChromium } from './chromium.js';
import { expectFitsPhone, onPhone, photograph } from './phone.js';

let house: SampleHouse;
let server: TestServer;
let chromium: Browser;
let accessToken: string;

beforeAll(async () => {
  house = await startSampleHouse({ fast: true, serverVersion: '2.8.0' });
  server = await startTestServer({ house });
  server.house.control.addUser({ username: 'clara', password: 'clara-at-home', displayName: 'Clara' });
  chromium = await startChromium();
  accessToken = (await server.link({ username: 'clara', password: 'clara-at-home' })).accessToken;
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  await house?.close();
});

const say = (intent: string, slots: Record<string, string> = {}, deviceId = 'kitchen-echo') =>
  server.post(server.echo({ accessToken, deviceId }).intent(intent, slots));

async function signIn(page: Page): Promise<void> {
  await page.goto(`${server.publicUrl}/admin`);
  await page.getByLabel('User name').fill(ADMIN.username);
  await page.getByLabel('Password').fill(ADMIN.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/admin');
}

/** From the name to the value of each row of the status, in whole pixels: each distance once. */
const rowGaps = async (page: Page): Promise<number[]> => {
  const rows = await page
    .locator('dl.status > div')
    .filter({ hasNotText: 'alexa request refused' })
    .evaluateAll((elements) => elements.map((row) => row.getBoundingClientRect().height));
  return [...new Set(rows.slice(1).map(Math.round))];
};

describe('the pages for the person who runs this server, in Chromium on a phone', () => {
  it('work without JavaScript: from nothing yet, over what was said, to saying something', () =>
    onPhone({ chromium }, async (page, complaints) => {
      await signIn(page);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Status');
      await expectFitsPhone(page);

      await fetch(`${server.publicUrl}/alexa`, { method: 'POST', body: JSON.stringify(server.echo({}).launch()) });
      await say('PlaySongIntent', { title: 'bohemian rhapsody', artist: 'queen', room: 'kitchen' });
      await say('SetVolumeIntent', { amount: '30', room: 'kitchen' });
      server.house.control.offline('Office');
      await say('PlayArtistIntent', { artist: 'abba', room: 'office' }, 'office-echo');
      server.house.control.online('Office');

      await page.getByRole('link', { name: 'Echos' }).click();
      await page.getByLabel('Room').first().selectOption({ label: 'Kitchen' });
      await page.getByRole('button', { name: 'Save' }).first().click();
      expect(await page.getByRole('status').textContent()).toContain('Saved');
      await expectFitsPhone(page);
      await page.goto(`${server.publicUrl}/admin/echos`);
      await photograph(page, 'admin-echos');

      await page.getByRole('link', { name: 'What happened' }).click();
      await page.getByText('“play bohemian rhapsody by queen in the kitchen”').click();
      expect(await page.locator('details[open]').getByText('player_queues/play_media').isVisible()).toBe(true);
      await expectFitsPhone(page);
      await photograph(page, 'admin-activity');

      await page.getByRole('link', { name: 'Simulator' }).click();
      await page.getByLabel('What you say').fill('play dancing queen in the living room');
      await page.getByRole('button', { name: 'Say it' }).click();
      expect(await page.locator('#answer').textContent()).toContain('Playing Dancing Queen by ABBA in the living room.');
      await page.getByText('Request (JSON)').click();
      await page.getByText('Response (JSON)').click();
      await expectFitsPhone(page);
      await page.getByText('Request (JSON)').click();
      await page.getByText('Response (JSON)').click();
      await page.locator('#answer').evaluate((answer) => answer.scrollIntoView());
      await photograph(page, 'admin-simulator');

      await page.getByRole('link', { name: 'Status' }).click();
      expect(await page.getByText('Last request from Alexa').isVisible()).toBe(true);
      expect(await rowGaps(page)).toHaveLength(1);
      await expectFitsPhone(page);
      await photograph(page, 'admin-status');
      expect(complaints).toEqual([]);
    }));

  it('with JavaScript, what is new appears by itself, and what was opened stays open', () =>
    onPhone({ chromium, javaScriptEnabled: true }, async (page, complaints) => {
      await page.clock.install();
      await signIn(page);
      await page.goto(`${server.publicUrl}/admin/activity`);
      await page.getByText('“play bohemian rhapsody by queen in the kitchen”').click();
      await say('AMAZON.PauseIntent');
      await page.clock.fastForward(6_000);
      await page.getByText('“pause”').waitFor();
      expect(await page.locator('details[open]').getByText('player_queues/play_media').isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    }));
});
