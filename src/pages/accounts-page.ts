import type { Account } from '../oauth/grant.js';
import type { LinkedEchos } from './account-echos.js';
import { echoList } from './echo-list.js';
import { formatAgo } from './format-ago.js';
import { formatDate } from './format-date.js';
import { type Html, html } from './html.js';
import type { Page } from './layout.js';
import type { ShownPasskeys } from './passkeys/account-passkeys.js';
import { PASSKEY_SCRIPT } from './passkeys/passkey-script.js';
import { passkeySection } from './passkeys/passkey-section.js';
import type { AccountsNotice, Texts } from './texts/texts.js';
import { who } from './who.js';

type AccountsPageData = {
  csrfToken: string;
  account: Account;
  isAdmin: boolean;
  links: readonly LinkedEchos[];
  passkeys: ShownPasskeys;
  now: number;
  notice?: AccountsNotice;
};

/** Every link of one account: since when, last used, whether it needs signing in again, its Echos and their rooms, and a form to remove it; then its passkeys. */
export function accountsPage(texts: Texts, { csrfToken, account, isAdmin, links, passkeys, now, notice }: AccountsPageData): Page {
  const { accounts } = texts;
  return {
    title: accounts.title,
    main: html`<h1>${accounts.title}</h1>
${notice === undefined ? undefined : html`<p class="message ${NOTICE_STYLES[notice]}" role="status">${accounts.notices[notice]}</p>`}
${who(accounts.signedInAs, account)}
${links.length === 0 ? html`<p><strong>${accounts.none}</strong></p><p class="soft">${accounts.howToLink}</p>` : linkList(texts, { csrfToken, links, now })}
${isAdmin ? html`<a class="button" href="/admin">${texts.admin.open}</a>` : undefined}
${passkeySection(texts, { ...passkeys, csrfToken, now })}
<form method="post" action="/accounts">
<input type="hidden" name="csrf" value="${csrfToken}">
<button type="submit" name="action" value="sign-out" class="quiet">${accounts.signOut}</button>
</form>`,
    ...(passkeys.creationOptions === undefined ? {} : { script: PASSKEY_SCRIPT }),
  };
}

/** Not everything that is said has worked. */
export const NOTICE_STYLES = {
  removed: 'notice',
  already_removed: 'notice',
  room_set: 'notice',
  room_removed: 'notice',
  echo_gone: 'attention',
  room_gone: 'attention',
  rooms_unavailable: 'attention',
  passkey_added: 'notice',
  passkey_removed: 'notice',
  passkey_gone: 'notice',
  passkey_known: 'attention',
  passkey_refused: 'attention',
  passkey_too_late: 'attention',
  passkey_too_many: 'attention',
  passkey_no_token: 'attention',
  passkey_needs_password: 'attention',
} satisfies Record<AccountsNotice, string>;

/** Is it something that the page can say has happened? */
export const isNotice = (text: string | null): text is AccountsNotice => text !== null && Object.hasOwn(NOTICE_STYLES, text);

function linkList(texts: Texts, { csrfToken, links, now }: Pick<AccountsPageData, 'csrfToken' | 'links' | 'now'>): Html {
  const { accounts } = texts;
  const rejected = html`<p class="message attention">${accounts.needsSigningIn}</p><a class="button" href="/login">${accounts.signInAgain}</a>`;
  return html`<ul class="links">
${links.map(
  ({ grant, echos, rooms }) => html`<li>
<h2 id="link-${grant.id}">${accounts.linkedOn(formatDate(texts, grant.createdAt))}</h2>
<p class="soft small">${accounts.lastUsed(formatAgo(texts, now - grant.lastUsedAt))}</p>
${grant.maTokenRejectedAt === undefined ? echoList(texts, { grant, echos, rooms, csrfToken, now, action: '/accounts' }) : rejected}
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
