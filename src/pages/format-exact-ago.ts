import { DAY, HOUR, MINUTE } from '../time.js';
import type { Texts } from './texts/texts.js';

/** How long ago, to the minute: for what is known to the millisecond. */
export function formatExactAgo({ locale, admin }: Texts, ms: number): string {
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (ms < MINUTE) return admin.justNow;
  if (ms < HOUR) return ago.format(-Math.floor(ms / MINUTE), 'minute');
  return ms < DAY ? ago.format(-Math.floor(ms / HOUR), 'hour') : ago.format(-Math.floor(ms / DAY), 'day');
}
