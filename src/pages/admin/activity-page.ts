import type { HeardBy, VoiceRequest } from '../../activity/activity.js';
import { type Html, html } from '../html.js';
import type { Page } from '../layout.js';
import type { Texts } from '../texts/texts.js';
import { adminPage } from './admin-page.js';
import { formatWhen } from './format-when.js';
import { requestFacts } from './request-facts.js';

type ActivityPageData = {
  /** Undefined: none are kept. */
  readonly requests: readonly VoiceRequest[] | undefined;
  readonly nameOf: (echo: HeardBy) => string | undefined;
  readonly helpLink: (name: string) => Html;
  readonly now: number;
};

const REFRESH_EVERY = 5_000;

/** One line for each request, which opens to all that is known of it. */
export function activityPage(texts: Texts, { requests, ...data }: ActivityPageData): Page {
  const { activity } = texts.admin;
  const main =
    requests === undefined
      ? html`<p class="message attention">${activity.off}</p>`
      : html`<p class="soft small">${activity.what}</p>
<div data-live="${REFRESH_EVERY}">
${requests.length === 0 ? html`<p><strong>${activity.none}</strong></p>` : html`<ol class="requests">${requests.map((request) => item(texts, { ...data, request }))}</ol>`}
</div>`;
  return adminPage(texts, { name: 'activity', title: activity.title, main, isLive: requests !== undefined });
}

function item(texts: Texts, { request, nameOf, helpLink, now }: Omit<ActivityPageData, 'requests'> & { request: VoiceRequest }): Html {
  const { activity } = texts.admin;
  const { requestId, said, answer, at, isFault, isSimulated, outcome } = request;
  return html`<li><details id="${requestId}">
<summary><span class="said">${said === undefined ? activity.nothingHeard : activity.said(said)}</span>
<span class="small">${answer === '' ? activity.silence : answer}</span>
<span class="soft small">${formatWhen(texts, { at, now })}${isSimulated ? html` · ${activity.simulated}` : undefined}${isFault ? html` · <span class="bad">${outcome}</span>` : undefined}</span></summary>
${requestFacts(texts, { request, nameOf, helpLink })}
</details></li>`;
}
