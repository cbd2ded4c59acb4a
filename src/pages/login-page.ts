import { MINUTE, SECOND } from '../time.js';
import { html } from './html.js';
import type { Page } from './layout.js';
import type { LoginTarget } from './login-target.js';
import { PASSKEY_SCRIPT } from './passkeys/passkey-script.js';
import { passkeySignInForm } from './passkeys/sign-in-form.js';
import type { LoginProblem } from './sign-in.js';
import type { LoginNotice, Texts } from './texts/texts.js';

/** @param username What was typed before. The password is never sent back. @param passkey What an authenticator is asked; undefined: passkeys are not offered. */
export type LoginPageData = LoginTarget & { csrfToken: string; username?: string; problem?: LoginProblem; notice?: LoginNotice; passkey: string | undefined };

/** The sign-in form. A problem stands above the fields, and the field to mend has the focus and is described by it. */
export function loginPage(texts: Texts, { csrfToken, requestId, next, username = '', problem, notice, passkey }: LoginPageData): Page {
  const { login } = texts;
  const message = problem === undefined ? '' : login.problems[problem.code](formatWait(texts, problem.retryAfterSeconds ?? 30));
  const isInvalid = problem?.code === 'wrong_credentials' || problem?.code === 'missing_fields';
  const invalid = isInvalid ? html` aria-invalid="true"` : undefined;
  const described = problem === undefined ? undefined : html` aria-describedby="problem"`;
  const focusOn = username === '' ? 'username' : 'password';
  const focus = (field: 'username' | 'password') => (problem !== undefined && focusOn === field ? html` autofocus` : undefined);
  return {
    title: problem === undefined ? login.title : login.problemTitle(login.title),
    main: html`<h1>${login.title}</h1>
<p>${requestId === undefined ? login.toOwnPage[next ?? 'accounts'] : login.toLink}</p>
<p class="soft small">${login.whichPassword}</p>
${notice === undefined ? undefined : html`<p class="message notice" role="status">${login.notices[notice]}</p>`}
<p class="message problem" id="problem" role="alert" aria-live="assertive">${message}</p>
<form method="post" action="/login">
<input type="hidden" name="csrf" value="${csrfToken}">
${requestId === undefined ? undefined : html`<input type="hidden" name="request" value="${requestId}">`}
${next === undefined ? undefined : html`<input type="hidden" name="next" value="${next}">`}
<label for="username">${login.username}</label>
<input id="username" name="username" type="text" value="${username}" autocomplete="username" autocapitalize="none" autocorrect="off" spellcheck="false" maxlength="256" required${invalid}${described}${focus('username')}>
<label for="password">${login.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="1024" required${invalid}${described}${focus('password')}>
<button type="submit">${login.submit}</button>
</form>
${passkey === undefined ? undefined : passkeySignInForm(texts, { csrfToken, requestId, next, options: passkey })}`,
    ...(passkey === undefined ? {} : { script: PASSKEY_SCRIPT }),
  };
}

/** "29 seconds", "5 minutes". */
function formatWait({ locale }: Texts, seconds: number): string {
  const inMinutes = seconds * SECOND > 2 * MINUTE;
  const unit = inMinutes ? 'minute' : 'second';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(inMinutes ? Math.ceil((seconds * SECOND) / MINUTE) : seconds);
}
