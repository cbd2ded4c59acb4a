import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { SECOND } from '../../src/time.js';
import { eventually } from '../support/eventually.js';
import { findProgram } from '../support/find-program.js';
import { startSmapi } from '../support/smapi/smapi.js';
import { makeProject, type Project, PUBLIC_URL, VENDOR_ID } from './run-setup.js';

/** On a machine that is busy with other tests, a process takes long to start. */
const A_WHILE = 20 * SECOND;

const CHECKOUT = ['scripts', 'src', 'tools', 'node_modules', 'package.json', 'tsconfig.json', 'ask-resources.json'];
const MAIN = ['--import', 'tsx', 'scripts/setup/main.ts'];

/** As people run it: a process, in a folder that is another checkout of the project. */
describe('npm run setup, as a process', () => {
  let house: SampleHouse;
  let project: Project;
  const running: ChildProcess[] = [];
  beforeAll(async () => {
    house = await startSampleHouse({ fast: true });
  });
  afterAll(() => house.close());
  beforeEach(() => {
    project = makeProject();
    for (const part of CHECKOUT) symlinkSync(resolve(part), join(project.folder, part));
    mkdirSync(join(project.folder, 'home'));
  });
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
    project.remove();
  });

  const start = ({ command = process.execPath, args, env = {} }: { command?: string; args: readonly string[]; env?: Readonly<Record<string, string>> }) => {
    const child = spawn(command, args, {
      cwd: project.folder,
      env: { PATH: process.env.PATH, HOME: join(project.folder, 'home'), TERM: 'xterm', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    running.push(child);
    const text: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => text.push(chunk.toString('utf8')));
    const ended = new Promise<number | null>((done) => child.once('close', done));
    return { child, ended, output: () => text.join('') };
  };

  /** The same in a pseudo terminal of util-linux's `script`. */
  const startInTerminal = (args: readonly string[]) => {
    const script = findProgram(['script']);
    if (script === undefined) throw new Error('script is not installed (Debian: bsdutils), and this test needs a pseudo terminal');
    const { child, ended, output } = start({ command: script, args: ['-qefc', [process.execPath, ...MAIN, ...args].join(' '), '/dev/null'] });
    return {
      ended,
      output,
      async type(question: string, answer: string): Promise<void> {
        await eventually(() => expect(output()).toContain(question), A_WHILE);
        child.stdin.write(answer);
      },
    };
  };

  it(
    'is done with flags alone: with the real ask-cli the skill is at Amazon, with account linking, and the house keeps its secrets',
    async () => {
      const amazon = await startSmapi({ vendorId: VENDOR_ID });
      try {
        const flags = ['--yes', '--public-url', PUBLIC_URL, '--music-assistant-url', house.url, '--vendor-id', VENDOR_ID, '--locales', 'en-GB'];
        const account = { MA_USERNAME: 'sample', MA_PASSWORD: 'sample-house' };
        const { ended, output } = start({ args: [...MAIN, ...flags], env: { ...amazon.signIn(join(project.folder, 'home')), ...account } });
        expect({ exitCode: await ended, output: output() }).toEqual({ exitCode: 0, output: expect.stringContaining('switch PKCE on') });
        const { ALEXA_SKILL_ID = '', OAUTH_CLIENT_SECRET = '-' } = project.env();
        expect([...amazon.skills.keys()]).toEqual([ALEXA_SKILL_ID]);
        const skill = amazon.skills.get(ALEXA_SKILL_ID);
        const accountLinking = { authorizationUrl: `${PUBLIC_URL}/oauth/authorize`, clientSecret: OAUTH_CLIENT_SECRET };
        expect(skill).toMatchObject({ isEnabled: true, accountLinking });
        const sent = Buffer.concat([...(skill?.files.values() ?? [])]).toString('latin1');
        for (const text of [sent, output()]) for (const secret of [OAUTH_CLIENT_SECRET, 'sample-house']) expect(text).not.toContain(secret);
      } finally {
        await amazon.close();
      }
    },
    3 * A_WHILE,
  );

  it(
    'asks in a terminal, does not show the password, and leaves nothing behind at Ctrl-C',
    async () => {
      const before = [...project.contents().keys()];
      const terminal = startInTerminal(['--no-deploy', '--locales', 'en-GB']);
      await terminal.type('Where does the world reach this server', 'http://alexa.example.test\r');
      await terminal.type('begins with http://', `${'\b'.repeat('http://alexa.example.test'.length)}http://localhost:8096\r`);
      await terminal.type('Where is Music Assistant', `${house.url}\r`);
      await terminal.type('Your vendor id', `${VENDOR_ID}\r`);
      await terminal.type('Music Assistant user', 'sample\r');
      await terminal.type('Password of sample', 'sesame-open');
      await terminal.type('***********', '\x03');
      expect(await terminal.ended).toBe(130);
      expect(terminal.output()).toContain('Nothing was written.');
      expect(terminal.output()).not.toContain('sesame');
      expect([...project.contents().keys()]).toEqual(before);
    },
    3 * A_WHILE,
  );
});
