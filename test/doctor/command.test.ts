import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { LAYERS } from '../../src/doctor/layer.js';
import { startNode } from '../support/child.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { envOf } from './examine.js';

const MAIN = 'src/doctor/main.ts';
/** Exactly these four members, and no others. */
const report = z.array(z.strictObject({ layer: z.enum(LAYERS), ok: z.boolean().nullable(), cause: z.string().min(1), next: z.string() }));

const doctor = async (args: readonly string[], env: Record<string, string | undefined>) => {
  const given = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const child = startNode([MAIN, ...args], given);
  const code = await new Promise((resolve) => child.process.once('close', resolve));
  return { code, output: child.output() };
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.close());

describe('npm run doctor', () => {
  it('beside a running server, on its store, finds nothing wrong on this machine and exits 0', async () => {
    const { code, output } = await doctor(['--time-server', '127.0.0.1:9'], envOf(server));
    expect(output.match(/^[✔✖–] [a-z-]+/gm)?.map((line) => line.slice(2))).toEqual(LAYERS);
    expect(output).not.toContain('✖');
    expect(code).toBe(0);
  });

  it('with --json prints all sixteen layers in their order, and exits 1 when one is wrong', async () => {
    const { code, output } = await doctor(['--json', '--time-server', '127.0.0.1:9'], { ...envOf(server), MUSIC_ASSISTANT_URL: 'http://127.0.0.1:9' });
    const layers = report.parse(JSON.parse(output));
    expect(layers.map(({ layer }) => layer)).toEqual(LAYERS);
    expect(layers.filter(({ ok }) => ok === false)).toEqual([
      {
        layer: 'music-assistant',
        ok: false,
        cause: expect.stringContaining('http://127.0.0.1:9'),
        next: expect.stringContaining('troubleshooting.md#music-assistant-unreachable'),
      },
    ]);
    expect(code).toBe(1);
  });

  it('with a configuration that cannot be used still prints all sixteen, and names each variable in its layer', async () => {
    const { code, output } = await doctor(['--json'], {
      PUBLIC_URL: 'http://alexa.example.org',
      OAUTH_CLIENT_SECRET: 'short',
      SECRET_KEY: 'no key',
      ALEXA_SKILL_ID: '',
    });
    const layers = report.parse(JSON.parse(output));
    expect(layers.map(({ layer }) => layer)).toEqual(LAYERS);
    const wrong = layers.filter(({ ok }) => ok === false);
    expect(wrong.map(({ layer }) => layer)).toEqual(['dns', 'authorize', 'token', 'alexa', 'store', 'music-assistant']);
    expect(wrong.map(({ cause }) => cause.split(' ')[0])).toEqual([
      'PUBLIC_URL',
      'ALEXA_VENDOR_ID',
      'OAUTH_CLIENT_SECRET',
      'ALEXA_SKILL_ID',
      'SECRET_KEY',
      'MUSIC_ASSISTANT_URL',
    ]);
    expect(wrong.find(({ layer }) => layer === 'alexa')?.next).toContain('npm run setup');
    expect(output).not.toContain('no key');
    expect(code).toBe(1);
  });

  it('without any variable of ours says first that there is no .env, and what makes one', async () => {
    const { code, output } = await doctor([], {});
    expect(output.split('\n')[0]).toBe('There is no .env here: run `npm run setup`.');
    expect(code).toBe(1);
    expect((await doctor([], { PORT: '8096' })).output).not.toContain('no .env');
    report.parse(JSON.parse((await doctor(['--json'], {})).output));
  });

  it('survives a damaged store, which ends the process that opens it, and names it', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'damaged-'));
    try {
      cpSync(join(server.dataDir, 'data', 'store.mdb'), join(dataDir, 'store.mdb'));
      truncateSync(join(dataDir, 'store.mdb'), 5000);
      const { code, output } = await doctor(['--time-server', '127.0.0.1:9'], { ...envOf(server), DATA_DIR: dataDir });
      expect(output).toMatch(/✖ store .*store\.mdb is damaged/);
      expect(output).toContain('✔ skill-package');
      expect(code).toBe(1);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  it('names a flag it does not know, and says which there are', async () => {
    const { code, output } = await doctor(['--fast'], {});
    expect(output).toContain("Unknown option '--fast'");
    expect(output).toContain('--connect-to');
    expect(code).toBe(1);
  });
});
