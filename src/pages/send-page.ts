import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomToken } from '../crypto.js';
import { DAY, SECOND } from '../time.js';
import { htmlToString } from './html.js';
import { layout, type Page } from './layout.js';
import { sessionCookie } from './session.js';
import { chooseTexts } from './texts/choose-texts.js';
import type { Answer } from './visit.js';

/** Sends what a handler answered, with every header our pages need. Nothing else writes to the response. */
export type SendPage = (request: IncomingMessage, response: ServerResponse, answer: Answer) => void;

const HSTS_MAX_AGE = 365 * DAY;

/**
 * @param publicUrl Our own origin: people see its host on every page, never the request's Host header (RFC 9700 §4.13).
 * @param redirectUris Where a consent form may end up. Chromium checks `form-action` along the whole chain of redirects, so with `'self'`
 *   alone it would silently stop at our own redirect to Alexa.
 */
export function createSendPage({ publicUrl, redirectUris }: { publicUrl: string; redirectUris: readonly string[] }): SendPage {
  const { host, protocol } = new URL(publicUrl);
  const formTargets = ["'self'", ...new Set(redirectUris.map((uri) => new URL(uri).origin))].join(' ');

  const contentSecurityPolicy = (nonce: string, { script, fetches }: Page): string =>
    [
      "default-src 'none'",
      `style-src 'nonce-${nonce}'`,
      ...(script === undefined ? [] : [`script-src 'nonce-${nonce}'`]),
      ...(fetches ? ["connect-src 'self'"] : []),
      'img-src data:',
      `form-action ${formTargets}`,
      // RFC 9700 §4.16: nobody may frame the consent button.
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; ');

  return (request, response, answer) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('X-Frame-Options', 'DENY');
    if (protocol === 'https:') response.setHeader('Strict-Transport-Security', `max-age=${HSTS_MAX_AGE / SECOND}`);
    if (answer.browser?.isNew) response.setHeader('Set-Cookie', sessionCookie(answer.browser));

    if ('location' in answer) {
      response.setHeader('Location', answer.location);
      response.writeHead(303).end();
      return;
    }
    const nonce = randomToken(16);
    const texts = chooseTexts(request.headers['accept-language']);
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, answer.page));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Language', texts.language);
    if (answer.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(answer.retryAfterSeconds));
    response.writeHead(answer.status ?? 200).end(htmlToString(layout(answer.page, { nonce, texts, host })));
  };
}
