import type { z } from 'zod';
import { parseJson } from '../parse-json.js';
import { OAuthError } from './errors.js';

/**
 * Parse what we once stored.
 *
 * @throws {OAuthError} `server_error`: something else wrote there. The value itself is never logged.
 */
export function parseRecord<Schema extends z.ZodType>(schema: Schema, options: { raw: string; kind: string }): z.output<Schema> {
  const parsed = schema.safeParse(parseJson(options.raw));
  if (!parsed.success) throw new OAuthError('server_error', `a stored ${options.kind} is not readable`);
  return parsed.data;
}
