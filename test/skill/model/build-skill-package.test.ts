import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../../src/skill/languages/index.js';
import { LOCALES } from '../../../src/skill/languages/locales.js';
import { interactionModelSchema } from '../../../src/skill/model-lint/model-schema.js';
import { createMatcher } from '../../../src/skill/offline-matcher.js';
import { buildSkillPackage, DEFAULT_PACKAGE, lintSkillPackage, type PackageOptions } from '../../../src/skill/skill-package/build-skill-package.js';
import { manifestSchema } from '../../../src/skill/skill-package/manifest-schema.js';
import { MODELS } from '../../../src/skill/skill-package/paths.js';
import { QUOTED } from './store-phrases.js';

type Changes = Partial<PackageOptions>;
const build = (changes: Changes) => buildSkillPackage({ ...DEFAULT_PACKAGE, ...changes });
const manifestOf = (files: ReadonlyMap<string, string>) => manifestSchema.parse(JSON.parse(files.get('skill.json') ?? '')).manifest;
const modelOf = (files: ReadonlyMap<string, string>, locale: string) => interactionModelSchema.parse(JSON.parse(files.get(`${MODELS}/${locale}.json`) ?? ''));
const errorsIn = (files: ReadonlyMap<string, string>): string[] =>
  lintSkillPackage(files)
    .filter(({ level }) => level === 'error')
    .map(({ locale, rule, message }) => `${locale ?? 'all'} ${rule}: ${message}`);
const refused = (invocationName: string, locale: string): string[] => errorsIn(build({ invocationName, locales: [locale] }));

describe('a skill package of one’s own', () => {
  it('has the address and the certificate type of its server everywhere, and nobody else’s', () => {
    const files = build({ publicUrl: 'https://music.example.net', certificateType: 'Wildcard' });
    const { apis, privacyAndCompliance } = manifestOf(files);
    expect(apis.custom.endpoint).toEqual({ uri: 'https://music.example.net/alexa', sslCertificateType: 'Wildcard' });
    expect(Object.keys(privacyAndCompliance.locales)).toEqual([...LOCALES]);
    for (const entry of Object.values(privacyAndCompliance.locales)) {
      expect(entry).toEqual({ privacyPolicyUrl: 'https://music.example.net/privacy', termsOfUseUrl: 'https://music.example.net/terms' });
    }
    expect(files.get('skill.json')).not.toContain('alexa.example.org');
    expect(errorsIn(files)).toEqual([]);
  });

  it('has the files, the store texts and the privacy entries of its locales only', () => {
    const files = build({ locales: ['de-DE', 'en-GB'] });
    const { publishingInformation, privacyAndCompliance } = manifestOf(files);
    expect([...files.keys()].sort()).toEqual([`${MODELS}/de-DE.json`, `${MODELS}/en-GB.json`, 'skill.json']);
    expect([Object.keys(publishingInformation.locales), Object.keys(privacyAndCompliance.locales)]).toEqual([
      ['en-GB', 'de-DE'],
      ['en-GB', 'de-DE'],
    ]);
    expect(errorsIn(files)).toEqual([]);
  });

  it('tells Amazon’s testers to say a phrase of a locale that there is', () => {
    const told = (changes: Changes) => manifestOf(build(changes)).publishingInformation.testingInstructions;
    expect(told({ locales: ['fr-FR', 'en-AU'], invocationName: 'My Radio' })).toContain('"Alexa, ask My Radio to play Dancing Queen in the kitchen"');
    expect(told({ locales: ['nl-NL'] })).toContain('"Alexa, vraag muziek assistent om Bohemian Rhapsody van Queen in de keuken te spelen"');
  });

  it('is refused for no locale, or one that nobody has written', () => {
    expect(() => build({ locales: [] })).toThrow('none was chosen');
    expect(() => build({ locales: ['en-US', 'sv-SE'] })).toThrow('no locale of this skill: sv-SE; there are en-US, ');
  });

  const OWN_NAMES = [
    ...(['en-US: My Radio', 'de-DE: Meine Sammlung', 'fr-FR: ma musique', 'es-ES: mi colección', 'it-IT: radio casa'] as const),
    ...(['nl-NL: mijn collectie', 'pt-BR: minha rádio', 'ja-JP: マイ ミュージック'] as const),
  ].map((line) => line.split(': '));
  it.each(OWN_NAMES)('is called as its owner wants in %s: %s, and every phrase of its store text is understood', (locale = '', invocationName = '') => {
    const files = build({ locales: [locale], invocationName });
    const { description = '', examplePhrases = [] } = manifestOf(files).publishingInformation.locales[locale] ?? {};
    const model = modelOf(files, locale);
    const called = invocationName.toLowerCase();
    expect(model.interactionModel.languageModel.invocationName).toBe(called);
    expect(errorsIn(files)).toEqual([]);
    expect(examplePhrases.filter((phrase) => !phrase.includes(invocationName))).toEqual([]);
    const matcher = createMatcher({ model, language: { ...languageOf(locale), invocationName: called } });
    const phrases = [...examplePhrases, ...[...description.matchAll(QUOTED)].map(([, phrase = '']) => phrase)];
    expect(phrases.filter((phrase) => matcher.match(phrase) === undefined)).toEqual([]);
    expect(description).not.toContain(languageOf(locale).invocationName);
  });

  it.each([
    ['alexa music', 'en-US', 'holds "alexa"'],
    ['hey computer music', 'de-DE', 'holds "computer"'],
    ['アレクサ ミュージック', 'ja-JP', 'holds "アレクサ"'],
    ['play the', 'en-US', 'holds "the"'],
    ['das radio', 'de-DE', 'holds "das"'],
    ['la radio', 'fr-CA', 'holds "la"'],
    ['musik von', 'de-DE', 'holds "von"'],
    ['music to', 'en-GB', 'holds "to"'],
    ['open radio', 'en-IN', 'holds "open"'],
    ['öffne radio', 'de-DE', 'holds "öffne"'],
    ['radio starten', 'nl-NL', 'holds "starten"'],
    ['pide a radio', 'es-MX', 'holds "pide a"'],
    ['my radio skill', 'en-US', 'holds "skill"'],
    ['music2', 'en-US', 'should be two or more words of lower-case letters'],
    ['radio two!', 'en-US', 'should be two or more words of lower-case letters'],
    ['radio', 'it-IT', 'should be two or more words'],
    ['', 'en-US', 'should be two or more words'],
    [`${'long '.repeat(11)}name`, 'en-US', 'should be 2 to 50 characters'],
    ['my radio', 'ja-JP', 'should be in kana or kanji'],
    ['マイ ミュージック', 'pt-BR', 'should be in Latin letters'],
    ['моё радио', 'en-US', 'should be in Latin letters'],
  ])('may not be called "%s" in %s: %s', (name, locale, because) => {
    expect(refused(name, locale)).toContainEqual(expect.stringMatching(new RegExp(`^${locale} invocation-name: ".*" ${because}`)));
  });

  it.each([
    ['my radio', 'en-AU'],
    ['a. b. c. radio', 'en-US'],
    ['sam’s  Jukebox', 'en-CA'],
    ['house of music', 'en-US'],
    ['música de casa', 'es-US'],
    ['わたし の ラジオ', 'ja-JP'],
  ])('may be called "%s" in %s', (name, locale) => {
    expect(refused(name, locale)).toEqual([]);
  });
});

describe('the linter of skill packages', () => {
  const good = build({ locales: ['en-US', 'de-DE'] });
  const changed = (path: string, change: (text: string) => string) => new Map([...good, [path, change(good.get(path) ?? '')]]);
  const without = (path: string) => new Map([...good].filter(([each]) => each !== path));
  it.each([
    ['a model is missing', without(`${MODELS}/de-DE.json`), 'de-DE locale-complete: a model is missing'],
    [
      'there is a model without a store text',
      new Map([...good, [`${MODELS}/en-GB.json`, good.get(`${MODELS}/en-US.json`) ?? '']]),
      'en-GB locale-complete: a store text',
    ],
    ['there is no manifest', without('skill.json'), 'all manifest-shape: skill.json'],
    [
      'the endpoint is not https',
      changed('skill.json', (text) => text.replace('https://alexa.example.org/alexa', 'http://alexa.example.org/alexa')),
      'all manifest-shape',
    ],
    ['a key is not Amazon’s', changed('skill.json', (text) => text.replace('"category"', '"kategorie"')), 'all manifest-shape'],
    [
      'an example does not say what the skill is called',
      changed('skill.json', (text) => text.replace('"Alexa, open music assistant",', '"Alexa, open my radio",')),
      'en-US example-phrases',
    ],
    [
      'an example does not wake Alexa',
      changed('skill.json', (text) => text.replace('"Alexa, open music assistant",', '"Open music assistant",')),
      'en-US example-phrases',
    ],
    [
      'there are four examples',
      changed('skill.json', (text) => text.replace('"Alexa, open music assistant",', '"Alexa, music assistant", "Alexa, open music assistant",')),
      'all manifest-shape',
    ],
    ['a model is broken', changed(`${MODELS}/en-US.json`, () => '{'), 'en-US file-shape'],
    ['a model breaks a rule', changed(`${MODELS}/en-US.json`, (text) => text.replace('"music assistant"', '"the app"')), 'en-US invocation-name'],
  ])('finds that %s', (_, files, expected) => {
    expect(errorsIn(files)).toContainEqual(expect.stringContaining(expected));
  });
});
