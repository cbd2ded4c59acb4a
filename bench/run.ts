/**
 * `npm run bench`: speed as ratios, measured in one run on loopback. Every comparison runs its programs in turn, round after round, and the
 * ratio is the median over the rounds, so a machine that drifts does not decide it. Exit code 1 only when something did not answer rightly.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createAmazon } from '../demo/amazon.js';
import { linkAccount } from '../src/linking-client/link-account.js';
import { createEcho } from '../src/simulator/envelopes.js';
import { type Child, startNode } from '../test/support/child.js';
import { freePort } from '../test/support/free-port.js';
import { startRedisServer } from '../test/support/redis-server.js';
import { createClient } from './client.js';
import { measureLambda } from './lambda.js';
import { closedLoop, type Measured, median, openLoop } from './load.js';
import { measurePhrases } from './phrases.js';
import { measureRanking } from './ranking.js';

const ROUNDS = 3;
const SLICE_MS = 1_500;
/** Every program gets as long before it is measured: V8 compiles for seconds, the longer the more code there is. */
const WARM_UP_MS = 3_000;
const SKILL_ID = 'amzn1.ask.skill.bench';
const VENDOR_ID = 'M0000000000000';
const CLIENT = { clientId: 'alexa', clientSecret: 'bench-secret-bench-secret-bench-secret' };
const REDIRECT_URI = `https://pitangui.amazon.com/api/skill/link/${VENDOR_ID}`;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const children: Child[] = [];
const start = async (args: readonly string[], env: Record<string, string>): Promise<{ child: Child; port: number; refreshTokens: string[] }> => {
  const child = startNode(args, env);
  children.push(child);
  const { port, refreshTokens = [] } = JSON.parse(await child.line((line) => line.startsWith('{"port"')));
  return { child, port, refreshTokens };
};

const amazon = await createAmazon();
const certificates = createServer((request, response) => {
  amazon.fetchPem(new URL(request.url ?? '', 'https://s3.amazonaws.com')).then((pem) => response.end(pem));
});
await new Promise<void>((resolve) => certificates.listen(0, '127.0.0.1', resolve));
const certificateAddress = certificates.address();
const certificateHost = `http://127.0.0.1:${certificateAddress !== null && typeof certificateAddress === 'object' ? certificateAddress.port : 0}`;
writeFileSync(join(folder, 'root.pem'), amazon.rootPem);

const redis = await startRedisServer({});
const house = await start(['bench/programs/music-assistant.ts'], {});
const musicAssistantUrl = `http://127.0.0.1:${house.port}`;

type OurServer = { child: Child; publicUrl: string; startMs: number };

/** The real server, from the built JavaScript, as `npm start` runs it. */
const startOurs = async (store: Record<string, string>): Promise<OurServer> => {
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const started = performance.now();
  const child = startNode(['--import', './test/support/reroute-certificates.mjs', 'dist/main.js'], {
    PUBLIC_URL: publicUrl,
    PORT: String(port),
    MUSIC_ASSISTANT_URL: musicAssistantUrl,
    ALEXA_SKILL_ID: SKILL_ID,
    ALEXA_VENDOR_ID: VENDOR_ID,
    ALEXA_TRUST_ROOTS: join(folder, 'root.pem'),
    OAUTH_CLIENT_SECRET: CLIENT.clientSecret,
    CERTIFICATE_HOST: certificateHost,
    LOG_LEVEL: 'info',
    ...store,
  });
  children.push(child);
  await child.line((line) => line.includes('"listening"'));
  const health = await fetch(`${publicUrl}/health`);
  if (health.status !== 200) throw new Error(`/health answers ${health.status}`);
  return { child, publicUrl, startMs: performance.now() - started };
};

const print = (text = ''): void => console.log(text);
const figure = (value: number, digits = 2): string => value.toFixed(digits);
const row = (name: string, { perSecond, p50, p99 }: Measured): void =>
  print(`  ${name.padEnd(44)} ${figure(perSecond, 0).padStart(6)} /s   p50 ${figure(p50).padStart(7)} ms   p99 ${figure(p99).padStart(7)} ms`);

type Program = { name: string; send: (worker: number) => Promise<boolean> };

const warm = new Set<Program>();

/** Every program in turn, round after round. @returns the median of each program's figures. */
async function compare(programs: readonly Program[], connections: number): Promise<Measured[]> {
  const rounds: Measured[][] = programs.map(() => []);
  for (const program of programs) {
    await closedLoop({ connections, ms: warm.has(program) ? 300 : WARM_UP_MS, send: program.send });
    warm.add(program);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { send }] of programs.entries()) rounds[index]?.push(await closedLoop({ connections, ms: SLICE_MS, send }));
  }
  return rounds.map((measured, index) => {
    const failures = measured.reduce((sum, one) => sum + one.failures, 0);
    if (failures > 0) throw new Error(`${programs[index]?.name}: ${failures} wrong answers`);
    const middle = (pick: (one: Measured) => number): number => median(measured.map(pick));
    return { perSecond: middle((one) => one.perSecond), p50: middle((one) => one.p50), p99: middle((one) => one.p99), failures };
  });
}

try {
  const embedded = { DATA_DIR: join(folder, 'data') };
  const starts: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const { child, startMs } = await startOurs(embedded);
    starts.push(startMs);
    await child.kill();
  }
  const ours = await startOurs(embedded);
  const restMemory = ours.child.memory();
  print(`start to /health: ${figure(median(starts), 0)} ms (aim: under 1000)`);

  const link = (publicUrl: string) => linkAccount({ publicUrl, ...CLIENT, redirectUri: REDIRECT_URI }, { username: 'bench', password: 'bench-bench' });
  const account = await link(ours.publicUrl);
  const echo = createEcho({ skillId: SKILL_ID, userId: 'amzn1.ask.account.bench', deviceId: 'bench', locale: 'en-US', accessToken: account.accessToken });
  const body = JSON.stringify(echo.intent('NextIntent', { room: 'kitchen' }));
  const headers = amazon.sign(body);

  const jwks = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) }).parse(await (await fetch(`${ours.publicUrl}/oauth/jwks.json`)).json());
  const kid = JSON.parse(Buffer.from(account.accessToken.split('.')[0] ?? '', 'base64url').toString()).kid;
  const jwk = jwks.keys.find((key) => key.kid === kid);
  const bare = await start(['bench/programs/bare.ts'], {
    MUSIC_ASSISTANT_URL: musicAssistantUrl,
    LEAF: await amazon.fetchPem(new URL(amazon.certificateUrl)),
    JWK: JSON.stringify(jwk),
    DATA_DIR: join(folder, 'bare'),
  });
  const stock = await start(['--import', './test/support/reroute-certificates.mjs', 'bench/programs/stock-adapter.ts'], {
    MUSIC_ASSISTANT_URL: musicAssistantUrl,
    ROOT: amazon.rootPem,
    CERTIFICATE_HOST: certificateHost,
  });

  const voice = (name: string, origin: string): Program => {
    const client = createClient(origin);
    return {
      name,
      send: async () => {
        const answer = await client.post('/alexa', { headers, body });
        if (answer.status === 200 && answer.body.includes('Skipping')) return true;
        throw new Error(`${name} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
      },
    };
  };
  const programs = [
    voice('this server', ours.publicUrl),
    voice('(a) bare node:http, unavoidable work only', `http://127.0.0.1:${bare.port}`),
    voice('(b) express + stock adapter + axios', `http://127.0.0.1:${stock.port}`),
  ];
  for (const connections of [8, 1]) {
    print(`\none voice request ("next in the kitchen"), ${connections} connection${connections > 1 ? 's' : ''}`);
    const [us, a, b] = await compare(programs, connections);
    if (us === undefined || a === undefined || b === undefined) throw new Error('nothing measured');
    for (const [index, measured] of [us, a, b].entries()) row(programs[index]?.name ?? '', measured);
    print(
      `  → ${figure(a.perSecond / us.perSecond)} × the cost of (a) (aim: at most 2); ${figure(us.perSecond / b.perSecond)} × the throughput of (b) (aim: at least 2)`,
    );
  }

  const withRedis = await startOurs({ REDIS_URL: redis.url, SECRET_KEY: Buffer.alloc(32, 7).toString('base64url') });
  const accounts = [];
  for (let index = 0; index < 8; index += 1) accounts.push(await link(withRedis.publicUrl));
  const oidc = await start(['bench/programs/oidc-provider.ts'], { REDIS_URL: redis.url, CLIENT_ID: CLIENT.clientId, CLIENT_SECRET: CLIENT.clientSecret });

  const tokenEndpoint = (name: string, { origin, path, tokens }: { origin: string; path: string; tokens: string[] }): Program => {
    const client = createClient(origin);
    const authorization = `Basic ${Buffer.from(`${CLIENT.clientId}:${CLIENT.clientSecret}`).toString('base64')}`;
    return {
      name,
      send: async (worker) => {
        const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: tokens[worker] ?? '' });
        const answer = await client.post(path, { headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' }, body: form.toString() });
        if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
        tokens[worker] = JSON.parse(answer.body).refresh_token;
        return true;
      },
    };
  };
  const refreshing = [
    tokenEndpoint('this server', { origin: withRedis.publicUrl, path: '/oauth/token', tokens: accounts.map((one) => one.refreshToken) }),
    tokenEndpoint('(c) oidc-provider', { origin: `http://127.0.0.1:${oidc.port}`, path: '/token', tokens: oidc.refreshTokens }),
  ];
  for (const connections of [8, 1]) {
    print(`\nrefresh at the token endpoint, same Redis, ${connections} connection${connections > 1 ? 's' : ''}`);
    const [us, c] = await compare(refreshing, connections);
    if (us === undefined || c === undefined) throw new Error('nothing measured');
    for (const [index, measured] of [us, c].entries()) row(refreshing[index]?.name ?? '', measured);
    print(`  → ${figure(us.perSecond / c.perSecond)} × the throughput of (c) (aim: at least 1)`);
  }

  print('\ntoken endpoint at 50 requests a second while voice requests run');
  const [voiceProgram] = programs;
  const beside = tokenEndpoint('', { origin: ours.publicUrl, path: '/oauth/token', tokens: [account.refreshToken] });
  const voiceLoad = closedLoop({ connections: 2, ms: 4_000, send: voiceProgram?.send ?? (async () => false) });
  const tokenLoad = await openLoop({ perSecond: 50, ms: 4_000, send: () => beside.send(0) });
  row('POST /oauth/token', tokenLoad);
  row('voice beside it', await voiceLoad);
  if (tokenLoad.failures > 0) throw new Error(`${tokenLoad.failures} wrong answers of the token endpoint`);
  print(`  → p99 ${figure(tokenLoad.p99)} ms (aim: under 50)`);

  const mebibytes = (bytes: number): string => figure(bytes / 2 ** 20, 0);
  print(`\nmemory: ${mebibytes(restMemory)} MiB at rest, ${mebibytes(ours.child.memory())} MiB after load (aim: under 150 at rest)`);
  await measurePhrases({ print });
  await measureRanking({ print });
  await measureLambda({ print, redisUrl: redis.url, musicAssistantUrl, skillId: SKILL_ID, vendorId: VENDOR_ID, clientSecret: CLIENT.clientSecret });
} finally {
  await Promise.all(children.map((child) => child.kill()));
  await redis.stop();
  certificates.close();
  certificates.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
}
