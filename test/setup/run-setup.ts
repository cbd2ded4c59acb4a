import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import type { RunAsk } from '../../scripts/setup/deploy.js';
import type { WayOut } from '../../scripts/setup/look-outside.js';
import { Stopped } from '../../scripts/setup/problem.js';
import type { Prompter } from '../../scripts/setup/prompter.js';
import { setup } from '../../scripts/setup/setup.js';
import type { Environment } from '../../src/config.js';

export const PUBLIC_URL = 'https://alexa.example.test';
export const VENDOR_ID = 'M2ABCDEF3GHIJK';
export const SKILL_ID = 'amzn1.ask.skill.11111111-2222-4333-8444-555555555555';

/** A project folder of its own, with the skill package as it is in the repository. */
export type Project = {
  folder: string;
  read(path: string): string;
  has(path: string): boolean;
  /** What `.env` says. */
  env(): Record<string, string | undefined>;
  mode(path: string): string;
  /** Every file with its content, and when it was changed. */
  snapshot(): Map<string, string>;
  /** Every file with its content. */
  contents(): Map<string, string>;
  remove(): void;
};

/** For every test a project of its own, in one sample house: what `house()` and `project()` give, from the first hook on. */
export function inHouse(): { house: () => SampleHouse; project: () => Project } {
  let house: SampleHouse | undefined;
  let project: Project | undefined;
  beforeAll(async () => {
    house = await startSampleHouse({ fast: true });
  });
  afterAll(() => house?.close());
  beforeEach(() => {
    project = makeProject();
  });
  afterEach(() => project?.remove());
  return { house: () => there(house), project: () => there(project) };
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('made by a hook, which has not run yet');
  return value;
}

export function makeProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'setup-'));
  mkdirSync(join(folder, 'skill-package'));
  cpSync('skill-package', join(folder, 'skill-package'), { recursive: true });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  // Not through symbolic links: a test may have the whole of node_modules behind one.
  const paths = (within = ''): string[] =>
    readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
      const path = join(within, entry.name);
      return entry.isDirectory() ? paths(path) : entry.isFile() ? [path] : [];
    });
  return {
    folder,
    read,
    has: (path) => existsSync(join(folder, path)),
    env: () => parseEnv(read('.env')),
    mode: (path) => (statSync(join(folder, path)).mode & 0o777).toString(8),
    snapshot: () => new Map(paths().map((path) => [path, `${statSync(join(folder, path)).mtimeMs} ${read(path)}`])),
    contents: () => new Map(paths().map((path) => [path, read(path)])),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A name that leads nowhere yet. */
export const NOWHERE: WayOut = {
  addresses: async () => [],
  port443: () => ({ host: '127.0.0.1', port: 9 }),
};

/** Amazon is not to be called in this test. */
const NO_ASK: RunAsk = async (args) => {
  throw new Error(`ask ${args.join(' ')} was not expected`);
};

type Run = { project: Project; args: readonly string[]; env?: Environment; prompter?: Prompter; way?: WayOut; runAsk?: RunAsk; signal?: AbortSignal };

/** `npm run setup` in that folder. */
export async function runSetup({ project, args, env = {}, prompter, way = NOWHERE, runAsk = NO_ASK, signal = new AbortController().signal }: Run) {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const exitCode = await setup(args, { folder: project.folder, env, say, complain: say, prompter, signal, way, runAsk });
  return { exitCode, output: lines.join('\n') };
}

/** A person who types these answers one after the other; `undefined` takes what is suggested. What will not do is said, and asked again. */
export function typing(answers: readonly (string | undefined)[]): Prompter & { seen: string[] } {
  const left = [...answers];
  const seen: string[] = [];
  const next = (message: string): string | undefined => {
    seen.push(message);
    if (left.length === 0) throw new Stopped();
    return left.shift();
  };
  return {
    seen,
    async ask({ message, suggestion = '', check = async () => undefined }) {
      for (;;) {
        const typed = next(suggestion === '' ? message : `${message} (${suggestion})`) ?? suggestion;
        const problem = await check(typed);
        if (problem === undefined) return typed;
        seen.push(problem);
      }
    },
    askSecret: async ({ message }) => next(message) ?? '',
    confirm: async (message) => next(message) !== 'no',
  };
}
