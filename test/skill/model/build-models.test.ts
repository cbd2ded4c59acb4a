import { execFile, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { startSampleHouse } from '../../../demo/sample-house/sample-house.js';
import { interactionModelSchema } from '../../../src/skill/model-lint/model-schema.js';
import { MODELS } from '../../../src/skill/skill-package/paths.js';
import { LOCALES } from './model.js';

const COMMAND = ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('../../../scripts/build-models.ts', import.meta.url))];
const PACKAGE = fileURLToPath(new URL('../../../skill-package/', import.meta.url));
const valuesIn = (file: string, type: string): string[] =>
  interactionModelSchema
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .interactionModel.languageModel.types.filter(({ name }) => name === type)
    .flatMap(({ values = [] }) => values.map(({ name }) => name.value));

describe('npm run models', () => {
  it("puts the household's names first, those given and those of its Music Assistant, says so, and leaves no token there", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'models-'));
    const house = await startSampleHouse({ fast: true, players: [{ name: "Anna's Room 2" }, { name: 'Office' }, { name: 'Cupboard', hidden: true }] });
    try {
      const env = { ...process.env, MUSIC_ASSISTANT_URL: house.url, MA_USERNAME: 'sample', MA_PASSWORD: 'sample-house' };
      const { stdout } = await promisify(execFile)(process.execPath, [...COMMAND, '--rooms', 'The Lair, Kitchen', '--house', '--to', folder], { env });
      expect(stdout).toContain("4 rooms come first in every model, in en: the lair, kitchen, anna's room two, office");
      expect(stdout).toContain('differ from those in the repository');
      expect(stdout).not.toContain('error  ');
      expect(readdirSync(folder).sort()).toEqual(['interactionModels', 'skill.json']);
      expect(readdirSync(join(folder, MODELS)).sort()).toEqual(LOCALES.map(({ locale }) => `${locale}.json`).sort());
      const model = join(folder, MODELS, 'en-US.json');
      expect(valuesIn(model, 'ROOM').slice(0, 4)).toEqual(['the lair', 'kitchen', "anna's room two", 'office']);
      expect(valuesIn(model, 'ARTIST').slice(0, 1)).toEqual(['nina simone']);
      expect(valuesIn(model, 'ALBUM').slice(0, 2)).toEqual(['kind of blue', 'discovery']);
      expect(valuesIn(model, 'PLAYLIST').slice(0, 2)).toEqual(['sunday morning', 'dinner party']);
      const [token = ''] = house.issuedTokens();
      const answer = await fetch(`${house.url}/api`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ command: 'auth/me', args: {} }),
      });
      expect([house.issuedTokens().length, answer.status]).toEqual([1, 401]);
    } finally {
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('finds a manifest or a model that is not what the language files make, whichever it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'models-'));
    try {
      cpSync(PACKAGE, folder, { recursive: true });
      for (const file of ['skill.json', `${MODELS}/de-DE.json`]) appendFileSync(join(folder, file), '\n');
      writeFileSync(join(folder, MODELS, 'sv-SE.json'), '{}');
      const { status, stdout } = spawnSync(process.execPath, [...COMMAND, '--to', folder, '--check'], { encoding: 'utf8' });
      expect([...stdout.matchAll(/^drift +(\S+)/gm)].map(([, file]) => file)).toEqual([`${MODELS}/de-DE.json`, `${MODELS}/sv-SE.json`, 'skill.json']);
      expect([status, stdout]).toEqual([1, expect.stringContaining('skill.json and 15 models, 0 errors')]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('says what is missing to ask Music Assistant for its players, and exits 1', () => {
    const { status, stderr } = spawnSync(process.execPath, [...COMMAND, '--house'], { env: { PATH: process.env.PATH }, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, '--house needs MUSIC_ASSISTANT_URL, MA_USERNAME and MA_PASSWORD.\n']);
  });
});

describe('the commands for translators', () => {
  const run = (script: string, ...args: string[]) => {
    const path = fileURLToPath(new URL(`../../../scripts/${script}`, import.meta.url));
    return spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), path, ...args], { encoding: 'utf8' });
  };

  it('npm run models -- --margins lists the closest calls of a table, and names the locales when there is none', () => {
    const { stdout, status } = run('build-models.ts', '--margins', 'de-DE');
    const behind = [...stdout.matchAll(/^"[^"]+" {2}\w+ {2}\(.+\)\n +(\d+\.\d) behind {2}\w+/gm)].map(([, score]) => Number(score));
    expect(behind.length).toBeGreaterThan(10);
    expect(behind).toEqual([...behind].sort((one, other) => one - other));
    expect(status).toBe(0);
    expect(run('build-models.ts', '--margins', 'xx-XX')).toMatchObject({ status: 1, stderr: expect.stringContaining('There are: en-US, ') });
  });

  it('npm run heard says what a phrase is heard as and what came behind, and exits 1 when it is heard as nothing', () => {
    const { stdout, status } = run('heard.ts', 'en-US', 'play some queen in the kitchen', 'next', 'open music assistant');
    expect(stdout).toMatch(/PlayArtistIntent artist="queen" room="kitchen" {2}\(play some \{artist\} in the \{room\}\)\n +\d+\.\d behind {2}PlaySongIntent/);
    expect(stdout).toContain('AMAZON.NextIntent\n');
    expect(stdout).toContain('the skill is opened\n');
    expect(status).toBe(0);
    expect(run('heard.ts', 'en-US', 'xyzzy plugh foo').status).toBe(1);
    expect(run('heard.ts')).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run heard -- de-DE') });
  });
});
