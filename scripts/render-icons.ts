import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** `node --import tsx scripts/render-icons.ts`: the skill's two icons, in Alexa's sizes, from docs/images/icon.svg. Needs Chromium (`npm run setup:test`). */
const SIZES = [108, 512];
const inRepository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const svg = await readFile(inRepository('docs/images/icon.svg'), 'utf8');
await mkdir(inRepository('skill-package/assets'), { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
    await page.screenshot({ path: inRepository(`skill-package/assets/icon_${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
