import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Amazon, createAmazon } from '../../demo/amazon.js';
import { LOCAL_IDENTITY, type LocalServer, startLocalServer } from '../../demo/local-server.js';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { type LinkedAccount, linkAccount } from '../../src/linking-client/link-account.js';
import type { Overrides } from '../../src/services.js';
import { createEcho } from '../../src/simulator/envelopes.js';
import type { Clock } from '../../src/time.js';

export const REDIRECT_URI = `https://pitangui.amazon.com/api/skill/link/${LOCAL_IDENTITY.ALEXA_VENDOR_ID}`;
export const SECRET_KEY = Buffer.alloc(32, 7).toString('base64url');

export type TestServer = LocalServer & {
  house: SampleHouse;
  amazon: Amazon;
  dataDir: string;
  /** Every log line so far. */
  logs: string[];
  linkingClient: { publicUrl: string; clientId: string; clientSecret: string; redirectUri: string };
  link(credentials?: { username: string; password: string; scope?: string }): Promise<LinkedAccount>;
  echo(options: { accessToken?: string; deviceId?: string; userId?: string; locale?: string }): ReturnType<typeof createEcho>;
  /** Sign an envelope as Amazon does and post it. */
  post(envelope: unknown): Promise<{ status: number; body: AlexaAnswer }>;
};

/** The part of Alexa's answer that tests read. */
const alexaAnswer = z.object({
  sessionAttributes: z.record(z.string(), z.unknown()).optional(),
  response: z.object({
    outputSpeech: z.object({ ssml: z.string() }).optional(),
    reprompt: z.unknown().optional(),
    card: z.object({ type: z.string() }).optional(),
    shouldEndSession: z.boolean().optional(),
  }),
});
export type AlexaAnswer = z.output<typeof alexaAnswer>;

/** What Alexa says, without SSML. */
export const speech = (answer: AlexaAnswer): string =>
  (answer.response.outputSpeech?.ssml ?? '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .trim();

export type TestServerOptions = {
  redisUrl?: string;
  dataDir?: string;
  house?: SampleHouse;
  amazon?: Amazon;
  clock?: Clock;
  env?: Record<string, string>;
  redirectUris?: string[];
  overrides?: Overrides;
  version?: '2.7' | '2.8';
};

/** The real server on loopback with a sample house behind it and Amazon's signing side before it. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const house = options.house ?? (await startSampleHouse({ fast: true, version: options.version ?? '2.8' }));
  const amazon = options.amazon ?? (await createAmazon());
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'server-'));
  const rootPath = join(dataDir, 'amazon-root.pem');
  writeFileSync(rootPath, amazon.rootPem);
  const logs: string[] = [];
  const server = await startLocalServer({
    env: {
      MUSIC_ASSISTANT_URL: house.url,
      DATA_DIR: join(dataDir, 'data'),
      SECRET_KEY,
      ALEXA_TRUST_ROOTS: rootPath,
      REDIS_URL: options.redisUrl ?? '',
      OAUTH_REDIRECT_URIS: (options.redirectUris ?? []).join(','),
      ...options.env,
    },
    overrides: {
      fetchPem: amazon.fetchPem,
      logDestination: { write: (line) => void logs.push(line) },
      ...(options.clock === undefined ? {} : { clock: options.clock }),
      ...options.overrides,
    },
  });
  const linkingClient = {
    publicUrl: server.services.config.publicUrl,
    clientId: server.services.config.oauth.clientId,
    clientSecret: server.services.config.oauth.clientSecret,
    redirectUri: REDIRECT_URI,
  };
  return {
    ...server,
    house,
    amazon,
    dataDir,
    logs,
    linkingClient,
    link: (credentials = { username: 'sample', password: 'sample-house' }) => linkAccount(linkingClient, credentials),
    echo: ({ accessToken, deviceId = 'kitchen-echo', userId = 'amzn1.ask.account.test', locale = 'en-US' }) =>
      createEcho({ skillId: LOCAL_IDENTITY.ALEXA_SKILL_ID, userId, deviceId, locale, ...(accessToken === undefined ? {} : { accessToken }) }),
    post: async (envelope) => {
      const body = JSON.stringify(envelope);
      const response = await fetch(`${server.publicUrl}/alexa`, { method: 'POST', body, headers: amazon.sign(body) });
      return { status: response.status, body: alexaAnswer.parse(await response.json()) };
    },
    close: async () => {
      await server.close();
      if (options.house === undefined) await house.close();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
