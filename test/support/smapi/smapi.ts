import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { smapiRoutes } from './routes.js';
import { createSkills } from './skills.js';
import type { DeployedSkill, Import, SmapiAnswer } from './smapi-types.js';

export type { DeployedSkill, Import } from './smapi-types.js';

export type Smapi = {
  url: string;
  vendorId: string;
  /** Every call it has had, in order: `POST /v1/skills/uploads`. Uploads and imports are called `:id`. */
  calls: string[];
  /** What is deployed, by skill id. */
  skills: ReadonlyMap<string, DeployedSkill>;
  /** Every import, the oldest first. */
  imports(): Import[];
  /**
   * The environment in which ask-cli finds this server instead of Amazon's, with an account that is signed in.
   *
   * @param home a folder of the test's own: `.ask/cli_config` is written there.
   */
  signIn(home: string): Record<string, string>;
  /** The header that `fetch` needs to be let in. */
  authorization: { authorization: string };
  close(): Promise<void>;
};

export type SmapiOptions = {
  /** Secrets of the server that is set up: none may be in a package. */
  secrets?: readonly string[];
  /** How often an import is still in progress when it is asked for; each time costs ask-cli two seconds. */
  importWaits?: number;
  vendorId?: string;
};

const VENDOR_ID = 'M2ABCDEF3GHIJK';
const ACCESS_TOKEN = 'Atza|sample-access-token';

/**
 * A stand-in for Amazon's Skill Management API, over real HTTP on loopback, for the real ask-cli. It looks at a skill package as Amazon would and
 * by our own rules besides; what it does not like, it answers with `FAILED` and the reasons.
 */
export async function startSmapi({ secrets = [], importWaits = 0, vendorId = VENDOR_ID }: SmapiOptions = {}): Promise<Smapi> {
  const skills = createSkills({ secrets, importWaits });
  const calls: string[] = [];
  let url = '';
  const routes = smapiRoutes({ skills, vendorId, baseUrl: () => url });

  const answer = async (request: IncomingMessage): Promise<SmapiAnswer> => {
    const { method = '', headers } = request;
    const { pathname } = new URL(request.url ?? '', url);
    calls.push(`${method} ${pathname.replace(/[^/]*[\da-f]{8}-[\da-f-]{27}/g, ':id')}`);
    const route = routes.find((candidate) => candidate.method === method && candidate.path.test(pathname));
    const body = await buffer(request);
    if (route === undefined) return { status: 404, body: { message: `The stand-in has no ${method} ${pathname}.` } };
    const { authorization = '' } = headers;
    // `ask deploy` sends the bare token, `ask smapi` with its scheme.
    if (route.isPublic !== true && authorization.replace(/^Bearer /, '') !== ACCESS_TOKEN) {
      return { status: 401, body: { message: 'The auth token is invalid or has expired.' } };
    }
    const params = route.path.exec(pathname)?.slice(1) ?? [];
    return route.answer({ params, body, authorization });
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    answer(request)
      .catch((error: unknown) => ({ status: 500, body: { message: String(error) }, headers: {} }))
      .then(({ status, body, headers = {} }) => {
        response.writeHead(status, { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) });
        response.end(body === undefined ? undefined : JSON.stringify(body));
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;

  return {
    url,
    vendorId,
    calls,
    skills: skills.skills,
    imports: () => [...skills.imports.values()],
    authorization: { authorization: ACCESS_TOKEN },
    signIn(home) {
      mkdirSync(join(home, '.ask'), { recursive: true });
      const token = { access_token: ACCESS_TOKEN, refresh_token: 'Atzr|sample-refresh-token', token_type: 'bearer', expires_at: '2099-01-01T00:00:00.000Z' };
      const profiles = { default: { aws_profile: null, token, vendor_id: vendorId } };
      // Without share_usage ask-cli reports to Amazon what it does.
      const config = { profiles, machine_id: 'sample', share_usage: false };
      writeFileSync(join(home, '.ask', 'cli_config'), JSON.stringify(config), { mode: 0o600 });
      return { HOME: home, ASK_SMAPI_SERVER_BASE_URL: url };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
