import { z } from 'zod';
import type { HealthReport } from '../health.js';
import { parseJson } from '../parse-json.js';

const report = z.object({
  status: z.enum(['ok', 'unavailable']),
  store: z.enum(['ok', 'unavailable']),
  musicAssistant: z.enum(['ok', 'unavailable', 'too_old']),
}) satisfies z.ZodType<HealthReport>;

/** What `/health` said; undefined when that is no answer of this server's. */
export const readHealth = (text: string): HealthReport | undefined => report.safeParse(parseJson(text)).data;
