import { DAY, HOUR, MINUTE } from '../../time.js';
import { type Html, html } from '../html.js';
import type { Texts } from '../texts/texts.js';

/** How long ago, to the minute, with the exact time for those who point at it; "never" for undefined. */
export function formatWhen(texts: Texts, { at, now }: { at: number | undefined; now: number }): Html {
  const { locale, admin } = texts;
  if (at === undefined) return html`${admin.never}`;
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
  return html`<time datetime="${new Date(at).toISOString()}" title="${exact}">${relative(texts, now - at)}</time>`;
}

function relative({ locale, admin }: Texts, ms: number): string {
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (ms < MINUTE) return admin.justNow;
  if (ms < HOUR) return ago.format(-Math.floor(ms / MINUTE), 'minute');
  return ms < DAY ? ago.format(-Math.floor(ms / HOUR), 'hour') : ago.format(-Math.floor(ms / DAY), 'day');
}
