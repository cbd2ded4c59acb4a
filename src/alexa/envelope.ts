import { z } from 'zod';
import { parseJson } from '../parse-json.js';
import { VerificationError } from './errors.js';

const application = z.looseObject({ applicationId: z.string() });

/** What every request envelope has (Amazon, "Request and response JSON reference"). The skill reads the rest. */
const requestEnvelope = z.looseObject({
  version: z.string(),
  context: z.looseObject({ System: z.looseObject({ application }) }),
  /** Absent from skill events and everything else that is no conversation. */
  session: z.looseObject({ application }).optional(),
  request: z
    .looseObject({
      type: z.string().min(1),
      requestId: z.string().min(1).max(512),
      timestamp: z.string(),
      intent: z.looseObject({ name: z.string().min(1) }).optional(),
    })
    .refine((request) => request.type !== 'IntentRequest' || request.intent !== undefined),
});

/** A request envelope as far as verifying it needs. */
export type VerifiableEnvelope = z.infer<typeof requestEnvelope>;

/** @throws {VerificationError} `envelope`: not JSON, or not shaped like a request envelope. */
export function parseEnvelope(body: string): VerifiableEnvelope {
  const json = parseJson(body);
  if (json === undefined) throw new VerificationError('envelope', { detail: 'not JSON' });
  const parsed = requestEnvelope.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new VerificationError('envelope', { detail: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ') });
}
