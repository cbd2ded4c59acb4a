import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { createAlexaRoutes } from './alexa/routes.js';
import { createCoverRoutes } from './covers/routes.js';
import type { HealthReport } from './health.js';
import { createHealthEcho } from './health-echo.js';
import { createOAuthRoutes } from './oauth/routes.js';
import { createPageRoutes } from './pages/routes.js';
import type { Services } from './services.js';
import { readVersion } from './version.js';

/**
 * The HTTP surface. The order of the routes is the security policy: `/alexa` takes its body raw, so no body parser stands before it; pages
 * come last, behind everything that a machine calls.
 */
export function createApp(services: Services): Express {
  const { config } = services;
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');

  const pages = createPageRoutes({ ...services, version: readVersion() });
  app.all('/health', health(services));
  app.use(createHealthEcho());
  app.use(createAlexaRoutes({ ...services, contact: services.alexaContact }));
  app.use(createCoverRoutes(services));
  app.use(createOAuthRoutes({ ...services, showProblem: pages.showProblem }));
  app.use(pages.router);
  app.use(pages.notFound);
  app.use(lastResort(services));
  return app;
}

/**
 * An HTTP server for an Express app, whose requests and responses are born with the prototypes Express gives them. On any other server Express
 * sets them on each object as it arrives, after which V8 knows that object's shape no more: three quarters of what Express costs.
 *
 * @returns `serve`: from now on this app answers.
 */
export function createAppServer(): { server: Server; serve(app: Express): void } {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  const server = createServer({ IncomingMessage: AppRequest, ServerResponse: AppResponse });
  return {
    server,
    serve(app) {
      Object.setPrototypeOf(AppRequest.prototype, app.request);
      Object.setPrototypeOf(AppResponse.prototype, app.response);
      Object.assign(app, { request: AppRequest.prototype, response: AppResponse.prototype });
      server.on('request', app);
    },
  };
}

const HEALTH_STATUS = { ok: 200, unavailable: 503 } satisfies Record<HealthReport['status'], number>;

const health =
  ({ health }: Services): RequestHandler =>
  async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.status(405).set('Allow', 'GET, HEAD').json({ error: 'method_not_allowed' });
      return;
    }
    const report = await health();
    response.status(HEALTH_STATUS[report.status]).set('Cache-Control', 'no-store').json(report);
  };

/** What no edge answered: said without saying anything. Broken requests that Express itself refuses carry a 4xx status. */
const lastResort =
  ({ log }: Services): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = clientErrorStatus(error);
    if (status === 500) log.error({ err: error }, 'unexpected error');
    response
      .status(status)
      .set('Cache-Control', 'no-store')
      .json({ error: status === 500 ? 'server_error' : 'bad_request' });
  };

const clientErrorStatus = (error: unknown): number => {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
};
