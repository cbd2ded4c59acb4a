import type { OutsideAnswer } from './outside.js';

const LONGEST = 80;
/** A title stands at the beginning, and what looks for it takes long in a page that is made so. */
const HEAD_CHARACTERS = 4096;

/** What came, in a few words: `404, text/html, "Not found"`. Only of answers that carry nothing secret. */
export function describeAnswer({ status, headers, text }: Pick<OutsideAnswer, 'status' | 'headers' | 'text'>): string {
  const type = headers.get('content-type')?.split(';')[0];
  const head = text.slice(0, HEAD_CHARACTERS);
  const title = /<title[^>]*>([^<]*)/i.exec(head)?.[1] ?? head;
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

/** Of an answer that may repeat a secret: `404, text/html`. */
export const describeBriefly = ({ status, headers }: Pick<OutsideAnswer, 'status' | 'headers'>): string => describeAnswer({ status, headers, text: '' });

/** A query may carry a code. */
const withoutQuery = (location: string): string => location.replace(/[?#].*$/s, '');
