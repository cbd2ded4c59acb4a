import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type Smapi, startSmapi } from '../support/smapi/smapi.js';
import { type Files, ourPackage, uploadPackage } from './upload.js';

const SECRET = 'a-client-secret-of-at-least-32-characters';
const HOME = 'en-GB';
const ENGLISH = 'interactionModels/custom/en-GB.json';
const GERMAN = 'interactionModels/custom/de-DE.json';

const record = z.record(z.string(), z.unknown());

/** A value within a JSON file, changed; `undefined` takes it out. */
function edit(file: string, path: string, change: (before: unknown) => unknown) {
  return (files: Files): Files => {
    const keys = path.split(' ');
    const changed = (value: unknown, [key = '', ...rest]: readonly string[]): unknown => {
      const before = record.parse(value);
      return { ...before, [key]: rest.length === 0 ? change(before[key]) : changed(before[key], rest) };
    };
    return { ...files, [file]: JSON.stringify(changed(JSON.parse(String(files[file])), keys)) };
  };
}
const set = (file: string, path: string, value: unknown) => edit(file, path, () => value);
const add = (path: string, content: string | Uint8Array) => (files: Files) => ({ ...files, [path]: content });
const leaveOut = (path: string) => (files: Files) => Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));
const manifest = (path: string, value: unknown) => set('skill.json', `manifest ${path}`, value);
const store = (path: string, value: unknown) => manifest(`publishingInformation locales ${HOME} ${path}`, value);
const replace = (file: string, search: string | RegExp, text: string) => (files: Files) => ({ ...files, [file]: String(files[file]).replace(search, text) });

const ENDPOINT = 'apis custom endpoint uri';

/** What is done to our package, and what must be said of it. */
const FAULTS: readonly [what: string, change: (files: Files) => Files | Uint8Array, reason: string][] = [
  ['no zip file', () => Buffer.from('skill.json'), 'Package: the package is no zip file'],
  ['no manifest', leaveOut('skill.json'), 'Manifest: skill.json is not at the root of the package'],
  [
    'a folder around it',
    (files) => Object.fromEntries(Object.entries(files).map(([path, content]) => [`skill-package/${path}`, content])),
    'Manifest: skill.json is not at the root of the package',
  ],
  ['a manifest that is no JSON', replace('skill.json', '{', ''), 'Manifest: skill.json is no JSON'],
  ['a property Amazon does not know', manifest('name', 'x'), 'Manifest: $.manifest has the unexpected property "name"'],
  [
    'an interface Amazon does not know',
    manifest('apis custom interfaces', [{ type: 'TELEPATHY' }]),
    'Manifest: $.manifest.apis.custom.interfaces.0 value of tag "type" must be in oneOf',
  ],
  [
    'a certificate type Amazon does not know',
    manifest('apis custom endpoint sslCertificateType', 'Best'),
    'Manifest: $.manifest.apis.custom.endpoint.sslCertificateType must be equal to one of the allowed values: SelfSigned, Wildcard, Trusted',
  ],
  ['an endpoint without TLS', manifest(ENDPOINT, 'http://alexa.example.org/alexa'), 'Manifest: the endpoint http://alexa.example.org/alexa is not https'],
  [
    'an endpoint on another port',
    manifest(ENDPOINT, 'https://alexa.example.org:8443/alexa'),
    'Manifest: the endpoint https://alexa.example.org:8443/alexa is not on port 443',
  ],
  ['an endpoint without a name', manifest(ENDPOINT, 'https://192.0.2.1/alexa'), 'Manifest: the endpoint https://192.0.2.1/alexa has an address for a name'],
  ['a skill without a name', store('name', undefined), "Manifest: $.manifest.publishingInformation.locales.en-GB must have required property 'name'"],
  [
    'a summary that is too long',
    store('summary', 'x'.repeat(161)),
    'Manifest: $.manifest.publishingInformation.locales.en-GB.summary must NOT have more than 160 characters',
  ],
  [
    'no summary',
    store('summary', undefined),
    'Manifest: $.manifest.publishingInformation.locales.en-GB.summary: Invalid input: expected string, received undefined',
  ],
  [
    'a fourth example phrase',
    store(
      'examplePhrases',
      Array.from({ length: 4 }, () => 'Alexa, open music assistant'),
    ),
    'Manifest: $.manifest.publishingInformation.locales.en-GB.examplePhrases: Too big: expected array to have <=3 items',
  ],
  [
    'an example phrase that does not call the skill',
    store('examplePhrases', ['Alexa, play Queen']),
    'InteractionModel.en-GB: en-GB: the example phrase "Alexa, play Queen" does not hold the invocation name',
  ],
  ['an icon that is not there', leaveOut('assets/icon_512.png'), 'Manifest: the icon file://assets/icon_512.png is not in the package'],
  [
    'an icon of another size',
    (files) => ({ ...files, 'assets/icon_108.png': files['assets/icon_512.png'] ?? '' }),
    'Manifest: the icon file://assets/icon_108.png is 512x512, not 108x108',
  ],
  ['an icon that is no PNG', add('assets/icon_108.png', '<svg/>'), 'Manifest: the icon file://assets/icon_108.png is no PNG, not 108x108'],
  ['a locale without a model', leaveOut(GERMAN), 'Manifest: de-DE has a store text and no model'],
  [
    'a locale without a store text',
    manifest('publishingInformation locales de-DE', undefined),
    'InteractionModel.de-DE: de-DE: has a model and no store text in the manifest',
  ],
  ['a locale without a privacy entry', manifest('privacyAndCompliance locales de-DE', undefined), 'Manifest: de-DE has a store text and no privacy entry'],
  [
    'a privacy entry for a locale that there is not',
    manifest('privacyAndCompliance locales fr-FR', { privacyPolicyUrl: 'https://alexa.example.org/privacy' }),
    'Manifest: fr-FR has a privacy entry and no store text',
  ],
  [
    'a privacy page without TLS',
    manifest('privacyAndCompliance locales de-DE privacyPolicyUrl', 'http://alexa.example.org/privacy'),
    'Manifest: de-DE: http://alexa.example.org/privacy is not https',
  ],
  [
    'a locale that Alexa has not',
    (files) => ({ ...files, 'interactionModels/custom/sv-SE.json': files[ENGLISH] ?? '' }),
    'InteractionModel.sv-SE: sv-SE: is no locale of Alexa',
  ],
  ['a model that is no JSON', replace(GERMAN, '{', ''), 'InteractionModel.de-DE: de-DE: is no JSON'],
  [
    'a model without intents',
    set(GERMAN, 'interactionModel languageModel intents', []),
    'InteractionModel.de-DE: de-DE: $.interactionModel.languageModel.intents must NOT have fewer than 1 items',
  ],
  [
    'a stray property in a model',
    set(GERMAN, 'interactionModel stray', true),
    'InteractionModel.de-DE: de-DE: $.interactionModel has the unexpected property "stray"',
  ],
  [
    'an invocation name with a launch word',
    replace(GERMAN, /"invocationName": "[^"]*"/, '"invocationName": "öffne musik"'),
    'InteractionModel.de-DE: de-DE: invocation-name: "öffne musik" holds "öffne", which Amazon does not let through',
  ],
  [
    'an intent that only one locale has',
    edit(GERMAN, 'interactionModel languageModel intents', (intents) => [
      ...z.array(z.unknown()).parse(intents),
      { name: 'OtherIntent', samples: ['etwas anderes bitte'] },
    ]),
    'Package: de-DE has other intents or slots than en-GB',
  ],
  [
    'the client secret',
    manifest('publishingInformation testingInstructions', `The secret is ${SECRET}.`),
    "Package: skill.json holds a secret of this server's configuration",
  ],
  [
    'the client secret behind a picture',
    (files) => ({ ...files, 'assets/icon_108.png': Buffer.concat([Buffer.from(files['assets/icon_108.png'] ?? ''), Buffer.from(SECRET)]) }),
    "Package: assets/icon_108.png holds a secret of this server's configuration",
  ],
  ['a random key', store('description', 'Key: q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA'), 'Package: skill.json holds something random like a token'],
  ["a token of Amazon's", store('description', 'Atza|IwEBIexample'), "Package: skill.json holds a token of Amazon's"],
  ['a private key', store('description', '-----BEGIN EC PRIVATE KEY-----'), 'Package: skill.json holds a private key'],
  [
    'the settings of account linking',
    add('accountLinking.json', '{ "clientSecret": "sesame" }'),
    'Package: accountLinking.json holds a property that is named like a secret',
  ],
  ['an .env file', add('.env', 'MA_PASSWORD=sesame'), 'Package: .env holds a line of an .env file'],
  ['a stray file', add('notes.txt', 'to do'), 'Package: notes.txt has no place in a skill package'],
  ['a copy of a model', add(`${GERMAN}.bak`, '{}'), `Package: ${GERMAN}.bak has no place in a skill package`],
];

describe('Amazon’s stand-in', () => {
  let smapi: Smapi;
  let files: Files;
  beforeAll(async () => {
    smapi = await startSmapi({ secrets: [SECRET] });
    files = ourPackage([HOME, 'de-DE']);
  });
  afterAll(() => smapi.close());

  it('takes our package', async () => {
    expect(await uploadPackage(smapi, files)).toEqual({ status: 'SUCCEEDED', reasons: [] });
    expect(smapi.skills.size).toBe(1);
  });

  it.each(FAULTS)('refuses %s, and says why', async (_what, change, reason) => {
    const before = smapi.skills.size;
    const { status, reasons } = await uploadPackage(smapi, change(files));
    expect({ status, reasons }).toEqual({ status: 'FAILED', reasons: expect.arrayContaining([reason]) });
    expect(smapi.skills.size).toBe(before);
  });

  it('never repeats a secret', async () => {
    const { reasons } = await uploadPackage(smapi, add('notes.txt', `${SECRET} Atza|IwEBIexample`)(files));
    expect(reasons).toContain("Package: notes.txt holds a secret of this server's configuration");
    expect(reasons.join()).not.toMatch(new RegExp(`${SECRET}|IwEBIexample`));
  });
});
