import { type Html, html } from '../html.js';
import type { Page } from '../layout.js';
import { ADMIN_PAGES, type AdminPageName } from '../texts/admin-texts.js';
import type { Texts } from '../texts/texts.js';
import { LIVE_SCRIPT } from './live-script.js';

/** Where each of them is. */
export const ADMIN_PATHS = {
  status: '/admin',
  echos: '/admin/echos',
  activity: '/admin/activity',
  simulator: '/admin/simulator',
} as const satisfies Record<AdminPageName, string>;

type AdminPageParts = {
  /** Undefined: below the status. */
  readonly name: AdminPageName | undefined;
  readonly title: string;
  readonly main: Html;
  /** Its parts marked `data-live` show what is new, as often as that says (ms), where there is JavaScript. */
  readonly isLive?: boolean;
};

/** One of the pages behind `/admin`, with the way to the others above it. */
export function adminPage({ admin }: Texts, { name, title, main, isLive = false }: AdminPageParts): Page {
  return {
    title,
    main: html`<nav class="pages" aria-label="${admin.label}">
${ADMIN_PAGES.map((each) => html`<a href="${ADMIN_PATHS[each]}"${each === name ? html` aria-current="page"` : undefined}>${admin.pages[each]}</a>`)}
</nav>
<h1>${title}</h1>
${main}`,
    isWide: true,
    ...(isLive ? { script: LIVE_SCRIPT, fetches: true } : {}),
  };
}
