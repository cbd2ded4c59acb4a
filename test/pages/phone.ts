import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PHONE } from './chromium.js';

/** Open a page as a phone does; whatever the browser complains about (a blocked style, say) is in `complaints`. @param options `chromium`, and what is different on this phone. */
export async function onPhone(
  { chromium, ...options }: BrowserContextOptions & { chromium: Browser },
  run: (page: Page, complaints: string[]) => Promise<void>,
): Promise<void> {
  const context = await chromium.newContext({ ...PHONE, ...options });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    await run(page, complaints);
  } finally {
    await context.close();
  }
}

const image = (name: string): string => fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url));

/** With `SCREENSHOTS=write`: the pictures in the documentation, with a real house's address in the footer instead of this run's. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS !== 'write') return;
  await page.evaluate((host) => {
    const document = Reflect.get(globalThis, 'document');
    const footer = document.querySelector('footer p');
    footer.textContent = footer.textContent.replace(host, 'alexa.example.org');
  }, new URL(page.url()).host);
  await page.screenshot({ path: image(name) });
}

/** Every link, field and button that can be touched, and is less than 44 px high. */
const tooSmallToTouch = (page: Page): Promise<string[]> =>
  page
    .locator('a, button, select, summary, input:not([type=hidden])')
    .filter({ visible: true })
    .evaluateAll((elements) => elements.filter((element) => element.getBoundingClientRect().height < 44).map((element) => element.outerHTML));

/** Nothing to scroll sideways, also at 320 px (WCAG 2.2 §1.4.10); every target at least 44 px high (§2.5.5). */
export async function expectFitsPhone(page: Page): Promise<void> {
  expect(await tooSmallToTouch(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize(PHONE.viewport);
}
