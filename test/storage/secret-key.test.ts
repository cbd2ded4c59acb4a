import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/config.js';
import { loadSecretKey } from '../../src/storage/secret-key.js';
import { startNode } from '../support/child.js';

const validEnvironment = {
  PUBLIC_URL: 'https://alexa.example.org',
  MUSIC_ASSISTANT_URL: 'http://ma.example.org:8095',
  ALEXA_SKILL_ID: 'amzn1.ask.skill.1',
  ALEXA_VENDOR_ID: 'M0',
  OAUTH_CLIENT_SECRET: 'x'.repeat(32),
};

describe('the secret key beside the embedded store', () => {
  let parent: string;
  let dataDir: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'key-'));
    dataDir = join(parent, 'data');
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  it('is made once, 32 random bytes, readable by its owner only', async () => {
    const key = await loadSecretKey({ dataDir });
    expect(key).toHaveLength(32);
    expect(await loadSecretKey({ dataDir })).toEqual(key);
    expect(await loadSecretKey({ dataDir: join(parent, 'other') })).not.toEqual(key);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDir)).toEqual(['secret-key']);
  });

  it('is written as SECRET_KEY takes it, so that it can move to another server', async () => {
    const key = await loadSecretKey({ dataDir });
    const SECRET_KEY = readFileSync(join(dataDir, 'secret-key'), 'utf8');
    expect(loadConfig({ ...validEnvironment, SECRET_KEY }).secretKey).toEqual(key);
  });

  it('is the same for all that ask at the same moment, in several processes too', async () => {
    const others = Array.from({ length: 3 }, () => startNode(['test/support/store-process.ts', JSON.stringify({ kind: 'embedded', dataDir }), 'secret']));
    const theirs = await Promise.all(others.map((other) => other.line((line) => line.length === 43)));
    const ours = await Promise.all(Array.from({ length: 20 }, () => loadSecretKey({ dataDir })));
    expect(new Set([...theirs, ...ours.map((key) => Buffer.from(key).toString('base64url'))]).size).toBe(1);
  });

  it('is never replaced by one that asked a little later', async () => {
    for (let round = 0; round < 20; round += 1) {
      const dataDir = join(parent, String(round));
      const staggered = Array.from({ length: 8 }, async (_, turns) => {
        for (let turn = 0; turn < turns; turn += 1) await setImmediate();
        return loadSecretKey({ dataDir });
      });
      const keys = await Promise.all(staggered);
      expect(new Set(keys.map((key) => Buffer.from(key).toString('base64url'))).size).toBe(1);
      expect(readdirSync(dataDir)).toEqual(['secret-key']);
    }
  });

  it.each([
    ['empty', ''],
    ['cut short', 'A'.repeat(42)],
    ['too long', 'A'.repeat(44)],
    ['of other characters', `${'A'.repeat(42)}!`],
  ])('that is %s is named, with what to do, and left alone', async (_, text) => {
    await loadSecretKey({ dataDir });
    const path = join(dataDir, 'secret-key');
    writeFileSync(path, text);
    await expect(loadSecretKey({ dataDir })).rejects.toMatchObject({ name: 'ConfigError', message: expect.stringContaining(path) });
    await expect(loadSecretKey({ dataDir })).rejects.toMatchObject({ message: expect.stringContaining('SECRET_KEY') });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('that cannot be made says where', async () => {
    writeFileSync(dataDir, 'a file where the directory should be');
    await expect(loadSecretKey({ dataDir })).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable', detail: expect.stringContaining(dataDir) });
  });
});
