import type { Scope } from '../oauth/constants.js';
import type { Account } from '../oauth/grant.js';
import { html } from './html.js';
import type { Page } from './layout.js';
import type { ConsentProblemCode, Texts } from './texts/texts.js';
import { who } from './who.js';

const CHECK = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="m5 12.5 4.5 4.5L19 7.5" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

type ConsentPageData = { csrfToken: string; requestId: string; account: Account; scopes: readonly Scope[]; problem?: ConsentProblemCode };

/** Who you are, and what Alexa may do: exactly the scopes of the request, which are also what will be granted. */
export function consentPage(texts: Texts, { csrfToken, requestId, account, scopes, problem }: ConsentPageData): Page {
  const { consent } = texts;
  return {
    title: consent.title,
    main: html`<h1>${consent.title}</h1>
<p class="message problem" role="alert" aria-live="assertive">${problem === undefined ? '' : consent.problems[problem]}</p>
${who(consent.signedInAs, account)}
<h2>${consent.alexaMay}</h2>
<ul class="may">
${scopes.map((scope) => html`<li>${CHECK}<span>${consent.scopes[scope]}</span></li>`)}
</ul>
<p class="soft small">${consent.goodToKnow}</p>
<form method="post" action="/consent">
<input type="hidden" name="csrf" value="${csrfToken}">
<input type="hidden" name="request" value="${requestId}">
<button type="submit" name="decision" value="allow">${consent.allow}</button>
<button type="submit" name="decision" value="deny" class="quiet">${consent.cancel}</button>
</form>
<p class="small"><a class="aside" href="/login?request=${requestId}">${consent.someoneElse}</a></p>`,
  };
}
