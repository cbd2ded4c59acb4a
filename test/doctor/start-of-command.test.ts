import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

const run = promisify(execFile);
const LOAD_ENV = resolve('scripts/load-env.mjs');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (cwd: string, env: Record<string, string> = {}) =>
  run(process.execPath, ['--import', LOAD_ENV, '-p', 'process.env.A + process.env.B'], { cwd, env: { PATH: process.env.PATH, ...env } });

it('an .env that is a directory is named in one line', async () => {
  mkdirSync(join(folder, 'directory', '.env'), { recursive: true });
  await expect(start(join(folder, 'directory'))).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: '.env cannot be read (EISDIR): it should be a file that this user may read.\n',
  });
});

it('an .env joins the environment, and what is set stays', async () => {
  writeFileSync(join(folder, '.env'), 'A=file\nB="a # b" # comment\n');
  expect((await start(folder, { A: '' })).stdout).toBe('a # b\n');
});

it('a reader that goes away, like head, is no error', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/doctor/main.ts'], { env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said.join('')).toBe('');
});
