import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Amazon } from '../../demo/amazon.js';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import { type Child, startNode } from './child.js';
import { freePort } from './free-port.js';
import { SECRET_KEY } from './test-server.js';

/** `src/main.ts` as a process of its own, for what only a process can show: start-up errors, signals, `kill -9`. */
export type ServerProcess = {
  publicUrl: string;
  child(): Child;
  /** SIGKILL, then the same process again on the same data and port. */
  crashAndRestart(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
};

const BUNDLE = join('node_modules', '.cache', 'server-under-test');
let built: Promise<string> | undefined;

/** Bundled once per test file: a start takes a third of what it takes through tsx. */
export function buildMain(): Promise<string> {
  built ??= bundleProgram('src/main.ts');
  return built;
}

/** One of our programs in one file, inside the project so that packages resolve. */
export async function bundleProgram(entry: string): Promise<string> {
  mkdirSync(BUNDLE, { recursive: true });
  const install = mkdtempSync(join(BUNDLE, 'main-'));
  // As in a real one, package.json stands beside dist/.
  copyFileSync('package.json', join(install, 'package.json'));
  const outfile = join(install, 'dist', 'main.js');
  await build({ entryPoints: [entry], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', logLevel: 'silent' });
  return outfile;
}

/** Serves Amazon's certificate over loopback http to processes started with `reroute-certificates.mjs`. */
export async function serveCertificates(amazon: Amazon): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    amazon.fetchPem(new URL(request.url ?? '', 'https://s3.amazonaws.com')).then(
      (pem) => response.end(pem),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`, server };
}

export async function startServerProcess({ amazon, env }: { amazon: Amazon; env: Record<string, string> }): Promise<ServerProcess> {
  const [main, port, certificates] = await Promise.all([buildMain(), freePort(), serveCertificates(amazon)]);
  const folder = mkdtempSync(join(tmpdir(), 'server-process-'));
  const rootPath = join(folder, 'amazon-root.pem');
  writeFileSync(rootPath, amazon.rootPem);
  const publicUrl = `http://localhost:${port}`;
  const launch = async (): Promise<Child> => {
    const child = startNode(['--import', './test/support/reroute-certificates.mjs', main], {
      ...LOCAL_IDENTITY,
      PUBLIC_URL: publicUrl,
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      SECRET_KEY,
      ALEXA_TRUST_ROOTS: rootPath,
      CERTIFICATE_HOST: certificates.url,
      ...env,
    });
    await child.line((line) => line.includes('"listening"'));
    return child;
  };
  let child = await launch();
  return {
    publicUrl,
    child: () => child,
    crashAndRestart: async () => {
      await child.kill('SIGKILL');
      child = await launch();
    },
    stop: async (signal = 'SIGTERM') => {
      await child.kill(signal);
      certificates.server.close();
      certificates.server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
