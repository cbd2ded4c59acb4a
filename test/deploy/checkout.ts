import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

export type Checkout = {
  /** A folder for the account of whoever runs it, outside the checkout. */
  home: string;
  /** What git says has changed: empty when nothing has. */
  status(): string;
  read(path: string): string;
  write(path: string, content: string): void;
  /** Run one of the project's scripts there, to its end. */
  run(script: string, options: { args?: readonly string[]; env?: Record<string, string> }): Promise<{ exitCode: number | null; output: string }>;
  remove(): void;
};

/** Neither templates nor hooks nor signing of whoever runs the tests. */
const GIT_ENV = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const AUTHOR = ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.org'];
/** Other tests write there meanwhile, and nothing of it is deployed. */
const LEFT_OUT = [':(exclude)docs', ':(exclude)test'];

/**
 * A clone of the project as it would be committed now, which in a clean repository is what was committed. Packages stand beside it, where Node
 * looks for them too, so that nothing in it is not from git but ask-cli's own.
 */
export function cleanCheckout(): Checkout {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'));
  const [origin, folder] = [join(root, 'origin.git'), join(root, 'checkout')];
  const git = (...args: string[]): string => execFileSync('git', args, { env: GIT_ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const here = [`--git-dir=${origin}`, `--work-tree=${resolve('.')}`];
  git('init', '--quiet', '--bare', origin);
  git(...here, 'add', '--all', '--', '.', ...LEFT_OUT);
  git(...here, ...AUTHOR, 'commit', '--quiet', '--message', 'as it is now');
  git('clone', '--quiet', '--no-hardlinks', origin, folder);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  symlinkSync(resolve('tools/ask-cli/node_modules'), join(folder, 'tools/ask-cli/node_modules'));

  return {
    home: join(root, 'home'),
    status: () => git('-C', folder, 'status', '--porcelain'),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, content) => writeFileSync(join(folder, path), content),
    async run(script, { args = [], env = {} }) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
        cwd: folder,
        env: { PATH: process.env.PATH, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
      const [out, complaints, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      return { exitCode, output: `${out}${complaints}` };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
