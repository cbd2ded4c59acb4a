import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Environment } from '../src/config.js';
import { parseJson } from '../src/parse-json.js';
import { endOf } from './end-of.js';

/** Amazon's ask-cli has a folder, a lock file and a node_modules of its own: it brings some 500 packages that nothing else needs. */
const FOLDER = fileURLToPath(new URL('../tools/ask-cli/', import.meta.url));
const LOCK = 'package-lock.json';
/** What npm writes into node_modules as the last thing. */
const INSTALLED_LOCK = 'node_modules/.package-lock.json';

/** What to run with Node. */
export const ASK_PROGRAM = `${FOLDER}node_modules/ask-cli/dist/bin/ask.js`;

const lockSchema = z.looseObject({ packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })) });

/** Whether ask-cli is installed, as a whole, in the version that its lock file names. */
export const isAskInstalled = (): boolean => {
  const installed = versionIn(INSTALLED_LOCK);
  return installed !== undefined && installed === versionIn(LOCK);
};

function versionIn(lock: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(`${FOLDER}${lock}`, 'utf8');
  } catch {
    return undefined;
  }
  return lockSchema.safeParse(parseJson(text)).data?.packages['node_modules/ask-cli']?.version;
}

type InstallOptions = { env: Environment; onLine: (line: string) => void; signal?: AbortSignal };

/**
 * Installs ask-cli where it is not. No install script runs: it needs none of them.
 *
 * @param options `signal`: stops npm; then ask-cli is not there, and nothing is thrown.
 * @throws {Error} npm could not install it.
 */
export async function installAsk({ env, onLine, signal }: InstallOptions): Promise<void> {
  if (isAskInstalled()) return;
  onLine('Installing ask-cli, Amazon’s command line tool, into tools/ask-cli (once; some 500 packages, about a minute) …');
  const said: string[] = [];
  const npm = spawn('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  if ((await endOf(npm, signal)) === 0 || signal?.aborted) return;
  const [reason = 'npm said nothing'] = said.join('').trim().split('\n');
  throw new Error(`ask-cli could not be installed (${reason}). \`npm ci --prefix tools/ask-cli\` says more; it needs a way to the npm registry`);
}
