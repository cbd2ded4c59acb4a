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
