import type { IncomingHttpHeaders } from 'node:http';
import { DOCTOR_AGENT } from './doctor-agent.js';
import type { Logger } from './logger.js';

/** What is refused: the request's headers; the event and the fields of its log line. `reason` is the name that administrators see. */
type Refused = { log: Logger; headers: IncomingHttpHeaders; event: string; fields: { reason: string } & Readonly<Record<string, unknown>> };

/**
 * Log that a request was refused, as a warning. The doctor asks in order to be refused: its requests are logged at info, with `doctor: true`,
 * and are nobody's trouble.
 *
 * @returns whether it is worth telling an administrator.
 */
export function logRefusal({ log, headers, event, fields }: Refused): boolean {
  const isDoctor = headers['user-agent'] === DOCTOR_AGENT;
  if (isDoctor) log.info({ ...fields, doctor: true }, event);
  else log.warn(fields, event);
  return !isDoctor;
}
