import type { IncomingHttpHeaders } from 'node:http';
import type { Skill } from 'ask-sdk-core';
import { ExpressAdapter } from 'ask-sdk-express-adapter';
import { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import type { AlexaContact } from '../activity/alexa-contact.js';
import { logRefusal } from '../log-refusal.js';
import type { Logger } from '../logger.js';
import { messageOf } from '../message-of.js';
import { VerificationError } from './errors.js';
import type { RequestVerifier } from './verifier.js';

/** All that anybody who is not Alexa is told. */
const BAD_REQUEST = { error: 'bad_request' } as const;

/**
 * `POST /alexa`, dispatched by Amazon's adapter with its own checks off and ours as one of its verifiers. Its own would refuse the chain Amazon
 * serves on current Node, accept timestamps from the future, and wait for a certificate for ever.
 *
 * A request that is Alexa's gets the skill's answer. Everything else gets one and the same short 400; why is in the log.
 */
export function createAlexaRoutes(deps: { skill: Skill; verifier: RequestVerifier; contact: Pick<AlexaContact, 'accepted' | 'refused'>; log: Logger }): Router {
  const { skill, verifier, contact, log } = deps;
  /** Why a request was refused: the adapter passes on the text of an error, not the error. It hands verifiers the very object that is `req.headers`. */
  const refusals = new WeakMap<IncomingHttpHeaders, VerificationError>();
  const adapter = new ExpressAdapter(skill, false, false, [
    {
      async verify(body, headers = {}) {
        try {
          await verifier(body, headers);
          contact.accepted();
        } catch (error) {
          if (error instanceof VerificationError) refusals.set(headers, error);
          throw error;
        }
      },
    },
  ]);

  const refuse = (headers: IncomingHttpHeaders, fields: { reason: string; requestId?: string | undefined; detail: string }): void => {
    if (logRefusal({ log, headers, event: 'alexa request refused', fields })) contact.refused(fields.reason);
  };

  /** The adapter's error texts and its 500s end here. */
  const answerFailuresBriefly: RequestHandler = (req, res, next) => {
    const send = res.send.bind(res);
    res.send = (body) => {
      if (res.statusCode < 400) return send(body);
      res.send = send;
      const refusal = refusals.get(req.headers);
      if (refusal === undefined) log.error({ detail: String(body) }, 'alexa request failed');
      else refuse(req.headers, { requestId: refusal.requestId, reason: refusal.code, detail: refusal.detail });
      return res.status(400).json(BAD_REQUEST);
    };
    next();
  };

  /** Too large, truncated, or compressed in a way nobody knows: the adapter's body parser says so through Express. */
  const unreadableBody: ErrorRequestHandler = (error, req, res, next) => {
    if (res.headersSent) return next(error);
    refuse(req.headers, { reason: 'body', detail: messageOf(error) });
    res.status(400).json(BAD_REQUEST);
  };

  const router = Router();
  router.post('/alexa', ignoreContentType, answerFailuresBriefly, ...adapter.getRequestHandlers(), unreadableBody);
  router.all('/alexa', (_req, res) => {
    res.set('Allow', 'POST').status(405).json({ error: 'method_not_allowed' });
  });
  return router;
}

/** The signature decides, not the label: without one the adapter's parser leaves the body unread, and another charset than its default, UTF-8, would be decoded before verifying. */
const ignoreContentType: RequestHandler = (req, _res, next) => {
  req.headers['content-type'] = 'application/json';
  next();
};
