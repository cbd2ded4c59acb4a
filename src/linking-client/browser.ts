import { type HTMLElement, parse } from 'node-html-parser';
import { CookieJar } from 'tough-cookie';

/** A page as a person meets it: text to read, forms to fill in. */
export type Page = {
  url: URL;
  status: number;
  html: string;
  /** What is on the page, without tags. */
  text: string;
  /** What the page says first: its warning where it has one, else its heading. */
  headline: string;
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

/** One exchange over HTTP: `fetch`, or what takes another way to the same server. */
export type Exchange = (url: string, options: { method: string; headers: Record<string, string>; body?: string; redirect: 'manual' }) => Promise<Response>;

const MAX_REDIRECTS = 10;
/** Characters. The parser takes long for a larger page that is made so. */
const LARGEST_PAGE = 64 * 1024;

/**
 * A small browser: keeps cookies (with the `__Host-` and Secure rules), follows redirects, fills in forms; no JavaScript. It links an account
 * as a person would.
 *
 * @param stopAt Decides which redirects are not followed; {@link LeftForOutside} carries them.
 */
export function createBrowser({
  stopAt,
  headers = {},
  exchange = fetch,
}: {
  stopAt: (location: URL) => boolean;
  headers?: Record<string, string>;
  exchange?: Exchange;
}) {
  const jar = new CookieJar(undefined, { prefixSecurity: 'strict', allowSecureOnLocal: true });

  const go = async (url: URL, form?: string): Promise<Page> => {
    let [at, body] = [url, form];
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const response = await send(at, body);
      const location = response.headers.get('location');
      if (location === null || response.status < 300 || response.status >= 400) return readPage(at, response.status, await response.text());
      await response.arrayBuffer();
      [at, body] = [new URL(location, at), undefined];
      if (stopAt(at)) throw new LeftForOutside(at);
    }
    throw new Error(`${url.pathname} redirects without end`);
  };

  const send = async (url: URL, form?: string): Promise<Response> => {
    const cookie = await jar.getCookieString(url.href);
    const sent = { ...headers, ...(cookie === '' ? {} : { cookie }), ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }) };
    const how = form === undefined ? { method: 'GET' } : { method: 'POST', body: form };
    const response = await exchange(url.href, { ...how, headers: sent, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) await jar.setCookie(line, url.href);
    return response;
  };

  const readPage = (url: URL, status: number, html: string): Page => {
    if (html.length > LARGEST_PAGE) throw new Error(`${url.pathname} (${status}) is too large a page: ${html.length} characters`);
    const document = parse(html);
    return {
      url,
      status,
      html,
      text: document.querySelector('body')?.structuredText ?? document.structuredText,
      headline: headlineOf(document),
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
        return go(new URL(form.getAttribute('action') ?? url.href, url), body.toString());
      },
    };
  };

  return { open: (url: URL | string) => go(new URL(url)), jar };
}

/** What a person fills in; the value of everything else is the page's. */
const isTyped = (input: HTMLElement): boolean => ['text', 'password'].includes(input.getAttribute('type') ?? '');

const headlineOf = (document: HTMLElement): string =>
  ['[role=alert]', 'h1', 'title', 'body']
    .map((selector) => document.querySelector(selector)?.text.replace(/\s+/g, ' ').trim() ?? '')
    .find((text) => text !== '') ?? '';

export type Browser = ReturnType<typeof createBrowser>;
