import { type Html, html } from '../html.js';
import type { LoginTarget } from '../login-target.js';
import type { Texts } from '../texts/texts.js';

/** The button beside the password form; hidden until the script has found that it works. @param data `options`: what the authenticator is asked. */
export function passkeySignInForm({ passkeys }: Texts, data: LoginTarget & { csrfToken: string; options: string }): Html {
  const { csrfToken, options, requestId, next } = data;
  return html`<form method="post" action="/login/passkey" data-passkey="get" data-options="${options}" data-failed="${passkeys.signInFailed}" hidden>
<input type="hidden" name="csrf" value="${csrfToken}">
${requestId === undefined ? undefined : html`<input type="hidden" name="request" value="${requestId}">`}
${next === undefined ? undefined : html`<input type="hidden" name="next" value="${next}">`}
<button type="submit" class="quiet">${passkeys.signIn}</button>
<p class="message problem" role="alert"></p>
</form>`;
}
