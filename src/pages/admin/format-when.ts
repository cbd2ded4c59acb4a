import { formatExactAgo } from '../format-exact-ago.js';
import { type Html, html } from '../html.js';
import type { Texts } from '../texts/texts.js';

/** How long ago, to the minute, with the exact time for those who point at it; "never" for undefined. */
export function formatWhen(texts: Texts, { at, now }: { at: number | undefined; now: number }): Html {
  const { locale, admin } = texts;
  if (at === undefined) return html`${admin.never}`;
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
  return html`<time datetime="${new Date(at).toISOString()}" title="${exact}">${formatExactAgo(texts, now - at)}</time>`;
}
