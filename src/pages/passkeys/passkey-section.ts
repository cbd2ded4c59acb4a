import { formatAgo } from '../format-ago.js';
import { formatDate } from '../format-date.js';
import { type Html, html } from '../html.js';
import type { Texts } from '../texts/texts.js';
import type { ShownPasskeys } from './account-passkeys.js';
import type { Passkey } from './passkey-record.js';

type PasskeySectionData = ShownPasskeys & { csrfToken: string; now: number };

/** The passkeys of an account, each with a form that removes it; and a form that adds one, hidden until the script has found that it works. */
export function passkeySection(texts: Texts, { passkeys, creationOptions, csrfToken, now }: PasskeySectionData): Html {
  const title = html`<h2>${texts.passkeys.title}</h2>`;
  const isEmpty = passkeys.length === 0;
  const list = html`${title}
<ul class="links">
${passkeys.map((passkey) => passkeyItem(texts, { passkey, csrfToken, now }))}
</ul>`;
  const form = creationOptions === undefined ? undefined : addForm(texts, { creationOptions, csrfToken, heading: isEmpty ? title : undefined });
  return html`${isEmpty ? undefined : list}
${form}`;
}

function passkeyItem(texts: Texts, { passkey, csrfToken, now }: { passkey: Passkey; csrfToken: string; now: number }): Html {
  const words = texts.passkeys;
  const { id, name, createdAt, lastUsedAt, maTokenRejectedAt } = passkey;
  return html`<li>
<h3 id="passkey-${id}">${name === '' ? words.unnamed : name}</h3>
<p class="soft small">${words.addedOn(formatDate(texts, createdAt))}<br>${lastUsedAt === undefined ? words.neverUsed : texts.accounts.lastUsed(formatAgo(texts, now - lastUsedAt))}</p>
${maTokenRejectedAt === undefined ? undefined : html`<p class="message attention">${words.needsPassword}</p>`}
<form method="post" action="/accounts/passkeys">
<input type="hidden" name="csrf" value="${csrfToken}">
<input type="hidden" name="id" value="${id}">
<input type="hidden" name="action" value="remove-passkey">
<button type="submit" class="danger" aria-describedby="passkey-${id}">${words.remove}</button>
</form>
</li>`;
}

type AddFormData = { creationOptions: string; csrfToken: string; heading: Html | undefined };

function addForm({ passkeys }: Texts, { creationOptions, csrfToken, heading }: AddFormData): Html {
  return html`<form method="post" action="/accounts/passkeys" data-passkey="create" data-options="${creationOptions}" data-failed="${passkeys.addFailed}" data-known="${passkeys.alreadyHere}" hidden>
<input type="hidden" name="csrf" value="${csrfToken}">
<input type="hidden" name="action" value="add-passkey">
${heading}
<p class="soft small${heading === undefined ? ' after-form' : ''}">${passkeys.what}</p>
<label for="passkey-name">${passkeys.name}</label>
<input id="passkey-name" name="name" type="text" maxlength="60" autocomplete="off">
<button type="submit" class="quiet">${passkeys.add}</button>
<p class="message problem" role="alert"></p>
</form>`;
}
