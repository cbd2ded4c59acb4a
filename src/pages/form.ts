import type { z } from 'zod';
import { PageError } from './page-error.js';

/** The id of an authorization request as it travels through our pages. Anything of another shape was not made here. */
export const REQUEST_ID = /^[A-Za-z0-9._~-]{1,200}$/;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new PageError('bad_form', 'malformed percent-encoding');
  }
};

/**
 * Read an `application/x-www-form-urlencoded` body strictly: every field once, percent-encoding valid and UTF-8, no field the schema does
 * not know (use `z.strictObject`).
 *
 * @throws {PageError} `bad_form`
 */
export function parseForm<Schema extends z.ZodType>(body: string, schema: Schema): z.output<Schema> {
  const fields = new Map<string, string>();
  for (const pair of body.split('&').filter((part) => part !== '')) {
    const [name = '', ...value] = pair.split('=');
    const key = decode(name);
    if (fields.has(key)) throw new PageError('bad_form', 'a field was sent twice');
    fields.set(key, decode(value.join('=')));
  }
  const parsed = schema.safeParse(Object.fromEntries(fields));
  if (!parsed.success) throw new PageError('bad_form', parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', '));
  return parsed.data;
}

/**
 * The `request` parameter of a page's query: undefined when there is none.
 *
 * @throws {PageError} `unknown_request`: sent twice, or not an id of ours.
 */
export function requestIdFrom(query: URLSearchParams): string | undefined {
  const [id, ...others] = query.getAll('request');
  if (id === undefined) return undefined;
  if (others.length > 0 || !REQUEST_ID.test(id)) throw new PageError('unknown_request', 'malformed request id');
  return id;
}
