import { type HTMLElement, parse } from 'node-html-parser';
import { CookieJar } from 'tough-cookie';

/** A page as a person meets it: text to read, forms to fill in. */
export type Page = {
  url: URL;
  status: number;
  html: string;
  /** What is on the page, without tags. */
  text: string;
  /** Fill in the form that has all the named fields and send it; hidden fields are kept. What is not typed (buttons, hidden fields) must have the value given, which picks one of several forms. */
  submit(fields: Record<string, string>): Promise<Page>;
};

/** The browser stopped where the world outside this server begins: a redirect that `stopAt` claimed. */
export class LeftForOutside extends Error {
  override readonly name = 'LeftForOutside';
  constructor(readonly location: URL) {
    super(`redirected to ${location.origin}`);
  }
}

/**
 * A small browser: keeps cookies (with the `__Host-` and Secure rules), follows redirects, fills in forms; no JavaScript. The demo and the
 * tests use it to link an account as a person would.
 *
 * @param stopAt Decides which redirects are not followed; {@link LeftForOutside} carries them.
 */
export function createBrowser({ stopAt, headers = {} }: { stopAt: (location: URL) => boolean; headers?: Record<string, string> }) {
  const jar = new CookieJar(undefined, { prefixSecurity: 'strict', allowSecureOnLocal: true });

  const go = async (url: URL, init: RequestInit = {}): Promise<Page> => {
    const cookie = await jar.getCookieString(url.href);
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...headers, ...init.headers, ...(cookie === '' ? {} : { cookie }) } });
    for (const line of response.headers.getSetCookie()) await jar.setCookie(line, url.href);
    const location = response.headers.get('location');
    if (location !== null && response.status >= 300 && response.status < 400) {
      await response.arrayBuffer();
      const next = new URL(location, url);
      if (stopAt(next)) throw new LeftForOutside(next);
      return go(next);
    }
    return readPage(url, response.status, await response.text());
  };

  const readPage = (url: URL, status: number, html: string): Page => {
    const document = parse(html);
    return {
      url,
      status,
      html,
      text: document.querySelector('body')?.structuredText ?? document.structuredText,
      submit(fields) {
        const form = document
          .querySelectorAll('form')
          .find((candidate) =>
            Object.entries(fields).every(([name, value]) =>
              candidate
                .querySelectorAll('input, button')
                .some((input) => input.getAttribute('name') === name && (isTyped(input) || input.getAttribute('value') === value)),
            ),
          );
        if (form === undefined) throw new Error(`${url.pathname} (${status}) has no form with ${Object.keys(fields).join(', ')}: ${html.slice(0, 400)}`);
        const body = new URLSearchParams();
        for (const input of form.querySelectorAll('input')) {
          const name = input.getAttribute('name');
          if (name !== undefined && !(name in fields)) body.append(name, input.getAttribute('value') ?? '');
        }
        for (const [name, value] of Object.entries(fields)) body.append(name, value);
        const action = new URL(form.getAttribute('action') ?? url.href, url);
        return go(action, { method: 'POST', body });
      },
    };
  };

  return { open: (url: URL | string) => go(new URL(url)), jar };
}

/** What a person fills in; the value of everything else is the page's. */
const isTyped = (input: HTMLElement): boolean => ['text', 'password'].includes(input.getAttribute('type') ?? '');

export type Browser = ReturnType<typeof createBrowser>;
