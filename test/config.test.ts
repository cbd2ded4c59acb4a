import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { createAmazon } from '../demo/amazon.js';
import { ConfigError, loadConfig } from '../src/config.js';
import { CONFIG_VARIABLES } from '../src/config-variables.js';

const good = {
  PUBLIC_URL: 'https://alexa.example.org',
  MUSIC_ASSISTANT_URL: 'http://homeassistant.local:8095',
  ALEXA_SKILL_ID: 'amzn1.ask.skill.a',
  ALEXA_VENDOR_ID: 'M0000000000000',
  OAUTH_CLIENT_SECRET: 'x'.repeat(32),
};

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe('the configuration', () => {
  it('gives Alexa’s three redirect URIs by vendor id, then our further ones (Amazon, "Configure an authorization code grant")', () => {
    const { oauth } = loadConfig({ ...good, OAUTH_REDIRECT_URIS: 'https://a.example/x, http://localhost:1/y' });
    expect(oauth.redirectUris).toEqual([
      'https://pitangui.amazon.com/api/skill/link/M0000000000000',
      'https://layla.amazon.com/api/skill/link/M0000000000000',
      'https://alexa.amazon.co.jp/api/skill/link/M0000000000000',
      'https://a.example/x',
      'http://localhost:1/y',
    ]);
  });

  it('drops a trailing slash, takes several skill ids, and has the documented defaults', () => {
    const config = loadConfig({ ...good, PUBLIC_URL: 'https://alexa.example.org/', ALEXA_SKILL_ID: 'amzn1.ask.skill.a, amzn1.ask.skill.b' });
    expect(config).toMatchObject({
      publicUrl: 'https://alexa.example.org',
      alexa: { skillIds: ['amzn1.ask.skill.a', 'amzn1.ask.skill.b'] },
      oauth: { clientId: 'alexa', pkce: 'required' },
      host: '127.0.0.1',
      port: 8096,
      dataDir: './data',
      trustProxy: 0,
      logLevel: 'info',
    });
    for (const part of [config, config.alexa, config.alexa.skillIds, config.oauth, config.oauth.redirectUris]) expect(Object.isFrozen(part)).toBe(true);
  });

  it.each([
    ['PUBLIC_URL', 'http://alexa.example.org'],
    ['PUBLIC_URL', 'https://alexa.example.org/path'],
    ['PUBLIC_URL', 'https://user@alexa.example.org'],
    ['PUBLIC_URL', 'alexa.example.org'],
    ['MUSIC_ASSISTANT_URL', 'ftp://x'],
    ['ALEXA_SKILL_ID', 'my skill'],
    ['ALEXA_VENDOR_ID', 'M 1'],
    ['OAUTH_CLIENT_SECRET', 'x'.repeat(31)],
    ['OAUTH_CLIENT_SECRET', `${'x'.repeat(32)}+`],
    ['OAUTH_REDIRECT_URIS', 'https://a.example/#f'],
    ['OAUTH_REDIRECT_URIS', 'http://a.example/'],
    ['OAUTH_PKCE', 'maybe'],
    ['PORT', '70000'],
    ['TRUST_PROXY', '-1'],
    ['ACTIVITY', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['REDIS_URL', 'http://localhost'],
    ['SECRET_KEY', 'short'],
    ['ALEXA_TRUST_ROOTS', '/nonexistent.pem'],
  ])('refuses %s=%s and says what it should look like', (name, value) => {
    const problems = problemsOf({ ...good, [name]: value });
    expect(problems.filter((problem) => problem.startsWith(`${name} should`))).toHaveLength(1);
  });

  it('takes a PEM file of certificates, and refuses one in which any is broken', async () => {
    const { rootPem } = await createAmazon();
    const folder = mkdtempSync(join(tmpdir(), 'trust-roots-'));
    const path = join(folder, 'roots.pem');
    const problemsWith = (pem: string) => {
      writeFileSync(path, pem);
      return problemsOf({ ...good, ALEXA_TRUST_ROOTS: path });
    };
    const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    expect(problemsWith(`# ours\n${rootPem}\n${rootPem}`)).toEqual([]);
    for (const pem of [broken, `${rootPem}\n${broken}`, rootPem.slice(0, -30), 'nothing']) {
      expect(problemsWith(pem)).toEqual([expect.stringContaining('ALEXA_TRUST_ROOTS should be a readable PEM file')]);
    }
    rmSync(folder, { recursive: true });
  });

  it('demands SECRET_KEY with REDIS_URL', () => {
    expect(problemsOf({ ...good, REDIS_URL: 'redis://localhost' })).toEqual([expect.stringContaining('SECRET_KEY is missing')]);
  });

  it('names everything that is missing at once', () => {
    expect(problemsOf({}).map((problem) => problem.split(' ')[0])).toEqual(
      CONFIG_VARIABLES.filter(({ required }) => required)
        .map(({ name }) => name)
        .sort(byAppearance),
    );
  });

  it('.env.example names every variable, and works once its secret is filled in', () => {
    const text = readFileSync('.env.example', 'utf8');
    for (const { name } of CONFIG_VARIABLES) expect(text).toMatch(new RegExp(`^#?${name}=`, 'm'));
    const env = { ...parseEnv(text), OAUTH_CLIENT_SECRET: good.OAUTH_CLIENT_SECRET };
    expect(loadConfig(env).publicUrl).toBe('https://alexa.example.org');
  });
});

/** In the order in which loadConfig looks, which is the order of its messages. */
const LOOKED_UP_FIRST = ['ALEXA_VENDOR_ID'];
function byAppearance(a: string, b: string): number {
  return Number(LOOKED_UP_FIRST.includes(b)) - Number(LOOKED_UP_FIRST.includes(a));
}
