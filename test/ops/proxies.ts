import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually.js';
import { findProgram } from '../support/find-program.js';
import { freePort } from '../support/free-port.js';

/** What `deploy/` says everywhere, and the tests put their own in the place of. */
export const HOST = 'alexa.example.org';
const UPSTREAM = '127.0.0.1:8096';

/** The files a proxy has: the chain, as in Let's Encrypt's fullchain.pem, and the key. */
export type WebCertificate = { fullChainPem: string; privateKeyPem: string };

export type ReverseProxy = {
  /** Where https is, on 127.0.0.1. */
  port: number;
  /** Where http is, when the configuration says anything about it. */
  httpPort: number | undefined;
  close(): Promise<void>;
};

export type ProxyOptions = { upstreamPort: number; certificate: WebCertificate };

/** The real Caddy with `deploy/Caddyfile`: only ports and the certificate are others. */
export async function startCaddy({ upstreamPort, certificate }: ProxyOptions): Promise<ReverseProxy> {
  const place = prepare(certificate);
  const port = await freePort();
  const site = substitute(readFileSync('deploy/Caddyfile', 'utf8'), [
    [`${HOST} {\n`, `${HOST}:${port} {\n\tbind 127.0.0.1\n\ttls ${place.chain} ${place.key}\n`],
    [UPSTREAM, `127.0.0.1:${upstreamPort}`],
  ]);
  const config = join(place.folder, 'Caddyfile');
  writeFileSync(config, `{\n\tadmin off\n\tauto_https disable_redirects\n\thttps_port ${port}\n}\n${site}`);
  const args = ['run', '--adapter', 'caddyfile', '--config', config];
  return launch({
    command: 'caddy',
    args,
    env: { HOME: place.folder, XDG_DATA_HOME: place.folder, XDG_CONFIG_HOME: place.folder },
    place,
    port,
    httpPort: undefined,
  });
}

/** The real nginx with the server blocks of `deploy/nginx.conf`: only ports and the certificate are others. */
export async function startNginx({ upstreamPort, certificate }: ProxyOptions): Promise<ReverseProxy> {
  const place = prepare(certificate);
  const [port, httpPort] = [await freePort(), await freePort()];
  const site = substitute(readFileSync('deploy/nginx.conf', 'utf8'), [
    ['listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`],
    ['listen [::]:443 ssl;', ''],
    ['listen 80;', `listen 127.0.0.1:${httpPort};`],
    ['listen [::]:80;', ''],
    [`/etc/letsencrypt/live/${HOST}/fullchain.pem`, place.chain],
    [`/etc/letsencrypt/live/${HOST}/privkey.pem`, place.key],
    [UPSTREAM, `127.0.0.1:${upstreamPort}`],
  ]);
  writeFileSync(join(place.folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(place.folder, name)};`).join(' ');
  const config = join(place.folder, 'nginx.conf');
  // Root's nginx would give its workers to another user, who may not enter our folder.
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  writeFileSync(
    config,
    `${user}daemon off; worker_processes 1; pid ${join(place.folder, 'pid')}; error_log stderr;
events { worker_connections 64; }
http { access_log off; ${temporary} include ${join(place.folder, 'site.conf')}; }\n`,
  );
  return launch({ command: 'nginx', args: ['-p', place.folder, '-c', config, '-e', 'stderr'], env: {}, place, port, httpPort });
}

type Place = { folder: string; chain: string; key: string };

function prepare({ fullChainPem, privateKeyPem }: WebCertificate): Place {
  const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
  const [chain, key] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
  writeFileSync(chain, fullChainPem);
  writeFileSync(key, privateKeyPem, { mode: 0o600 });
  return { folder, chain, key };
}

function substitute(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`the configuration says nothing about ${from}`);
    return changed.replaceAll(from, to);
  }, text);
}

async function launch(options: {
  command: string;
  args: string[];
  env: Record<string, string>;
  place: Place;
  port: number;
  httpPort: number | undefined;
}): Promise<ReverseProxy> {
  const { command, place, port, httpPort } = options;
  const path = findProgram([command]);
  if (path === undefined) throw new Error(`${command} is missing: \`npm run setup:test\` installs what the tests need`);
  const child = spawn(path, options.args, { env: { PATH: process.env.PATH, ...options.env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  // A test run that ends early leaves no proxy behind.
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const gone = once(child, 'exit').then(() => {
    throw new Error(`${command} ended:\n${output}`);
  });
  // It ends in the end, and then nobody waits for this.
  gone.catch(() => {});
  const close = async (): Promise<void> => {
    process.off('exit', endWithUs);
    await end(child);
    rmSync(place.folder, { recursive: true });
  };
  await Promise.race([gone, eventually(() => knock(port))]).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { port, httpPort, close };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

async function knock(port: number): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1' });
  await once(socket, 'connect');
  socket.destroy();
}
