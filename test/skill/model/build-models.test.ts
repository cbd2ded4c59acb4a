import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { startSampleHouse } from '../../../demo/sample-house/sample-house.js';
import { LOCALES } from './model.js';

const COMMAND = ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('../../../scripts/build-models.ts', import.meta.url))];
const roomsIn = (file: string): string[] => {
  const { languageModel } = JSON.parse(readFileSync(file, 'utf8')).interactionModel;
  return languageModel.types.find((type: { name: string }) => type.name === 'ROOM').values.map((value: { name: { value: string } }) => value.name.value);
};

describe('npm run models', () => {
  it("puts the household's players first, those named and those of its Music Assistant, says so, and leaves no token there", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'models-'));
    const house = await startSampleHouse({ fast: true, players: [{ name: "Anna's Room 2" }, { name: 'Office' }, { name: 'Cupboard', hidden: true }] });
    try {
      const env = { ...process.env, MUSIC_ASSISTANT_URL: house.url, MA_USERNAME: 'sample', MA_PASSWORD: 'sample-house' };
      const { stdout } = await promisify(execFile)(process.execPath, [...COMMAND, '--rooms', 'The Lair, Kitchen', '--house', '--to', folder], { env });
      expect(stdout).toContain("4 players come first in ROOM of every model, in en: the lair, kitchen, anna's room two, office");
      expect(stdout).toContain('differ from those in the repository');
      expect(readdirSync(folder).sort()).toEqual(LOCALES.map(({ locale }) => `${locale}.json`).sort());
      expect(roomsIn(join(folder, 'en-US.json')).slice(0, 4)).toEqual(['the lair', 'kitchen', "anna's room two", 'office']);
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
