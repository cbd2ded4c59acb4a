import type { OutsideAnswer } from './outside.js';

const LONGEST = 80;

/** What came, in a few words: `404, text/html, "Not found"`. Only of answers that carry nothing secret. */
export function describeAnswer({ status, headers, text }: Pick<OutsideAnswer, 'status' | 'headers' | 'text'>): string {
  const type = headers.get('content-type')?.split(';')[0];
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1] ?? text;
  const said = title.replace(/\s+/g, ' ').trim();
  const shown = said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
  const location = headers.get('location');
  return [
    String(status),
    ...(type === undefined ? [] : [type]),
    ...(location === null ? [] : [`to ${withoutQuery(location)}`]),
    ...(shown === '' ? [] : [`"${shown}"`]),
  ].join(', ');
}

/** A query may carry a code. */
const withoutQuery = (location: string): string => location.replace(/[?#].*$/s, '');
