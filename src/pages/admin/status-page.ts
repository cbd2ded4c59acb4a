import type { Refusal } from '../../activity/alexa-contact.js';
import type { SignOfLife } from '../../activity/last-seen.js';
import type { SeenTrouble } from '../../activity/troubles.js';
import type { Account } from '../../oauth/grant.js';
import { type Html, html } from '../html.js';
import type { Page } from '../layout.js';
import type { StatusPart } from '../texts/admin-texts.js';
import type { Texts } from '../texts/texts.js';
import { who } from '../who.js';
import { adminPage } from './admin-page.js';
import { formatWhen } from './format-when.js';

/** What is so now. Faults are names of errors. */
export type StatusReport = {
  readonly musicAssistant: { readonly version: string; readonly schema: number; readonly isTooOld: boolean } | { readonly fault: string };
  readonly storeFault: string | undefined;
  readonly isRedis: boolean;
  readonly seen: Readonly<Record<SignOfLife, number | undefined>>;
  readonly refusal: Refusal | undefined;
  readonly trouble: SeenTrouble | undefined;
  readonly version: string;
};

type StatusPageData = {
  readonly report: StatusReport;
  readonly account: Account;
  readonly csrfToken: string;
  readonly publicUrl: string;
  readonly helpLink: (name: string) => Html;
  readonly now: number;
};

const REFRESH_EVERY = 10_000;

/** One line for each part; above them what to do next, as long as nothing has come from Alexa. */
export function statusPage(texts: Texts, data: StatusPageData): Page {
  const { status } = texts.admin;
  const { report, account, csrfToken, publicUrl } = data;
  const main = html`<div data-live="${REFRESH_EVERY}">
${report.seen.alexa === undefined ? nothingYet(texts, publicUrl) : undefined}
<dl class="status">
${musicAssistantLine(texts, data)}
${line(texts, { part: 'store', isOk: report.storeFault === undefined, value: storeValue(texts, data) })}
${line(texts, { part: 'alexa', value: formatWhen(texts, { at: report.seen.alexa, now: data.now }) })}
${report.refusal === undefined ? undefined : line(texts, { part: 'refused', value: named(texts, { ...report.refusal, ...data }) })}
${line(texts, { part: 'link', value: formatWhen(texts, { at: report.seen.link, now: data.now }) })}
${line(texts, { part: 'error', value: troubleValue(texts, data) })}
${line(texts, { part: 'version', value: html`${report.version}` })}
</dl>
</div>
${who(status.signedInAs, account)}
<form method="post" action="/accounts">
<input type="hidden" name="csrf" value="${csrfToken}">
<button type="submit" name="action" value="sign-out" class="quiet">${status.signOut}</button>
</form>`;
  return adminPage(texts, { name: 'status', title: status.title, main, isLive: true });
}

/** @param line `isOk` undefined: neither good nor bad. */
function line({ admin: { status } }: Texts, { part, isOk, value }: { part: StatusPart; isOk?: boolean; value: Html }): Html {
  const mark =
    isOk === undefined
      ? undefined
      : isOk
        ? html`<span class="mark ok" role="img" aria-label="${status.ok}">✔</span>`
        : html`<span class="mark bad" role="img" aria-label="${status.fault}">✖</span>`;
  return html`<div><dt>${status.parts[part]}</dt><dd>${mark}${value}</dd></div>`;
}

function musicAssistantLine(texts: Texts, { report: { musicAssistant }, helpLink }: StatusPageData): Html {
  const { status } = texts.admin;
  if ('fault' in musicAssistant) {
    return line(texts, { part: 'musicAssistant', isOk: false, value: html`${status.musicAssistantAway} ${helpLink(musicAssistant.fault)}` });
  }
  const { isTooOld } = musicAssistant;
  const value = isTooOld ? html`${status.musicAssistantTooOld(musicAssistant)} ${helpLink('too_old')}` : html`${status.musicAssistantAnswers(musicAssistant)}`;
  return line(texts, { part: 'musicAssistant', isOk: !isTooOld, value });
}

function storeValue({ admin: { status } }: Texts, { report: { storeFault, isRedis }, helpLink }: StatusPageData): Html {
  const kind = isRedis ? status.redis : status.embedded;
  return storeFault === undefined ? html`${kind}` : html`${kind}. ${status.storeAway} ${helpLink(storeFault)}`;
}

function troubleValue(texts: Texts, data: StatusPageData): Html {
  const { trouble } = data.report;
  if (trouble === undefined) return html`${texts.admin.status.noErrors}`;
  const { name, event, at } = trouble;
  return name === undefined
    ? html`${event}, ${formatWhen(texts, { at, now: data.now })}`
    : html`${named(texts, { ...data, name, at })} <span class="soft small event">${event}</span>`;
}

const named = (texts: Texts, { name, at, helpLink, now }: Pick<StatusPageData, 'helpLink' | 'now'> & Refusal): Html =>
  html`${helpLink(name)}, ${formatWhen(texts, { at, now })}`;

function nothingYet({ admin: { status } }: Texts, publicUrl: string): Html {
  const { title, steps } = status.nothingYet;
  return html`<section class="message attention" role="status"><h2>${title}</h2>
<ol>
${steps({ alexa: `${publicUrl}/alexa`, host: new URL(publicUrl).host }).map((step) => html`<li>${step}</li>`)}
</ol></section>`;
}
