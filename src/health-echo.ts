import { type ErrorRequestHandler, type Request, type RequestHandler, Router, raw } from 'express';
import { z } from 'zod';
import { sha256 } from './crypto.js';

/** The headers that Alexa's requests and linking stand on. */
const ECHOED_HEADERS = ['authorization', 'content-type', 'signature-256', 'signaturecertchainurl'] as const;

/** What `POST /health/echo` says of a request. Fingerprints (SHA-256) and counts, so that nothing that was sent comes back. */
export const echoSchema = z.object({
  body: z.object({ bytes: z.number(), sha256: z.string() }),
  query: z.object({ bytes: z.number(), sha256: z.string() }),
  /** Absent headers are left out. */
  headers: z.record(z.string(), z.string()),
  /** How many addresses `X-Forwarded-For` names. */
  forwardedHops: z.number(),
});
export type Echoed = z.output<typeof echoSchema>;

/** Twice what Alexa has ever been seen to send. */
const LIMIT = '64kb';

/** body-parser's error for a body over the limit. */
const tooLargeError = z.object({ status: z.literal(413) });

/** `POST /health/echo`: what arrived, so that the doctor sees what a proxy in between changed. */
export function createHealthEcho(): Router {
  const answer: RequestHandler = (request, response) => {
    response.set('Cache-Control', 'no-store').json(describe(request));
  };
  const unreadable: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const [status, code] = tooLargeError.safeParse(error).success ? [413, 'too_large'] : [400, 'bad_request'];
    response.status(status).set('Cache-Control', 'no-store').json({ error: code });
  };
  const router = Router();
  router.post('/health/echo', raw({ type: () => true, limit: LIMIT, inflate: false }), answer, unreadable);
  return router;
}

function describe(request: Request): Echoed {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const query = request.originalUrl.split('?').slice(1).join('?');
  const forwarded = String(request.headers['x-forwarded-for'] ?? '');
  return {
    body: { bytes: body.length, sha256: sha256(body) },
    query: { bytes: query.length, sha256: sha256(query) },
    headers: Object.fromEntries(ECHOED_HEADERS.flatMap((name) => (typeof request.headers[name] === 'string' ? [[name, sha256(request.headers[name])]] : []))),
    forwardedHops: forwarded.split(',').filter((address) => address.trim() !== '').length,
  };
}
