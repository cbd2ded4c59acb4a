import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { RunAsk } from '../../scripts/setup/deploy.js';
import { LOCK } from '../../scripts/setup/lock.js';
import { ASK_STATES } from '../../src/ask-states.js';
import { inHouse, PUBLIC_URL, runSetup, SKILL_ID, VENDOR_ID } from './run-setup.js';

describe('npm run setup, with everything against it', () => {
  const { house, project } = inHouse();

  const path = (name: string): string => join(project().folder, name);
  const flags = () => ['--yes', '--public-url', PUBLIC_URL, '--music-assistant-url', house().url, '--vendor-id', VENDOR_ID, '--locales', 'en-GB'];
  const run = (runAsk?: RunAsk) => runSetup({ project: project(), args: [...flags(), ...(runAsk ? [] : ['--no-deploy'])], ...(runAsk ? { runAsk } : {}) });
  const deployed = (): void => {
    mkdirSync(path('.ask'), { recursive: true });
    writeFileSync(path(ASK_STATES), JSON.stringify({ profiles: { default: { skillId: SKILL_ID } } }));
  };
  /** ask-cli as far as the setup sees it: `deploy` makes the skill, `smapi` answers this. */
  const amazon =
    ({ onDeploy = () => {}, onSmapi = () => 0 }: { onDeploy?: () => void; onSmapi?: (say: (line: string) => void, file: string) => number }): RunAsk =>
    async (args, { onLine }) => {
      if (args[0] !== 'deploy') return onSmapi(onLine, args.at(-1)?.slice('file:'.length) ?? '');
      onDeploy();
      deployed();
      return 0;
    };

  it('shows no secret and no forged line of what ask-cli quotes', async () => {
    const secret = 'a-secret~of.mine_with-40-characters-0001';
    const key = Buffer.alloc(32, 251).toString('base64url');
    writeFileSync(path('.env'), `OAUTH_CLIENT_SECRET='${secret}'\nSECRET_KEY='${key}'\n`);
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    const forms = [secret, base64(secret), encodeURIComponent(secret), JSON.stringify(secret), JSON.stringify(JSON.stringify(secret)), key];
    const runAsk = amazon({
      onSmapi: (say) => {
        for (const form of forms) say(`quoted ${form}`);
        for (const user of ['a:', 'bb:', 'ccc:']) say(`Basic ${base64(`${user}${secret}`)}`);
        say('\u001b[2J\u001b[1mdone\u001b[0m\r\n✔ forged \u202e');
        say('long '.repeat(200));
        say(`[Error]: {"message": "bad request ${secret}"}`);
        return 1;
      },
    });
    const { exitCode, output } = await run(runAsk);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/✖ `ask smapi update-account-linking-info` failed: .*\(secret\)/);
    for (const form of [...forms, 'of.mine', base64(secret).slice(4, 40), base64(`.${secret}`).slice(4, 40), base64(`..${secret}`).slice(4, 40)]) {
      expect(output.split('\n').filter((line) => /quoted|Basic|rror|✖/.test(line) && line.includes(form))).toEqual([]);
    }
    expect(output).toMatch(/^ {2}done�✔ forged �$/m);
    expect(Math.max(...output.split('\n').map(({ length }) => length))).toBeLessThan(510);
  });

  it('shows no password where something unexpected has it, and says what to do', async () => {
    const prompter = { ask: () => Promise.reject(new Error('sesame-open\nfailed')), askSecret: async () => '', confirm: async () => true };
    const { exitCode, output } = await runSetup({ project: project(), args: [], env: { MA_PASSWORD: 'sesame-open' }, prompter });
    expect(exitCode).toBe(1);
    expect(output).toContain('✖ Something unexpected happened: (secret)�failed');
  });

  describe('stops at a .env it would destroy, and writes nothing:', () => {
    it.each([
      ['not UTF-8', () => writeFileSync(path('.env'), Buffer.from('# K\xfcche\nOTHER=1\n', 'latin1'))],
      ['not there', () => symlinkSync('nowhere', path('.env'))],
      ['not a regular file', () => mkdirSync(path('.env'))],
      ['not a regular file', () => void execFileSync('mkfifo', [path('.env')])],
    ])('%s', async (cause, make) => {
      make();
      const before = project().contents();
      const bytes = lstatSync(path('.env')).isFile() ? readFileSync(path('.env')) : undefined;
      const { exitCode, output } = await run();
      expect({ exitCode, output }).toEqual({
        exitCode: 1,
        output: expect.stringMatching(new RegExp(`✖ .env .*${cause}.*\n {2}.*run this again[\\s\\S]*Nothing was written`)),
      });
      expect(project().contents()).toEqual(before);
      if (bytes) expect(readFileSync(path('.env'))).toEqual(bytes);
    });
  });

  it('keeps what somebody changes in .env while ask-cli runs', async () => {
    const onDeploy = (): void => writeFileSync(path('.env'), `${project().read('.env')}\n# mine\nPORT=9000\n`);
    expect(await run(amazon({ onDeploy }))).toMatchObject({ exitCode: 0 });
    expect(project().env()).toMatchObject({ PORT: '9000', ALEXA_SKILL_ID: SKILL_ID, PUBLIC_URL });
    expect(project().read('.env')).toContain('# mine\n');
  });

  it('does not take back what somebody set the same variable to meanwhile', async () => {
    const other = SKILL_ID.replaceAll('1', '2');
    const onDeploy = (): void => writeFileSync(path('.env'), project().read('.env').replace('ALEXA_SKILL_ID=', `ALEXA_SKILL_ID=${other}`));
    const { exitCode, output } = await run(amazon({ onDeploy }));
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: expect.stringContaining('.env was changed while this ran: ALEXA_SKILL_ID') });
    expect(project().env().ALEXA_SKILL_ID).toBe(other);
  });

  it('runs once at a time in a folder, and takes over the lock of one that is gone', async () => {
    let second: ReturnType<typeof run> | undefined;
    const first = await run(
      amazon({
        onDeploy: () => {
          second = run();
        },
      }),
    );
    expect(first.exitCode).toBe(0);
    expect(await second).toEqual({
      exitCode: 1,
      output: expect.stringMatching(/another `npm run setup` works in this folder \(process \d+\)[\s\S]*Nothing was written/),
    });
    expect(project().has(LOCK)).toBe(false);
    writeFileSync(path(LOCK), `${process.ppid}\n`);
    expect(await run()).toMatchObject({ exitCode: 1, output: expect.stringContaining(`process ${process.ppid}`) });
    for (const stale of [`${process.pid}\n`, '4194304999\n', '']) {
      writeFileSync(path(LOCK), stale);
      expect(await run()).toMatchObject({ exitCode: 0 });
      expect(project().has(LOCK)).toBe(false);
    }
  });

  it('removes the secrets that a run left that was killed, and nothing else', async () => {
    mkdirSync(path('.ask'));
    const left = ['..env.AAAAAAAAAAA.draft', '.ask/setup-account-linking.json', 'skill-package/.skill.json.AAAAAAAAAAA.draft'];
    const others = ['.notes.draft', '.letter.AAAAAAAAAAA.draft', 'account-linking.json'];
    for (const name of [...left, ...others]) writeFileSync(path(name), 'secret');
    let file = '';
    const onSmapi = (_: unknown, sent: string): number => {
      file = sent;
      expect(project().mode('.ask/setup-account-linking.json')).toBe('600');
      return 0;
    };
    expect(await run(amazon({ onSmapi }))).toMatchObject({ exitCode: 0 });
    expect(file).toBe(path('.ask/setup-account-linking.json'));
    expect(left.filter((name) => existsSync(path(name)))).toEqual([]);
    expect(others.filter((name) => !existsSync(path(name)))).toEqual([]);
  });
});
