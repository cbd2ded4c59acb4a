import { verify as verifySignature, type X509Certificate } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { RecentMap } from '../recent-map.js';
import { type Clock, HOUR, SECOND } from '../time.js';
import { parseCertificateUrl } from './certificate-url.js';
import { parseEnvelope, type VerifiableEnvelope } from './envelope.js';
import { VerificationError } from './errors.js';
import type { SigningCertificates } from './signing-certificates.js';

/**
 * Is this request Alexa's, recent, and for us?
 *
 * @param body    The body as text. It is encoded again as UTF-8 for the signature, so one that was not UTF-8 fails.
 * @param headers As Node gives them: lower case.
 * @throws {VerificationError} for everything that is wrong with it.
 */
export type RequestVerifier = (body: string, headers: IncomingHttpHeaders) => Promise<void>;

/** How far a request's timestamp may lie from now, on either side (Amazon, "Host a custom skill as a web service"). */
const TIMESTAMP_TOLERANCE = 150 * SECOND;

/** A certificate that had to be downloaded; otherwise verifying takes about a millisecond. */
const NOTICEABLE = 0.05 * SECOND;

/** Skill events are delivered again when delivery failed, with their first timestamp: Amazon's own TimestampVerifier (ask-sdk-express-adapter) allows an hour. */
const EVENT_TOLERANCE = 1 * HOUR;
const EVENT_PREFIX = 'AlexaSkillEvent.';

const timestampFormat = z.iso.datetime({ offset: true });

/** The cheap checks come first: without the skill id and a current timestamp nobody makes us download anything. */
export function createRequestVerifier({
  skillIds,
  certificates,
  clock,
  lateArrivals,
}: {
  skillIds: readonly string[];
  certificates: SigningCertificates;
  clock: Clock;
  /** Where it is noted, by request id, when a request came in whose verification took noticeable time: its answer has that much less. */
  lateArrivals?: RecentMap<number>;
}): RequestVerifier {
  return async (body, headers) => {
    const arrivedAt = clock();
    const envelope = parseEnvelope(body);
    try {
      const { certificateUrl, signature } = readHeaders(headers);
      checkSkillId(envelope, skillIds);
      checkTimestamp(envelope, clock());
      const certificate = await certificates.leaf(certificateUrl);
      checkSignature({ body, signature, certificate });
      if (clock() - arrivedAt > NOTICEABLE) lateArrivals?.set(envelope.request.requestId, arrivedAt);
    } catch (error) {
      if (error instanceof VerificationError)
        throw new VerificationError(error.code, { detail: error.detail, requestId: envelope.request.requestId, cause: error });
      throw error;
    }
  };
}

/** The older `Signature` header (SHA-1) is not looked at. */
function readHeaders(headers: IncomingHttpHeaders): { certificateUrl: URL; signature: Buffer } {
  const { signaturecertchainurl: certificateUrl, 'signature-256': signature } = headers;
  if (typeof certificateUrl !== 'string' || typeof signature !== 'string')
    throw new VerificationError('headers', { detail: 'no SignatureCertChainUrl or no Signature-256' });
  // Node's decoder skips what is not base64; two different headers must not mean the same signature.
  if (signature.length > 2048 || signature.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(signature)) {
    throw new VerificationError('headers', { detail: 'Signature-256 is not base64' });
  }
  return { certificateUrl: parseCertificateUrl(certificateUrl), signature: Buffer.from(signature, 'base64') };
}

function checkSkillId({ context, session }: VerifiableEnvelope, skillIds: readonly string[]): void {
  const { applicationId } = context.System.application;
  if (!skillIds.includes(applicationId)) throw new VerificationError('skill_id', { detail: `context: ${applicationId.slice(0, 100)}` });
  const inSession = session?.application.applicationId ?? applicationId;
  if (inSession !== applicationId) throw new VerificationError('skill_id', { detail: `session: ${inSession.slice(0, 100)}` });
}

function checkTimestamp({ request: { timestamp, type } }: VerifiableEnvelope, now: number): void {
  const age = timestampFormat.safeParse(timestamp).success ? now - Date.parse(timestamp) : Number.NaN;
  const oldest = type.startsWith(EVENT_PREFIX) ? EVENT_TOLERANCE : TIMESTAMP_TOLERANCE;
  // Written so that NaN is refused.
  if (age >= -TIMESTAMP_TOLERANCE && age <= oldest) return;
  throw new VerificationError('timestamp', { detail: Number.isNaN(age) ? 'not ISO 8601' : `${age} ms old` });
}

/** SHA-256 with the key's own scheme: RSA (PKCS #1 v1.5), or ECDSA (DER). */
function checkSignature({ body, signature, certificate }: { body: string; signature: Buffer; certificate: X509Certificate }): void {
  if (!verifySignature('sha256', Buffer.from(body, 'utf8'), certificate.publicKey, signature)) {
    throw new VerificationError('signature', { detail: 'does not match the body' });
  }
}
