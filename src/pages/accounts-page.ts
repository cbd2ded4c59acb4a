import type { Account } from '../oauth/grant.js';
import type { LinkedEchos } from './account-echos.js';
import { echoList } from './echo-list.js';
import { formatAgo } from './format-ago.js';
import { type Html, html } from './html.js';
import type { Page } from './layout.js';
import type { AccountsNotice, Texts } from './texts/texts.js';
import { who } from './who.js';

type AccountsPageData = { csrfToken: string; account: Account; links: readonly LinkedEchos[]; now: number; notice?: AccountsNotice };

/** Every link of one account: since when, last used, whether it needs signing in again, its Echos and their rooms, and a form to remove it. */
export function accountsPage(texts: Texts, { csrfToken, account, links, now, notice }: AccountsPageData): Page {
  const { accounts } = texts;
  return {
    title: accounts.title,
    main: html`<h1>${accounts.title}</h1>
${notice === undefined ? undefined : html`<p class="message ${NOTICE_STYLES[notice]}" role="status">${accounts.notices[notice]}</p>`}
${who(accounts.signedInAs, account)}
${links.length === 0 ? html`<p><strong>${accounts.none}</strong></p><p class="soft">${accounts.howToLink}</p>` : linkList(texts, { csrfToken, links, now })}
<form method="post" action="/accounts">
<input type="hidden" name="csrf" value="${csrfToken}">
<button type="submit" name="action" value="sign-out" class="quiet">${accounts.signOut}</button>
</form>`,
  };
}

/** Not everything that is said has worked. */
const NOTICE_STYLES = {
  removed: 'notice',
  already_removed: 'notice',
  room_set: 'notice',
  room_removed: 'notice',
  echo_gone: 'attention',
  room_gone: 'attention',
  rooms_unavailable: 'attention',
} satisfies Record<AccountsNotice, string>;

function linkList(texts: Texts, { csrfToken, links, now }: Pick<AccountsPageData, 'csrfToken' | 'links' | 'now'>): Html {
  const { accounts } = texts;
  const rejected = html`<p class="message attention">${accounts.needsSigningIn}</p><a class="button" href="/login">${accounts.signInAgain}</a>`;
  return html`<ul class="links">
${links.map(
  ({ grant, echos, rooms }) => html`<li>
<h2 id="link-${grant.id}">${accounts.linkedOn(formatDate(texts, grant.createdAt))}</h2>
<p class="soft small">${accounts.lastUsed(formatAgo(texts, now - grant.lastUsedAt))}</p>
${grant.maTokenRejectedAt === undefined ? echoList(texts, { grant, echos, rooms, csrfToken, now }) : rejected}
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
