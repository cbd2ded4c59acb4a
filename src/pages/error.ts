import { PROBLEM_STATUS } from '../oauth/authorization-query.js';
import { html } from './html.js';
import type { Page } from './layout.js';
import type { PageErrorCode } from './page-error.js';
import type { Texts } from './texts/texts.js';

/** The status of each error page. */
export const ERROR_STATUS = {
  ...PROBLEM_STATUS,
  unknown_request: 400,
  stale_form: 403,
  admin_only: 403,
  bad_form: 400,
  too_large: 413,
  wrong_content_type: 415,
  method_not_allowed: 405,
  not_found: 404,
  store_unavailable: 503,
  unexpected: 500,
} as const satisfies Record<PageErrorCode, number>;

/** What happened and what to do now. @param returnTo A link back to Alexa that tells it what happened too. */
export function errorPage(texts: Texts, { code, returnTo }: { code: PageErrorCode; returnTo?: string }): Page {
  const { title, cause, nextStep } = texts.error.errors[code];
  return {
    title,
    main: html`<h1>${title}</h1>
<p>${cause}</p>
<h2>${texts.error.whatToDo}</h2>
<p>${nextStep}</p>
${code === 'admin_only' ? html`<a class="button" href="/login?next=admin">${texts.login.title}</a>` : undefined}${returnTo === undefined ? undefined : html`<a class="button" href="${returnTo}">${texts.error.backToAlexa}</a>`}`,
  };
}
