import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import type { RunAsk } from '../../scripts/setup/deploy.js';
import { ASK_STATES } from '../../src/ask-states.js';
import { makeProject, type Project, PUBLIC_URL, runSetup, SKILL_ID, typing, VENDOR_ID } from './run-setup.js';

/** What a run of ask-cli does, as far as the setup sees it: lines, files, an exit code. The real one is in test/deploy. */
type Answer = { lines?: string[]; exitCode?: number; skillId?: string; before?: () => void };

describe('npm run setup, with Amazon', () => {
  let house: SampleHouse;
  let project: Project;
  let calls: { args: readonly string[]; env: Readonly<Record<string, string | undefined>>; sent?: { file: string; text: string; mode: string } }[];
  beforeAll(async () => {
    house = await startSampleHouse({ fast: true });
  });
  afterAll(() => house.close());
  beforeEach(() => {
    project = makeProject();
    calls = [];
  });
  afterEach(() => project.remove());

  const flags = (more: readonly string[] = []) => [
    ...['--yes', '--public-url', PUBLIC_URL, '--music-assistant-url', house.url, '--vendor-id', VENDOR_ID, '--locales', 'en-GB'],
    ...more,
  ];

  const states = (skillId: string): void => {
    const path = join(project.folder, ASK_STATES);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify({ askcliStatesVersion: '2020-03-31', profiles: { default: { skillId } } }));
  };

  const amazon = (answers: { deploy?: Answer; smapi?: Answer }): RunAsk => {
    return async (args, { env, onLine }) => {
      const file = args.find((arg) => arg.startsWith('file:'))?.slice('file:'.length);
      const sent = file === undefined ? {} : { sent: { file, text: readFileSync(file, 'utf8'), mode: (statSync(file).mode & 0o777).toString(8) } };
      calls.push({ args, env, ...sent });
      const { lines = [], exitCode = 0, skillId, before } = (args[0] === 'deploy' ? answers.deploy : answers.smapi) ?? {};
      before?.();
      for (const line of lines) onLine(line);
      if (skillId !== undefined) states(skillId);
      return exitCode;
    };
  };
  const skillIdOfStates = (): unknown => JSON.parse(project.read(ASK_STATES)).profiles.default.skillId;

  it('deploys, takes the skill id from ask-cli, sets up account linking, and says what only a person can do', async () => {
    const env = { MA_USERNAME: 'sample', MA_PASSWORD: 'sample-house', HOME: '/home/somebody' };
    const { exitCode, output } = await runSetup({ project, args: flags(), env, runAsk: amazon({ deploy: { skillId: SKILL_ID, lines: ['Skill deployed'] } }) });
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    expect(project.env().ALEXA_SKILL_ID).toBe(SKILL_ID);
    expect(calls[0]).toEqual({ args: ['deploy'], env: { HOME: '/home/somebody' } });
    const { args, sent } = calls[1] ?? {};
    expect(args?.slice(0, -1)).toEqual(['smapi', 'update-account-linking-info', '-s', SKILL_ID, '-g', 'development', '--account-linking-request']);
    expect(sent?.mode).toBe('600');
    expect(JSON.parse(sent?.text ?? '').accountLinkingRequest).toMatchObject({
      authorizationUrl: `${PUBLIC_URL}/oauth/authorize`,
      accessTokenUrl: `${PUBLIC_URL}/oauth/token`,
      clientSecret: project.env().OAUTH_CLIENT_SECRET,
    });
    expect(existsSync(sent?.file ?? '')).toBe(false);
    for (const left of ['PKCE', 'Beta testers', 'npm start', 'npm run doctor', 'Enable']) expect(output).toContain(left);
    expect(output).not.toContain(project.env().OAUTH_CLIENT_SECRET);
  });

  it('changes no file when it deploys again', async () => {
    await runSetup({ project, args: flags(), runAsk: amazon({ deploy: { skillId: SKILL_ID } }) });
    const before = project.snapshot();
    const { output } = await runSetup({ project, args: ['--yes'], runAsk: amazon({}) });
    expect(output).toContain('Nothing changed');
    expect(output).toContain('If you have not yet:');
    expect(project.snapshot()).toEqual(before);
  });

  describe('sends the settings of account linking', () => {
    const OTHER_SKILL = 'amzn1.ask.skill.99999999-2222-4333-8444-555555555555';
    const refusal = { lines: ['[Error]: no'], exitCode: 1 };
    const run = async ({ args = [], deploy = {}, smapi = {} }: { args?: readonly string[]; deploy?: Answer; smapi?: Answer } = {}) => {
      calls = [];
      const { output } = await runSetup({ project, args: ['--yes', ...args], runAsk: amazon({ deploy, smapi }) });
      return { output, sent: calls.some(({ args: [first] }) => first === 'smapi') };
    };
    beforeEach(async () => {
      await runSetup({ project, args: flags(), runAsk: amazon({ deploy: { skillId: SKILL_ID } }) });
    });

    it('once, keeping only their SHA-256, and says that they are not sent again', async () => {
      expect(project.read('.setup.json')).not.toContain(project.env().OAUTH_CLIENT_SECRET);
      const { sent, output } = await run();
      expect(sent).toBe(false);
      expect(output).toContain('not sent again');
    });

    it('again when they changed: the address, the secret, or the skill', async () => {
      const { sent, output } = await run({ args: ['--public-url', 'https://music.example.test'] });
      expect(sent).toBe(true);
      expect(output).toContain('What is left for you:');
      expect(await run()).toMatchObject({ sent: false });
      writeFileSync(join(project.folder, '.env'), project.read('.env').replace(/(OAUTH_CLIENT_SECRET=).*/, `$1${'another-secret-'.repeat(3)}`));
      expect(await run()).toMatchObject({ sent: true });
      expect(await run()).toMatchObject({ sent: false });
      states(OTHER_SKILL);
      expect(await run({ args: ['--skill-id', OTHER_SKILL] })).toMatchObject({ sent: true });
    });

    it('again when it is not known which of two Amazon has, as the last attempt failed', async () => {
      expect(await run({ args: ['--public-url', 'https://music.example.test'], smapi: refusal })).toMatchObject({ sent: true });
      expect(await run({ args: ['--public-url', PUBLIC_URL] })).toMatchObject({ sent: true });
    });

    it('again when an earlier version of this program left no word of them', async () => {
      const { accountLinking: _, ...earlier } = JSON.parse(project.read('.setup.json'));
      writeFileSync(join(project.folder, '.setup.json'), JSON.stringify(earlier));
      expect(await run()).toMatchObject({ sent: true });
    });
  });

  it('leaves out the lines in which ask-cli says only that it renamed a task', async () => {
    const lines = ['[09:07:57] Skill package import started. [title changed]', '[09:07:58] Deploy Skill Metadata [completed]', ''];
    const { output } = await runSetup({ project, args: flags(), runAsk: amazon({ deploy: { skillId: SKILL_ID, lines } }) });
    expect(output).toContain('  [09:07:58] Deploy Skill Metadata [completed]');
    expect(output).not.toContain('title changed');
  });

  it('updates the skill it is told of instead of making another', async () => {
    let known: unknown;
    const runAsk = amazon({
      deploy: {
        before: () => {
          known = skillIdOfStates();
        },
      },
    });
    const { exitCode } = await runSetup({ project, args: flags(['--skill-id', SKILL_ID]), runAsk });
    expect(exitCode).toBe(0);
    expect(known).toBe(SKILL_ID);
    expect(project.env().ALEXA_SKILL_ID).toBe(SKILL_ID);
  });

  it('refuses to deploy into another skill than the server answers for, before anything is written', async () => {
    states('amzn1.ask.skill.99999999-2222-4333-8444-555555555555');
    const { exitCode, output } = await runSetup({ project, args: flags(['--skill-id', SKILL_ID]), runAsk: amazon({}) });
    expect(exitCode).toBe(1);
    expect(output).toContain('Nothing was written.');
    expect(calls).toEqual([]);
    expect(project.has('.env')).toBe(false);
  });

  it('knows the vendor that ask-cli deploys for: it offers that one, and warns of another', async () => {
    mkdirSync(join(project.folder, 'home/.ask'), { recursive: true });
    writeFileSync(join(project.folder, 'home/.ask/cli_config'), JSON.stringify({ profiles: { default: { vendor_id: VENDOR_ID, token: {} } } }));
    const env = { HOME: join(project.folder, 'home') };
    const person = typing([PUBLIC_URL, house.url, undefined, '']);
    await runSetup({ project, args: ['--no-deploy', '--locales', 'en-GB'], env, prompter: person });
    expect(project.env().ALEXA_VENDOR_ID).toBe(VENDOR_ID);
    const { output } = await runSetup({ project, args: ['--yes', '--vendor-id', 'M9ZZZZZZZZZZZZ'], env, runAsk: amazon({ deploy: { skillId: SKILL_ID } }) });
    expect(output).toContain(`! ask-cli deploys for vendor ${VENDOR_ID}`);
  });

  it('says how to go on where ask-cli knows no account, keeps what is done, and goes on from there', async () => {
    const unknown = { lines: ['[Error]: CliFileNotFoundError: File ~/.ask/cli_config not exists.'], exitCode: 1 };
    const first = await runSetup({ project, args: flags(), runAsk: amazon({ deploy: unknown }) });
    expect(first.exitCode).toBe(1);
    expect(first.output).toContain('npm run ask -- configure');
    expect(first.output).toContain('Done, and kept: skill-package/, .env.');
    const { OAUTH_CLIENT_SECRET } = project.env();
    const second = await runSetup({ project, args: ['--yes'], runAsk: amazon({ deploy: { skillId: SKILL_ID } }) });
    expect(second.exitCode).toBe(0);
    expect(project.env()).toMatchObject({ ALEXA_SKILL_ID: SKILL_ID, OAUTH_CLIENT_SECRET });
  });

  it('goes on with the skill whose first build failed, which ask-cli forgets', async () => {
    const lines = [`[09:07:57] Received a new skill id: ${SKILL_ID} [completed]`, '[Error]: {', '  "message": "[Locale: en-GB]: bad name",', '}'];
    const { exitCode, output } = await runSetup({ project, args: flags(), runAsk: amazon({ deploy: { lines, exitCode: 1 } }) });
    expect(exitCode).toBe(1);
    expect(output).toContain('`ask deploy` failed: [Locale: en-GB]: bad name');
    expect(skillIdOfStates()).toBe(SKILL_ID);
    await runSetup({ project, args: ['--yes'], runAsk: amazon({}) });
    expect(project.env().ALEXA_SKILL_ID).toBe(SKILL_ID);
  });

  it('keeps the skill id where account linking fails, and removes the file with the secret', async () => {
    const refusal = { lines: ['[Error]: {"statusCode":400,"message":"authorizationUrl is not valid"}'], exitCode: 1 };
    const { exitCode, output } = await runSetup({ project, args: flags(), runAsk: amazon({ deploy: { skillId: SKILL_ID }, smapi: refusal }) });
    expect(exitCode).toBe(1);
    expect(output).toContain('authorizationUrl is not valid');
    expect(output).toContain(`skill ${SKILL_ID} deployed, ALEXA_SKILL_ID in .env`);
    expect(project.env().ALEXA_SKILL_ID).toBe(SKILL_ID);
    expect(existsSync(calls[1]?.sent?.file ?? '')).toBe(false);
  });

  it('stops between the steps at Ctrl-C, and says what is done', async () => {
    const stop = new AbortController();
    const runAsk = amazon({ deploy: { skillId: SKILL_ID, before: () => stop.abort() } });
    const { exitCode, output } = await runSetup({ project, args: flags(), runAsk, signal: stop.signal });
    expect({ exitCode, output }).toEqual({ exitCode: 130, output: expect.stringContaining('Stopped. Done, and kept: skill-package/, .env.') });
    expect(calls).toHaveLength(1);
  });
});
