import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Environment } from '../src/config.js';
import { endOf, INTERRUPTED } from './end-of.js';
import { ASK_PROGRAM, installAsk } from './install-ask.js';

export type AskOptions = {
  /** Where `ask-resources.json` and `.ask/` are. */
  cwd: string;
  /** `HOME` and `ASK_*` say which account. Whoever knows a password of this house leaves it out. */
  env: Environment;
  /** Gets each line of both streams as it comes. Without it ask-cli has this process's terminal, and may ask questions there. */
  onLine?: (line: string) => void;
  /** Ends ask-cli. */
  signal?: AbortSignal;
};

/**
 * Runs Amazon's ask-cli as it is pinned in `tools/ask-cli`, and installs it first where it is missing.
 *
 * @param args as after `ask`: `['deploy']`.
 * @returns its exit code; 130 when `signal` or something else ended it.
 * @throws {Error} it could not be installed or started.
 */
export async function runAsk(args: readonly string[], { cwd, env, onLine, signal }: AskOptions): Promise<number> {
  await installAsk({ env, onLine: onLine ?? console.error, ...(signal === undefined ? {} : { signal }) });
  if (signal?.aborted) return INTERRUPTED;
  const child = spawn(process.execPath, [ASK_PROGRAM, ...args], {
    cwd,
    env: { ...env, ASK_SKIP_NEW_VERSION_REMINDER: '1' },
    stdio: onLine === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) if (stream && onLine) createInterface({ input: stream }).on('line', onLine);
  return endOf(child, signal);
}
