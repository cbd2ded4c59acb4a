import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** A small phone, and no JavaScript: the pages must do without. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
  javaScriptEnabled: false,
} as const satisfies BrowserContextOptions;

/**
 * A real Chromium with an empty profile of its own, which is removed when it closes.
 *
 * @throws {Error} when it is not installed; the message names `npm run setup:test`.
 */
export async function startChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is missing: run \`npm run setup:test\``);
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
