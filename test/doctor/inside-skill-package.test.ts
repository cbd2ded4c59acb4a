import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import { examine, fault } from './examine.js';

const PUBLIC_URL = 'https://alexa.example.net';
const SECRET_KEY = Buffer.alloc(32, 5).toString('base64url');
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync('skill-package', join(project, 'skill-package'), { recursive: true });
  edit('skill-package/skill.json', (text) => text.replaceAll('https://alexa.example.org', PUBLIC_URL));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

const edit = (path: string, change: (text: string) => string): void => {
  const file = join(project, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

const env = { ...LOCAL_IDENTITY, PUBLIC_URL, SECRET_KEY, MUSIC_ASSISTANT_URL: 'http://127.0.0.1:1' };
const found = async (more: Record<string, string> = {}) => (await examine({ ...env, ...more }, ['skill-package'], ['--project', project]))['skill-package'];

const deployed = (...skillIds: string[]): void => {
  mkdirSync(join(project, '.ask'));
  const profiles = Object.fromEntries(skillIds.map((skillId, index) => [`profile-${index}`, { skillId, skillMetadata: { lastDeployHash: 'x' } }]));
  writeFileSync(join(project, '.ask', 'ask-states.json'), JSON.stringify({ askcliStatesVersion: '2020-03-31', profiles }));
};

it('is right when it agrees with the configuration', async () => {
  deployed('amzn1.ask.skill.another-profile', LOCAL_IDENTITY.ALEXA_SKILL_ID);
  expect(await found()).toEqual({ ok: true, cause: `The endpoint is ${PUBLIC_URL}/alexa; 15 locales` });
});

it('compares no endpoint on localhost', async () => {
  expect(await found({ PUBLIC_URL: 'http://localhost:8096' })).toEqual({ ok: true, cause: expect.stringContaining('not compared') });
});

it('is not looked at where there is none, as beside an installed server', async () => {
  rmSync(join(project, 'skill-package'), { recursive: true });
  expect(await found()).toEqual({ ok: null, cause: expect.stringContaining('no skill-package/') });
});

it.each(['alexa', 'privacy'])('still has the address of the example: /%s', async (path) => {
  edit('skill-package/skill.json', (text) => text.replace(`${PUBLIC_URL}/${path}`, `https://alexa.example.org/${path}`));
  expect(await found()).toEqual(fault('example-endpoint', `https://alexa.example.org/${path}; expected ${PUBLIC_URL}`));
});

it('sends requests elsewhere, in one region too', async () => {
  expect(await found({ PUBLIC_URL: 'https://new.example.net' })).toEqual(fault('wrong-endpoint', /alexa\.example\.net\/alexa; .*new\.example\.net\/alexa/));
  const regions = `"regions": { "EU": { "endpoint": { "uri": "https://eu.example.net/alexa", "sslCertificateType": "Trusted" } } }, "interfaces"`;
  edit('skill-package/skill.json', (text) => text.replace('"interfaces"', regions));
  expect(await found()).toEqual(fault('wrong-endpoint', 'https://eu.example.net/alexa'));
});

it('has a locale without a model, and a model without texts', async () => {
  const models = join(project, 'skill-package/interactionModels/custom');
  cpSync(join(models, 'it-IT.json'), join(models, 'hi-IN.json'));
  rmSync(join(models, 'it-IT.json'));
  expect(await found()).toEqual(fault('locales-incomplete', /no interaction model for it-IT; no texts in skill\.json for hi-IN/));
});

it('has a file that cannot be read', async () => {
  edit('skill-package/interactionModels/custom/de-DE.json', (text) => text.slice(1));
  expect(await found()).toEqual(fault('not-readable', 'skill-package/interactionModels/custom/de-DE.json is not JSON'));
  rmSync(join(project, 'skill-package/skill.json'));
  expect(await found()).toEqual(fault('not-readable', 'skill-package/skill.json is missing'));
  writeFileSync(join(project, 'skill-package/skill.json'), '{"manifest":{}}');
  expect(await found()).toEqual(fault('not-readable', /skill\.json: manifest\.publishingInformation/));
});

it('belongs to another skill than the server answers for', async () => {
  deployed('amzn1.ask.skill.other');
  expect(await found()).toEqual(fault('other-skill', new RegExp(`skill\\.other.*${LOCAL_IDENTITY.ALEXA_SKILL_ID}`)));
});

it.each([
  ['the client secret', LOCAL_IDENTITY.OAUTH_CLIENT_SECRET],
  ['the secret key', SECRET_KEY],
  ['a token of Amazon', 'Atzr|IwEBIJhXsample_sample_sample'],
  ['a token of Music Assistant', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzYW1wbGUifQ.c2lnbmF0dXJl'],
])('has %s inside, which is not shown', async (_what, secret) => {
  writeFileSync(join(project, 'skill-package', 'notes.txt'), `x ${secret} y`);
  const finding = await found();
  expect(finding).toEqual(fault('secret-inside', 'skill-package/notes.txt'));
  expect(JSON.stringify(finding)).not.toContain(secret);
});
