import { type Html, html, raw } from './html.js';
import { STYLESHEET } from './stylesheet.js';
import type { Texts } from './texts/texts.js';

/**
 * What a page says; {@link layout} puts the rest around it.
 *
 * @param script Our own text, the same for everybody: runs once the page is there, in strict mode and a scope of its own. What it is to know stands
 *   in `data-` attributes. Every page must do its work without.
 * @param fetches its script asks this server for something. @param isWide as broad as a desk's screen lets it be.
 */
export type Page = { title: string; main: Html; script?: string; fetches?: boolean; isWide?: boolean };

/** Our own mark: a house that plays. */
const MARK_SHAPES =
  '<rect width="48" height="48" rx="12" fill="#0b6b74"/>' +
  '<path d="M10 23.5 24 11l14 12.5V35a3 3 0 0 1-3 3H13a3 3 0 0 1-3-3Z" fill="none" stroke="#fff" stroke-width="2.75" stroke-linejoin="round"/>' +
  '<path d="M18 31v-3M24 31.5v-9M30 31v-5" stroke="#ffd58a" stroke-width="3" stroke-linecap="round"/>';

const MARK = html`<svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">${raw(MARK_SHAPES)}</svg>`;

/** The same mark as the tab's icon, as a data URI: nothing is fetched. */
const ICON = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${MARK_SHAPES}</svg>`)}`;

/** @param nonce Allows the one stylesheet, and the page's script, under the Content-Security-Policy. @param host Where this server is, so that people see whose page it is. */
export function layout(page: Page, { nonce, texts, host }: { nonce: string; texts: Texts; host: string }): Html {
  return html`<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<title>${page.title} · ${texts.productName}</title>
<link rel="icon" href="${ICON}">
<style nonce="${nonce}">${raw(STYLESHEET)}</style>
</head>
<body${page.isWide ? html` class="wide"` : undefined}>
<header>${MARK}<span>${texts.productName}</span></header>
<main>
${page.main}
</main>
<footer>
<p>${texts.footer.runsAt(host)}</p>
<nav aria-label="${texts.footer.label}"><a href="/accounts">${texts.footer.accounts}</a><a href="/privacy">${texts.footer.privacy}</a><a href="/terms">${texts.footer.terms}</a></nav>
</footer>
${page.script === undefined ? undefined : html`<script nonce="${nonce}">${raw(scriptText(page.script))}</script>`}
</body>
</html>
`;
}

/** In a function, so that two scripts share no names. `</` would end the element (HTML §4.12.1.3): ours have none, and must not get one. */
function scriptText(script: string): string {
  if (/<\/|<!--/.test(script)) throw new Error('a script of a page must contain neither "</" nor "<!--"');
  return `(() => {\n'use strict';\n${script}\n})();`;
}
