import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readEnvFile, setVariables } from '../../scripts/setup/env-file.js';

const set = (text: string | undefined, name: string, value: string): string => setVariables(text, [{ name, value, comment: `What ${name} is for` }]);

describe('.env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'env-file-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['in place, with the comment behind it', 'A=1\nPORT=8096 # mine\nB=2\n', 'A=1\nPORT=9000 # mine\nB=2\n'],
    ['without a space before the comment', 'PORT=8096#mine\n', 'PORT=9000 #mine\n'],
    ['where it was quoted', 'PORT="80 # 96"  # mine\n', 'PORT=9000  # mine\n'],
    ['where it was exported', '  export PORT = 8096\nB=2\n', '  export PORT = 9000\nB=2\n'],
    ['the last one, which is the one that counts', 'PORT=1\nPORT=2\n', 'PORT=1\nPORT=9000\n'],
    ['that was empty', 'PORT=\nB=2\n', 'PORT=9000\nB=2\n'],
    ['that was empty, with a comment', 'PORT= # none\nB=2\n', 'PORT=9000 # none\nB=2\n'],
    ['under its line as a comment', '# Port\n#PORT=8096\n\nB=2\n', '# Port\n#PORT=8096\nPORT=9000\n\nB=2\n'],
    ['at the end, with what it is for', 'B=2', 'B=2\n\n# What PORT is for\nPORT=9000\n'],
    ['with the line endings of the file', 'PORT=8096\r\nB=2\r\n', 'PORT=9000\r\nB=2\r\n'],
    ['at the end, with the line endings of the file', 'B=2\r\n', 'B=2\r\n\r\n# What PORT is for\r\nPORT=9000\r\n'],
    ['and not inside the quoted value of another', 'B="one\nPORT=1\nthree"\n', 'B="one\nPORT=1\nthree"\n\n# What PORT is for\nPORT=9000\n'],
    ['and not another that ends alike', 'SUPPORT=1\n', 'SUPPORT=1\n\n# What PORT is for\nPORT=9000\n'],
  ])('sets a variable %s', (_, before, after) => {
    expect(set(before, 'PORT', '9000')).toBe(after);
    expect(set(after, 'PORT', '9000')).toBe(after);
  });

  it.each([
    ['http://ma.local:8095/music', 'A=http://ma.local:8095/music'],
    ['two words', "A='two words'"],
    ['a#b', "A='a#b'"],
    ['$HOME', "A='$HOME'"],
    ["it's", 'A="it\'s"'],
    [' leading', "A=' leading'"],
    ['', 'A='],
  ])('writes %j so that Node and a shell read the same', (value, line) => {
    const text = set('', 'A', value);
    expect(text).toContain(`${line}\n`);
    expect(parseEnv(text).A ?? '').toBe(value);
  });

  it('refuses what cannot be written so that it is read back the same', () => {
    expect(() => set('', 'A', 'it\'s "$HOME"')).toThrow('read back the same');
    expect(() => set('', 'A', 'two\nlines\\')).toThrow('read back the same');
  });

  it('changes nothing else, whatever the file looks like', () => {
    const value = fc.constantFrom('', '1', ' x y ', '"a\nA=2\nb"', "'q' # c", '`t`', '"open', 'a#b', 'x"y', '# nothing');
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('A', 'B', 'C', 'export A', ' A ', '#A', '# A'), value).map(([name, text]) => `${name}=${text}`),
      fc.constantFrom('', '# a comment', '   ', 'no assignment'),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), fc.constantFrom('new', 'a b', ''), (lines, newline, wanted) => {
        const before = lines.join(newline);
        const after = set(before, 'A', wanted);
        expect({ ...parseEnv(after) }).toEqual({ ...parseEnv(before), A: wanted });
        const kept = lines.filter((text) => !/A ?=/.test(text)).flatMap((text) => text.split('\n'));
        for (const text of kept) expect(after).toContain(text);
        expect(set(after, 'A', wanted)).toBe(after);
      }),
    );
  });

  it('is found behind a symbolic link, and known to be open to others', async () => {
    writeFileSync(join(folder, 'real'), 'A=1\n');
    chmodSync(join(folder, 'real'), 0o640);
    symlinkSync(join(folder, 'real'), join(folder, '.env'));
    expect(await readEnvFile(folder)).toMatchObject({ path: join(folder, 'real'), values: { A: '1' }, open: true });
  });
});
