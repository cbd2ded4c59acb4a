/**
 * `npm run setup`: from a fresh clone to a deployed skill. `-- --help` lists what can be given. Exit code 1: it says what is wrong and what to
 * do; 130: Ctrl-C.
 */
import { runAsk } from '../ask.js';
import { wayOut } from './look-outside.js';
import { createPrompter } from './prompter.js';
import { setup } from './setup.js';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    // The second time somebody means it.
    if (stop.signal.aborted) process.exit(130);
    console.error('Stopping …');
    stop.abort();
  });
}

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;

// A name that is still being looked up must not hold the process.
process.exit(
  await setup(process.argv.slice(2), {
    folder: process.cwd(),
    env: process.env,
    say: console.log,
    complain: console.error,
    prompter: isTerminal ? createPrompter(stop.signal) : undefined,
    signal: stop.signal,
    way: wayOut,
    runAsk,
  }),
);
