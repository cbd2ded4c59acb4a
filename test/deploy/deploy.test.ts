import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { isAskInstalled } from '../../scripts/install-ask.js';
import { LOCALES } from '../../src/skill/languages/locales.js';
import { MINUTE } from '../../src/time.js';
import { type Smapi, startSmapi } from '../support/smapi/smapi.js';
import { type Checkout, cleanCheckout } from './checkout.js';

const SECRET = 'a-client-secret-of-at-least-32-characters';
const ENVIRONMENT = {
  PUBLIC_URL: 'https://alexa.example.org',
  MUSIC_ASSISTANT_URL: 'http://homeassistant.local:8095',
  ALEXA_VENDOR_ID: 'M0000000000000',
  OAUTH_CLIENT_SECRET: SECRET,
};
const MODEL = 'skill-package/interactionModels/custom/de-DE.json';
const states = z.object({ profiles: z.object({ default: z.object({ skillId: z.string() }) }) });

/** Amazon's own ask-cli, in a clean checkout, against the stand-in for Amazon. Each test goes on from the one before. */
describe('ask deploy', () => {
  let smapi: Smapi;
  let checkout: Checkout;
  let account: Record<string, string>;
  beforeAll(async () => {
    if (!isAskInstalled()) throw new Error('ask-cli is not installed. Run `npm run setup:test`');
    // One more question while Amazon is still at it.
    smapi = await startSmapi({ secrets: [SECRET], importWaits: 1 });
    checkout = cleanCheckout();
    account = smapi.signIn(checkout.home);
  }, MINUTE);
  afterAll(async () => {
    checkout.remove();
    await smapi.close();
  });

  const ask = (...args: string[]) => checkout.run('scripts/ask-main.ts', { args, env: account });
  const skillId = (): string => states.parse(JSON.parse(checkout.read('.ask/ask-states.json'))).profiles.default.skillId;
  const deployed = () => smapi.skills.get(skillId());
  const newCalls = (): string[] => smapi.calls.splice(0);

  it(
    'makes the skill from a clean checkout, enables it, and changes nothing in git',
    async () => {
      expect(await ask('deploy')).toEqual({ exitCode: 0, output: expect.stringContaining('The skill has been enabled.') });
      expect(newCalls()).toEqual([
        'POST /v1/skills/uploads',
        'PUT /uploads/:id',
        'POST /v1/skills/imports',
        'GET /v1/skills/imports/:id',
        'GET /v1/skills/imports/:id',
        'GET /v1/skills/:id/stages/development/enablement',
        'PUT /v1/skills/:id/stages/development/enablement',
      ]);
      expect(deployed()).toMatchObject({ isEnabled: true });
      expect(checkout.status()).toBe('');
    },
    MINUTE,
  );

  it('hands Amazon the manifest, the models and the icons, and nothing else', () => {
    const models = LOCALES.map((locale) => `interactionModels/custom/${locale}.json`);
    expect([...(deployed()?.files.keys() ?? [])].sort()).toEqual(['assets/icon_108.png', 'assets/icon_512.png', ...models, 'skill.json'].sort());
    for (const [path, bytes] of deployed()?.files ?? [])
      if (path.endsWith('.json')) expect(Buffer.from(bytes).toString()).toBe(checkout.read(`skill-package/${path}`));
  });

  it(
    'uploads nothing and changes nothing in git when it runs again',
    async () => {
      const before = { states: checkout.read('.ask/ask-states.json'), files: deployed()?.files };
      expect(await ask('deploy')).toEqual({ exitCode: 0, output: expect.stringContaining('skip the deploy of skill package') });
      expect(newCalls()).toEqual(['GET /v1/skills/:id/stages/development/enablement']);
      expect({ states: checkout.read('.ask/ask-states.json'), files: deployed()?.files }).toEqual(before);
      expect(checkout.status()).toBe('');
    },
    MINUTE,
  );

  it(
    'sets up account linking with the file of `npm run account-linking`',
    async () => {
      const made = await checkout.run('scripts/account-linking.ts', { env: { ...ENVIRONMENT, ALEXA_SKILL_ID: skillId() } });
      const [, command = ''] = /npm run ask -- (smapi .*)/.exec(made.output) ?? [];
      expect(await ask(...command.split(' '))).toMatchObject({ exitCode: 0 });
      expect(newCalls()).toEqual(['PUT /v1/skills/:id/stages/development/accountLinkingClient']);
      expect({ accountLinkingRequest: deployed()?.accountLinking }).toEqual(JSON.parse(checkout.read('account-linking.json')));
      expect(deployed()?.accountLinking?.clientSecret).toBe(SECRET);

      const shown = await fetch(`${smapi.url}/v1/skills/${skillId()}/stages/development/accountLinkingClient`, { headers: smapi.authorization });
      const readable = z.record(z.string(), z.unknown()).parse(await shown.json());
      expect(deployed()?.accountLinking).toEqual({ ...readable, clientSecret: SECRET, skipOnEnablement: false });
      expect(JSON.stringify(readable)).not.toContain(SECRET);
      expect(checkout.status()).toBe('');
    },
    MINUTE,
  );

  it(
    'exits with 1 and the reason when Amazon refuses the package, and leaves the skill as it is',
    async () => {
      const before = { skillId: skillId(), files: deployed()?.files };
      checkout.write(MODEL, checkout.read(MODEL).replace(/"invocationName": "[^"]*"/, '"invocationName": "alexa spielt"'));
      newCalls();
      const { exitCode, output } = await ask('deploy');
      expect({ exitCode, output }).toEqual({ exitCode: 1, output: expect.stringContaining('de-DE: invocation-name: \\"alexa spielt\\" holds \\"alexa\\"') });
      expect(output).toContain('"FAILED"');
      expect(newCalls()).toContain('POST /v1/skills/:id/imports');
      expect({ skillId: skillId(), files: deployed()?.files }).toEqual(before);
    },
    MINUTE,
  );
});
