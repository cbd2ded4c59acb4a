import type { Page } from './layout.js';
import type { Browser } from './session.js';
import type { Texts } from './texts/texts.js';

/** A request to one of our pages, as data: all that a handler knows. */
export type Visit = {
  browser: Browser;
  texts: Texts;
  query: URLSearchParams;
  /** The body of a form post, still encoded; empty for GET. */
  body: string;
  /** The client's address, as far as the proxies in front are believed. */
  address: string;
};

/**
 * What a handler answers, as data: a page, or the next address (always 303, so that the browser follows with GET; RFC 9700 §4.12).
 * `browser` is given when its cookie changed.
 */
export type Answer = { page: Page; status?: number; retryAfterSeconds?: number; browser?: Browser } | { location: string; browser?: Browser };

/** One page's answer to one method. It rejects with PageError, or with what the edge turns into a page. */
export type Handler = (visit: Visit) => Promise<Answer>;
