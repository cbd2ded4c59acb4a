import { X509Certificate } from 'node:crypto';
import http from 'node:http';
import { SkillBuilders } from 'ask-sdk-core';
import express from 'express';
import { createAlexaRoutes } from '../../src/alexa/routes.js';
import { createSigningCertificates, type FetchPem } from '../../src/alexa/signing-certificates.js';
import { createRequestVerifier } from '../../src/alexa/verifier.js';
import { createLogger } from '../../src/logger.js';
import { createEcho, type Echo } from '../../src/simulator/envelopes.js';

export const SKILL_ID = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';
export const OTHER_SKILL_ID = 'amzn1.ask.skill.99999999-2222-3333-4444-555555555555';
/** The one answer to everything that is not Alexa's. */
export const REFUSED = { status: 400, text: '{"error":"bad_request"}' };

export type Answer = { status: number; text: string; headers: http.IncomingHttpHeaders };
export type Post = {
  body?: string | Uint8Array;
  headers?: http.OutgoingHttpHeaders;
  method?: string;
  path?: string;
};

export type Edge = {
  /** Milliseconds to add to the clock the edge sees. */
  moveClock(ms: number): void;
  now(): number;
  /** Log lines so far, parsed. */
  logs: Record<string, unknown>[];
  lastReason(): string;
  send(post: Post): Promise<Answer>;
  echo(): Echo;
  close(): Promise<void>;
};

export type EdgeOptions = { trustRoots: readonly string[]; fetchPem?: FetchPem; timeoutMs?: number; failingSkill?: boolean; skillIds?: readonly string[] };

/** An Express app with nothing but the signed edge before a tiny skill, and `/ping` beside it. */
export async function startEdge({ trustRoots, fetchPem, timeoutMs, failingSkill = false, skillIds = [SKILL_ID] }: EdgeOptions): Promise<Edge> {
  let offset = 0;
  const clock = (): number => Date.now() + offset;
  const logs: Record<string, unknown>[] = [];
  const skill = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      handle: ({ responseBuilder }) => {
        if (failingSkill) throw new Error('secret inside');
        return responseBuilder.speak('Hello.').getResponse();
      },
    })
    .create();
  const certificates = createSigningCertificates({
    trustRoots: trustRoots.map((pem) => new X509Certificate(pem)),
    clock,
    ...(fetchPem === undefined ? {} : { fetchPem }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  const app = express();
  app.get('/ping', (_req, res) => void res.send('pong'));
  app.use(
    createAlexaRoutes({
      skill,
      verifier: createRequestVerifier({ skillIds, certificates, clock }),
      contact: { accepted: () => {}, refused: () => {} },
      log: createLogger('info', { destination: { write: (line) => void logs.push(JSON.parse(line)) } }),
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const agent = new http.Agent({ keepAlive: true });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    moveClock: (ms) => {
      offset += ms;
    },
    now: clock,
    logs,
    lastReason: () => `${logs.at(-1)?.reason}: ${logs.at(-1)?.detail}`,
    echo: () => createEcho({ skillId: SKILL_ID, userId: 'amzn1.ask.account.A', deviceId: 'amzn1.ask.device.A', locale: 'en-US', clock }),
    send: ({ body, headers = {}, method = 'POST', path = '/alexa' }) =>
      new Promise((resolve, reject) => {
        const request = http.request({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk) => {
            text += chunk;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
        });
        request.on('error', reject);
        request.end(body);
      }),
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** An edge for one test: closed whatever happens in it. */
export async function withEdge(options: EdgeOptions, use: (edge: Edge) => Promise<void>): Promise<void> {
  const edge = await startEdge(options);
  try {
    await use(edge);
  } finally {
    await edge.close();
  }
}
