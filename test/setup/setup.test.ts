import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/config.js';
import { loadSecretKey } from '../../src/storage/secret-key.js';
import { inHouse, PUBLIC_URL, runSetup, SKILL_ID, typing, VENDOR_ID } from './run-setup.js';

describe('npm run setup', () => {
  const { house, project } = inHouse();

  const flags = (more: readonly string[] = []) => [
    ...['--yes', '--no-deploy', '--public-url', PUBLIC_URL, '--music-assistant-url', house().url, '--vendor-id', VENDOR_ID, '--locales', 'en-GB,de-DE'],
    ...more,
  ];

  it('writes a configuration the server takes, mode 0600, and a skill package that agrees with it', async () => {
    const { exitCode, output } = await runSetup({ project: project(), args: flags(['--invocation-name', 'our music']) });
    expect(output).toContain('alexa.example.test does not resolve yet');
    expect(exitCode).toBe(0);
    expect(project().env()).toEqual({
      PUBLIC_URL,
      MUSIC_ASSISTANT_URL: house().url,
      ALEXA_SKILL_ID: '',
      ALEXA_VENDOR_ID: VENDOR_ID,
      OAUTH_CLIENT_SECRET: expect.stringMatching(/^[\w-]{43}$/),
      SECRET_KEY: expect.stringMatching(/^[\w-]{43}$/),
      TRUST_PROXY: '1',
    });
    expect(loadConfig({ ...project().env(), ALEXA_SKILL_ID: SKILL_ID })).toMatchObject({ publicUrl: PUBLIC_URL, trustProxy: 1 });
    expect(project().mode('.env')).toBe('600');

    const { manifest } = JSON.parse(project().read('skill-package/skill.json'));
    expect(manifest.apis.custom.endpoint).toEqual({ uri: `${PUBLIC_URL}/alexa`, sslCertificateType: 'Trusted' });
    expect(Object.keys(manifest.publishingInformation.locales)).toEqual(['en-GB', 'de-DE']);
    expect(project().has('skill-package/interactionModels/custom/fr-FR.json')).toBe(false);
    expect(project().has('skill-package/assets/icon_108.png')).toBe(true);
    for (const locale of ['en-GB', 'de-DE']) {
      const model = JSON.parse(project().read(`skill-package/interactionModels/custom/${locale}.json`));
      expect(model.interactionModel.languageModel.invocationName).toBe('our music');
    }
    expect(output).toContain('npm run ask -- configure');
    expect(output).toContain('ALEXA_SKILL_ID is empty until then');
    expect(output).toContain(
      'Wrote .env: PUBLIC_URL, MUSIC_ASSISTANT_URL, ALEXA_VENDOR_ID, OAUTH_CLIENT_SECRET, SECRET_KEY, TRUST_PROXY; ALEXA_SKILL_ID has no',
    );
    expect(output).toContain('Leave it running, and open a second terminal in this folder.\n  4. See that everything is right');
    expect(output).toContain('What is left for you:');
    expect(output).not.toContain(project().env().OAUTH_CLIENT_SECRET);
    expect(output).not.toContain(project().env().SECRET_KEY);
  });

  it('changes nothing, byte for byte, when it is run again with the same answers or with none, and says so', async () => {
    await runSetup({ project: project(), args: flags(['--invocation-name', 'our music']) });
    const before = project().contents();
    const touched = project().snapshot();
    for (const args of [flags(['--invocation-name', 'our music']), ['--yes', '--no-deploy']]) {
      const { exitCode, output } = await runSetup({ project: project(), args });
      expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.stringContaining('Nothing changed') });
      expect(output).toContain('If you have not yet:');
      expect(output).not.toContain('What is left for you');
      expect(project().contents()).toEqual(before);
    }
    expect(project().snapshot()).toEqual(touched);
  });

  it('changes only what is changed: a new address takes its place in .env and in the package, all else stays', async () => {
    await runSetup({ project: project(), args: flags(['--skill-id', SKILL_ID, '--invocation-name', 'our music']) });
    const before = project().contents();
    const { output } = await runSetup({ project: project(), args: ['--yes', '--no-deploy', '--public-url', 'https://music.example.test/'] });
    expect(output).toContain(`PUBLIC_URL: ${PUBLIC_URL} → https://music.example.test`);
    const after = project().contents();
    expect(after.get('.env')).toBe(before.get('.env')?.replace(PUBLIC_URL, 'https://music.example.test'));
    expect(after.get('skill-package/skill.json')).toBe(before.get('skill-package/skill.json')?.replaceAll(PUBLIC_URL, 'https://music.example.test'));
    const others = [...before].filter(([path]) => !['.env', 'skill-package/skill.json'].includes(path));
    for (const [path, text] of others) expect([path, after.get(path)]).toEqual([path, text]);
  });

  it('keeps comments, order, variables it does not know, and secrets of a .env that is there, and takes it away from others', async () => {
    const secret = 'a-secret-of-mine-that-is-long-enough-0001';
    const key = Buffer.alloc(32, 3).toString('base64url');
    const former = `# mine\nOTHER='x # y'\nPUBLIC_URL=https://alexa.example.org # the example\n\nOAUTH_CLIENT_SECRET=${secret}\nSECRET_KEY="${key}"\n#TRUST_PROXY=0\nTRUST_PROXY=2\n`;
    writeFileSync(join(project().folder, '.env'), former, { mode: 0o644 });
    const { exitCode } = await runSetup({ project: project(), args: flags() });
    expect(exitCode).toBe(0);
    expect(project().read('.env').startsWith(former.replace('https://alexa.example.org', PUBLIC_URL))).toBe(true);
    expect(project().env()).toMatchObject({ OTHER: 'x # y', OAUTH_CLIENT_SECRET: secret, SECRET_KEY: key, TRUST_PROXY: '2' });
    expect(project().mode('.env')).toBe('600');
    chmodSync(join(project().folder, '.env'), 0o640);
    const { output } = await runSetup({ project: project(), args: ['--yes', '--no-deploy'] });
    expect(output).toContain('only you may read it');
    expect(project().mode('.env')).toBe('600');
  });

  it('leaves the key in the data directory alone, as what is stored is sealed under it', async () => {
    const dataDir = join(project().folder, 'store');
    const key = Buffer.from(await loadSecretKey({ dataDir })).toString('base64url');
    writeFileSync(join(project().folder, '.env'), 'DATA_DIR=./store\n');
    expect((await runSetup({ project: project(), args: flags() })).output).toContain('stays where it is');
    expect(project().env().SECRET_KEY).toBeUndefined();
    writeFileSync(join(project().folder, '.env'), 'DATA_DIR=./store\nREDIS_URL=redis://localhost:6379\n');
    await runSetup({ project: project(), args: flags() });
    expect(project().env().SECRET_KEY).toBe(key);
  });

  describe('stops before anything is written', () => {
    const refused = async (args: readonly string[], env = {}) => {
      const before = project().contents();
      const { exitCode, output } = await runSetup({ project: project(), args, env });
      expect({ exitCode, output }).toEqual({ exitCode: 1, output: expect.stringContaining('Nothing was written.') });
      expect(project().contents()).toEqual(before);
      return output;
    };
    const instead = (flag: string, value: string) => flags().map((arg, index, all) => (all[index - 1] === flag ? value : arg));

    it.each([
      ['http://alexa.example.test', 'begins with http://'],
      ['https://alexa.example.test/music', 'has a path, /music'],
      ['https://me:sesame@alexa.example.test', 'a name or a password'],
      ['https://alexa.example.test/?a=b', 'after its name'],
      ['https://alexa.example.test:8443', 'port 8443'],
      ['https://192.168.1.2', 'is a number'],
      ['https://homeassistant', 'known at home only'],
      ['ftp://alexa.example.test', 'begins with ftp:'],
      ['', 'not a public address'],
    ])('at the public address %j: %s', async (value, cause) => {
      const output = await refused(instead('--public-url', value));
      expect(output).toContain(cause);
      expect(output).not.toContain('sesame');
    });

    it('at ids that are the example or none, a locale and an invocation name Amazon would not take, all named at once where that can be', async () => {
      expect(await refused(instead('--vendor-id', 'M0000000000000'))).toContain('is the example');
      expect(await refused(instead('--vendor-id', SKILL_ID))).toContain('not the vendor id');
      const several = await refused([...instead('--locales', 'en-GB,xx-XX'), '--skill-id', 'mine', '--public-url-typo']);
      expect(several).toContain("'--public-url-typo'");
      const all = await refused([...instead('--locales', 'en-GB,xx-XX').map((arg) => (arg === PUBLIC_URL ? 'http://a.b' : arg)), '--skill-id', 'mine']);
      for (const cause of ['xx-XX', 'not the id of one skill', 'begins with http://']) expect(all).toContain(cause);
      expect(await refused(flags(['--invocation-name', 'alexa']))).toContain('--invocation-name');
      const onlyLatin = await refused([...instead('--locales', 'en-GB,ja-JP'), '--invocation-name', 'my radio']);
      expect(onlyLatin).toContain('should be in kana or kanji (ja-JP)');
      expect(onlyLatin).toContain('--locales en-GB\n');
    });

    it('names the flags that are missing, and the ones it does not know', async () => {
      expect(await refused(['--yes', '--no-deploy', '--music-assistant-url', house().url])).toContain('missing: --public-url, --vendor-id');
      expect(await refused(['--yes', '--publik-url', PUBLIC_URL])).toContain("'--publik-url'");
      expect(await refused([])).toContain('no terminal');
    });

    it('where no Music Assistant answers, or one that is too old, or something else', async () => {
      expect(await refused(instead('--music-assistant-url', 'http://127.0.0.1:1'))).toContain('nothing answers there');
      house().control.failNext(200, '<html>Home Assistant</html>', '/info');
      expect(await refused(flags())).toContain('it is not Music Assistant');
      house().control.setVersion(27);
      expect(await refused(flags())).toContain('this needs 2.7 (schema 28) or newer');
      house().control.setVersion(29);
    });

    it('where the server would not start for another line of .env, or the key that seals the store is damaged', async () => {
      writeFileSync(join(project().folder, '.env'), 'PORT=many\nLOG_LEVEL=loud\n');
      const output = await refused(flags());
      for (const name of ['PORT', 'LOG_LEVEL']) expect(output).toContain(`.env: ${name}`);
      writeFileSync(join(project().folder, '.env'), '');
      mkdirSync(join(project().folder, 'data'));
      writeFileSync(join(project().folder, 'data', 'secret-key'), 'half');
      expect(await refused(flags())).toContain('secret-key should hold 32 bytes');
    });

    it('at a wrong password, and at half of the credentials', async () => {
      expect(await refused(flags(), { MA_USERNAME: 'sample', MA_PASSWORD: 'sesame' })).not.toContain('sesame');
      expect(await refused(flags(), { MA_USERNAME: 'sample' })).toContain('MA_PASSWORD is not');
    });
  });

  it('leaves the former package where one of its files cannot be written', async () => {
    const model = join(project().folder, 'skill-package/interactionModels/custom/de-DE.json');
    rmSync(model);
    mkdirSync(join(model, 'in the way'), { recursive: true });
    const before = project().contents();
    const { exitCode, output } = await runSetup({ project: project(), args: flags() });
    expect(exitCode).toBe(1);
    expect(output).toContain('skill-package/ could not be written');
    expect(project().contents()).toEqual(before);
  });

  it('accepts addresses as people type them, and says what it made of them', async () => {
    const port = new URL(house().url).port;
    const args = [
      '--yes',
      '--no-deploy',
      '--public-url',
      'ALEXA.example.test/',
      '--music-assistant-url',
      `localhost:${port}/#/home`,
      '--vendor-id',
      VENDOR_ID,
      '--locales',
      'ja-JP',
    ];
    const { exitCode, output } = await runSetup({ project: project(), args });
    expect(exitCode).toBe(0);
    expect(output).toContain('Public address: https://alexa.example.test');
    expect(output).toContain(`Address of Music Assistant: http://localhost:${port}`);
    expect(project().env()).toMatchObject({ PUBLIC_URL, MUSIC_ASSISTANT_URL: `http://localhost:${port}` });
  });

  describe('asks', () => {
    it('three things and who to sign in as, checks each at once, and asks before it overwrites', async () => {
      writeFileSync(join(project().folder, '.env'), `PUBLIC_URL=${PUBLIC_URL}\nALEXA_VENDOR_ID=M9ZZZZZZZZZZZZ\n`);
      const person = typing([undefined, 'http://127.0.0.1:1', house().url, 'M0000000000000', VENDOR_ID, 'sample', 'wrong', undefined, 'sample-house', 'yes']);
      const { exitCode, output } = await runSetup({ project: project(), args: ['--no-deploy', '--locales', 'en-GB'], prompter: person });
      expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
      const seen = person.seen.join('\n');
      expect(seen).toContain(`(${PUBLIC_URL})`);
      expect(seen).toContain('nothing answers there');
      expect(seen).toContain('is the example');
      expect(seen).toContain('Music Assistant user (-: not now) (sample)');
      expect(output).toContain('does not know this name with this password');
      expect(output).toContain(`ALEXA_VENDOR_ID: M9ZZZZZZZZZZZZ → ${VENDOR_ID}`);
      expect(project().env()).toMatchObject({ PUBLIC_URL, MUSIC_ASSISTANT_URL: house().url, ALEXA_VENDOR_ID: VENDOR_ID });
    });

    it('and goes on without the names after a wrong password, also of the user in the environment, at a dash', async () => {
      const person = typing([PUBLIC_URL, house().url, VENDOR_ID, 'wrong', '-']);
      const { exitCode, output } = await runSetup({
        project: project(),
        args: ['--no-deploy', '--locales', 'en-GB'],
        env: { MA_USERNAME: 'sample' },
        prompter: person,
      });
      expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
      expect(person.seen.at(-1)).toBe('Music Assistant user (-: not now) (sample)');
    });

    it('and leaves everything as it was at a no, and at Ctrl-C', async () => {
      writeFileSync(join(project().folder, '.env'), `PUBLIC_URL=${PUBLIC_URL}\nALEXA_VENDOR_ID=M9ZZZZZZZZZZZZ\n`);
      const before = project().contents();
      const no = await runSetup({
        project: project(),
        args: ['--no-deploy', '--locales', 'en-GB'],
        prompter: typing([undefined, house().url, VENDOR_ID, '', 'no']),
      });
      expect(no).toEqual({ exitCode: 1, output: expect.stringContaining('Nothing was written.') });
      const stopped = await runSetup({ project: project(), args: ['--no-deploy', '--locales', 'en-GB'], prompter: typing([undefined, house().url]) });
      expect(stopped).toEqual({ exitCode: 130, output: expect.stringContaining('Nothing was written.') });
      expect(project().contents()).toEqual(before);
    });
  });

  describe('teaches Alexa the names in the house', () => {
    const credentials = { MA_USERNAME: 'sample', MA_PASSWORD: 'sample-house' };
    const slotValues = (): string => project().read('skill-package/interactionModels/custom/en-GB.json').toLowerCase();

    it('with one sign-in, whose token is dead afterwards; name and password are kept nowhere', async () => {
      house().control.addPlayer({ name: 'Snuggery' });
      expect(slotValues()).not.toContain('snuggery');
      const issued = house().issuedTokens().length;
      const { exitCode, output } = await runSetup({ project: project(), args: flags(), env: credentials });
      expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
      expect(output).not.toContain('MA_PASSWORD=');
      expect(slotValues()).toContain('snuggery');
      const tokens = house().issuedTokens().slice(issued);
      expect(tokens).toHaveLength(1);
      for (const token of tokens) {
        const answer = await fetch(`${house().url}/api`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ command: 'players/all', message_id: '1' }),
        });
        expect(answer.status).toBe(401);
      }
      const everything = [...project().contents().values(), output].join('\n');
      for (const secret of ['sample-house', ...tokens]) expect(everything).not.toContain(secret);
    });

    it('and keeps them when it is run again without signing in; without any it says how to add them', async () => {
      const without = await runSetup({ project: project(), args: flags() });
      expect(without.output).toContain('with MA_USERNAME and MA_PASSWORD in the environment');
      await runSetup({ project: project(), args: flags(), env: credentials });
      const before = project().contents();
      const again = await runSetup({ project: project(), args: flags() });
      expect(again.output).toContain('Nothing changed');
      expect(project().contents()).toEqual(before);
    });
  });
});
