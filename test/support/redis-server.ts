import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SECOND } from '../../src/time.js';
import { freePort } from './free-port.js';

const START_LIMIT = 10 * SECOND;

export type RedisServer = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Where its append-only file is. */
  readonly dataDir: string;
  /** Ends it and removes its data; with a data directory that was given, in order, and the data stays. */
  stop(): Promise<void>;
  /** SIGSTOP: connections stay open and nothing answers. */
  pause(): void;
  resume(): void;
  /** SIGKILL, and wait until it is gone. Its data stays for `restart`. */
  kill9(): Promise<void>;
  /** On the same port and data; ends the running one first. */
  restart(): Promise<void>;
  /** One command, as typed into redis-cli; the answer as it comes over the wire. */
  command(line: string): Promise<string>;
};

/**
 * A real redis-server on a loopback port of its own, which has written every answered command to disk (appendfsync always).
 *
 * @param options `cluster`: a cluster of one node, which refuses (CROSSSLOT) commands whose keys do not share a hash tag.
 * @throws {Error} when redis-server is not installed; the message names `npm run setup:test`.
 */
export async function startRedisServer(options: { port?: number; dataDir?: string; cluster?: boolean } = {}): Promise<RedisServer> {
  const port = options.port ?? (await freePort());
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'redis-')));
  const { cluster = false } = options;
  let child = await launch({ port, dataDir, cluster });
  if (cluster) {
    await ask(port, 'CLUSTER ADDSLOTSRANGE 0 16383');
    while (!(await ask(port, 'CLUSTER INFO')).includes('cluster_state:ok')) await delay(10);
  }

  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    child.kill('SIGCONT');
    await gone;
  };

  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    dataDir,
    get pid() {
      return child.pid ?? -1;
    },
    async stop() {
      if (options.dataDir !== undefined) return end('SIGTERM');
      await end('SIGKILL');
      await rm(dataDir, { recursive: true, force: true });
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    kill9: () => end('SIGKILL'),
    async restart() {
      await end('SIGTERM');
      child = await launch({ port, dataDir, cluster });
    },
    command: (line) => ask(port, line),
  };
}

async function launch({ port, dataDir, cluster }: { port: number; dataDir: string; cluster: boolean }): Promise<ChildProcess> {
  const settings = {
    ...{ bind: '127.0.0.1', port: String(port), dir: dataDir, appendonly: 'yes', appendfsync: 'always', save: '' },
    ...(cluster ? { 'cluster-enabled': 'yes', 'cluster-port': String(await freePort()) } : {}),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let failure: Error | undefined;
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  child.once('error', (cause) => {
    failure = new Error('redis-server is missing: `npm run setup:test` installs what the tests need', { cause });
  });
  child.once('exit', () => {
    failure ??= new Error(`redis-server ended:\n${output}`);
  });

  // A test run that ends early must not leave its Redis behind.
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));

  const deadline = Date.now() + START_LIMIT;
  // PONG, rather than an open port: while it reads its data Redis answers LOADING.
  for (;;) {
    const answer = await ask(port, 'PING').catch(() => '');
    if (failure !== undefined) throw failure;
    if (answer.startsWith('+PONG')) return child;
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`redis-server does not answer:\n${output}`);
    }
    await delay(10);
  }
}

/** An inline command (Redis serialization protocol, "Inline commands") on a connection of its own. */
async function ask(port: number, line: string): Promise<string> {
  const socket = createConnection({ host: '127.0.0.1', port });
  socket.end(`${line}\r\n`);
  let answer = '';
  for await (const chunk of socket.setEncoding('utf8')) answer += chunk;
  return answer;
}
