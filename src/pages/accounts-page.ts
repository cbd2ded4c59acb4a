import type { Account, Grant } from '../oauth/grant.js';
import { DAY, HOUR } from '../time.js';
import { type Html, html } from './html.js';
import type { Page } from './layout.js';
import type { AccountsNotice, Texts } from './texts/texts.js';
import { who } from './who.js';

type AccountsPageData = { csrfToken: string; account: Account; grants: readonly Grant[]; now: number; notice?: AccountsNotice };

/** Every link of one account: since when, last used, whether it needs signing in again, and a form to remove it. */
export function accountsPage(texts: Texts, { csrfToken, account, grants, now, notice }: AccountsPageData): Page {
  const { accounts } = texts;
  return {
    title: accounts.title,
    main: html`<h1>${accounts.title}</h1>
${notice === undefined ? undefined : html`<p class="message notice" role="status">${accounts.notices[notice]}</p>`}
${who(accounts.signedInAs, account)}
${grants.length === 0 ? html`<p><strong>${accounts.none}</strong></p><p class="soft">${accounts.howToLink}</p>` : linkList(texts, { csrfToken, grants, now })}
<form method="post" action="/accounts">
<input type="hidden" name="csrf" value="${csrfToken}">
<button type="submit" name="action" value="sign-out" class="quiet">${accounts.signOut}</button>
</form>`,
  };
}

function linkList(texts: Texts, { csrfToken, grants, now }: Pick<AccountsPageData, 'csrfToken' | 'grants' | 'now'>): Html {
  const { accounts } = texts;
  const rejected = html`<p class="message attention">${accounts.needsSigningIn}</p><a class="button" href="/login">${accounts.signInAgain}</a>`;
  return html`<ul class="links">
${grants.map(
  (grant) => html`<li>
<h2 id="link-${grant.id}">${accounts.linkedOn(formatDate(texts, grant.createdAt))}</h2>
<p class="soft small">${accounts.lastUsed(formatAgo(texts, now - grant.lastUsedAt))}</p>
${grant.maTokenRejectedAt === undefined ? undefined : rejected}
<form method="post" action="/accounts">
<input type="hidden" name="csrf" value="${csrfToken}">
<input type="hidden" name="grant" value="${grant.id}">
<input type="hidden" name="action" value="remove">
<button type="submit" class="danger" aria-describedby="link-${grant.id}">${accounts.remove}</button>
</form>
</li>`,
)}
</ul>
<p class="soft small after-form">${accounts.whatRemovingDoes}</p>`;
}

/** By the server's clock: it stands in the same home. */
const formatDate = ({ locale }: Texts, at: number): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** Use is noted once an hour at most, so nothing finer is said. */
function formatAgo({ locale, accounts }: Texts, ms: number): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (ms < HOUR) return accounts.withinTheHour;
  return ms < DAY ? relative.format(-Math.floor(ms / HOUR), 'hour') : relative.format(-Math.floor(ms / DAY), 'day');
}
