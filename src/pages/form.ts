import type { z } from 'zod';
import { FormError, parseFormFields } from '../form.js';
import { REQUEST_ID } from '../oauth/authorization-request.js';
import { PageError } from './page-error.js';

/**
 * Read the body of a form post strictly ({@link parseFormFields}), with no field the schema does not know (use `z.strictObject`).
 *
 * @throws {PageError} `bad_form`
 */
export function parseForm<Schema extends z.ZodType>(body: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(Object.fromEntries(readFields(body)));
  if (!parsed.success) throw new PageError('bad_form', parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', '));
  return parsed.data;
}

function readFields(body: string): ReadonlyMap<string, string> {
  try {
    return parseFormFields(body);
  } catch (error) {
    if (error instanceof FormError) throw new PageError('bad_form', error.message);
    throw error;
  }
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
