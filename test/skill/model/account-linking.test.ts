import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const REPOSITORY = new URL('../../../', import.meta.url);
const COMMAND = ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('scripts/account-linking.ts', REPOSITORY))];
const SECRET = 'a-client-secret-of-at-least-32-characters';
const ENVIRONMENT = {
  PUBLIC_URL: 'https://alexa.example.org/',
  MUSIC_ASSISTANT_URL: 'http://homeassistant.local:8095',
  ALEXA_SKILL_ID: 'amzn1.ask.skill.one,amzn1.ask.skill.two',
  ALEXA_VENDOR_ID: 'M0000000000000',
  OAUTH_CLIENT_SECRET: SECRET,
};

describe('npm run account-linking', () => {
  it('writes the account linking settings that SMAPI takes, for the owner alone, and says how to send them without showing the secret', () => {
    const folder = mkdtempSync(join(tmpdir(), 'account-linking-'));
    try {
      const said = execFileSync(process.execPath, COMMAND, { cwd: folder, env: ENVIRONMENT, encoding: 'utf8' });
      const file = join(folder, 'account-linking.json');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
        accountLinkingRequest: {
          type: 'AUTH_CODE',
          authorizationUrl: 'https://alexa.example.org/oauth/authorize',
          domains: [],
          clientId: 'alexa',
          scopes: ['music.read', 'music.control'],
          accessTokenUrl: 'https://alexa.example.org/oauth/token',
          clientSecret: SECRET,
          accessTokenScheme: 'HTTP_BASIC',
          defaultTokenExpirationInSeconds: 3600,
          skipOnEnablement: false,
        },
      });
      expect(said).toContain(
        'ask -- smapi update-account-linking-info -s amzn1.ask.skill.two -g development --account-linking-request file:account-linking.json',
      );
      expect(said).not.toContain(SECRET);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('names what is missing in the environment and exits 1', () => {
    const { status, stderr } = spawnSync(process.execPath, COMMAND, { cwd: tmpdir(), env: { ...ENVIRONMENT, PUBLIC_URL: '' }, encoding: 'utf8' });
    expect([status, stderr.includes('PUBLIC_URL is missing')]).toEqual([1, true]);
  });

  it('is kept out of git', () => {
    expect(readFileSync(new URL('.gitignore', REPOSITORY), 'utf8').split('\n')).toContain('account-linking.json');
  });
});
