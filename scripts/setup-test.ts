/**
 * `npm run setup:test`: installs what the tests need beside Node: ask-cli from npm, and some programs, on Debian and its relatives with apt-get (and
 * sudo, where needed); elsewhere it says what to install. Does nothing when all is there. Exit code 1: something is missing still.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { messageOf } from '../src/message-of.js';
import { findProgram, PROGRAMS } from '../test/support/find-program.js';
import { installAsk } from './install-ask.js';

const missing = () => PROGRAMS.filter(({ commands }) => findProgram(commands) === undefined);

const before = missing();
if (before.length > 0) {
  const packages = before.map(({ debianPackage }) => debianPackage);
  const asRoot = rootPrefix();
  if (findProgram(['apt-get']) === undefined) {
    console.error('There is no apt-get here.');
  } else if (asRoot === undefined) {
    console.error(`Installing needs root, and there is no sudo. As root: apt-get update && apt-get install -y ${packages.join(' ')}`);
  } else {
    const aptGet = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
    // An update that fails is no reason to stop: the package may be known already.
    run([...aptGet, 'update']);
    // One by one: a package this system does not have must not keep the others away.
    for (const name of packages) run([...aptGet, 'install', '-y', '--no-install-recommends', name]);
    // Debian starts a server that it installs. The tests start their own; ports 80 and 443 stay free. In a container nothing was started.
    const services = before.flatMap(({ debianService }) => (debianService === undefined ? [] : [debianService]));
    if (existsSync('/run/systemd/system') && services.length > 0) run([...asRoot, 'systemctl', 'disable', '--now', ...services]);
  }
}

const after = missing();
for (const program of PROGRAMS) {
  const path = findProgram(program.commands);
  console.log(path === undefined ? `✗ ${program.name} is missing: install ${program.elsewhere}` : `✓ ${program.name}: ${path}`);
}
if (after.length > 0) {
  console.error(
    `The tests cannot run yet. On Debian: sudo apt-get update && sudo apt-get install -y ${after.map(({ debianPackage }) => debianPackage).join(' ')}`,
  );
  process.exitCode = 1;
}

try {
  await installAsk({ env: process.env, onLine: console.log });
  console.log('✓ ask-cli: tools/ask-cli');
} catch (error) {
  console.error(`✗ ${messageOf(error)}`);
  process.exitCode = 1;
}

/** What to put before a command so that root runs it: nothing for root, sudo for others, undefined when neither. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return findProgram(['sudo']) === undefined ? undefined : ['sudo'];
}

function run([command = '', ...args]: string[]): void {
  console.log(`> ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) console.error(`That failed (${error?.message ?? `exit code ${status}`}).`);
}
