import type { HeardEcho } from '../../heard-echo.js';
import type { Account } from '../../oauth/grant.js';
import type { LinkedEchos } from '../account-echos.js';
import { NOTICE_STYLES } from '../accounts-page.js';
import { type EchoMemory, echoList } from '../echo-list.js';
import { formatDate } from '../format-date.js';
import { type Html, html } from '../html.js';
import type { Page } from '../layout.js';
import type { AccountsNotice, Texts } from '../texts/texts.js';
import { ADMIN_PATHS, adminPage } from './admin-page.js';

/** An account and its links. */
export type Household = { readonly account: Account; readonly links: readonly LinkedEchos[] };

type EchosPageData = {
  readonly csrfToken: string;
  /** Undefined: Music Assistant does not say whose accounts there are. */
  readonly households: readonly Household[] | undefined;
  readonly memoryOf: (grantId: string, echo: HeardEcho) => EchoMemory;
  readonly now: number;
  readonly notice?: AccountsNotice;
};

/** Every Echo, under the account that it is linked to, with what tells which one it is, and a form for its room. */
export function echosPage(texts: Texts, { households, notice, ...data }: EchosPageData): Page {
  const { echos } = texts.admin;
  const list = (known: readonly Household[]): Html =>
    known.length === 0
      ? html`<p><strong>${echos.noLinks}</strong></p><p class="soft">${texts.accounts.howToLink}</p>`
      : html`${known.map((household) => accountSection(texts, { ...data, ...household }))}`;
  const main = html`${notice === undefined ? undefined : html`<p class="message ${NOTICE_STYLES[notice]}" role="status">${texts.accounts.notices[notice]}</p>`}
<p class="soft small">${echos.what}</p>
<p class="soft small">${echos.byVoice}</p>
${households === undefined ? html`<p class="message attention">${echos.unavailable}</p>` : list(households)}`;
  return adminPage(texts, { name: 'echos', title: echos.title, main });
}

function accountSection(texts: Texts, { account, links, csrfToken, memoryOf, now }: Household & Omit<EchosPageData, 'households' | 'notice'>): Html {
  const { displayName, username } = account;
  return html`<section>
<h2>${displayName === '' ? username : displayName}</h2>
<ul class="links">
${links.map(
  ({ grant, ...heard }) => html`<li>
<p class="soft small">${texts.accounts.linkedOn(formatDate(texts, grant.createdAt))}</p>
${grant.maTokenRejectedAt === undefined ? undefined : html`<p class="message attention">${texts.admin.echos.needsSigningIn}</p>`}
${echoList(texts, { grant, ...heard, csrfToken, now, action: ADMIN_PATHS.echos, memoryOf: (echo) => memoryOf(grant.id, echo), isExplained: true })}
</li>`,
)}
</ul>
</section>`;
}
