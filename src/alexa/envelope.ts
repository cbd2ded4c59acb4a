import { z } from 'zod';
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

export type VerifiableEnvelope = z.infer<typeof requestEnvelope>;

/** @throws {VerificationError} `envelope`: not JSON, or not shaped like a request envelope. */
export function parseEnvelope(body: string): VerifiableEnvelope {
  const parsed = requestEnvelope.safeParse(parseJson(body));
  if (parsed.success) return parsed.data;
  throw new VerificationError('envelope', { detail: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ') });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new VerificationError('envelope', { detail: 'not JSON' });
  }
}
