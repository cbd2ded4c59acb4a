import { DAY, HOUR } from '../time.js';
import type { Texts } from './texts/texts.js';

/** How long ago. Use is noted once an hour at most, so nothing finer is said. */
export function formatAgo({ locale, accounts }: Texts, ms: number): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (ms < HOUR) return accounts.withinTheHour;
  return ms < DAY ? relative.format(-Math.floor(ms / HOUR), 'hour') : relative.format(-Math.floor(ms / DAY), 'day');
}
