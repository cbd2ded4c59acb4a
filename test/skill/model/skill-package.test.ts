import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/skill/languages/index.js';
import { resolveSlots } from '../../../src/skill/offline-entities.js';
import type { Match } from '../../../src/skill/offline-matcher.js';
import { buildSkillPackage, DEFAULT_PACKAGE, lintSkillPackage } from '../../../src/skill/skill-package/build-skill-package.js';
import { manifestSchema } from '../../../src/skill/skill-package/manifest-schema.js';
import { LOCALES, matcherOf, modelOf } from './model.js';
import { QUOTED } from './store-phrases.js';

const REPOSITORY = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, REPOSITORY), 'utf8');

const FIFTEEN = [...['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'de-DE', 'fr-FR', 'fr-CA', 'es-ES', 'es-MX', 'es-US', 'it-IT', 'nl-NL', 'pt-BR', 'ja-JP']];
const { manifest } = manifestSchema.parse(JSON.parse(read('skill-package/skill.json')));

/** What Alexa makes of it, with each name as our lists write it: クイーン is Queen. */
function meant(locale: string, match: Match | undefined): unknown {
  if (match === undefined || 'launch' in match) return match;
  const slots = Object.entries(resolveSlots(modelOf(locale), match)).flatMap(([name, slot]) =>
    slot === undefined ? [] : [[name, slot.matches[0]?.name ?? slot.value] as const],
  );
  return { ...match, slots: Object.fromEntries(slots) };
}

describe('the skill package', () => {
  it('holds what Amazon takes and nothing else', () => {
    const files = readdirSync(new URL('skill-package/', REPOSITORY), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
    expect(files.sort()).toEqual([...LOCALES.map(({ locale }) => `${locale}.json`), 'icon_108.png', 'icon_512.png', 'skill.json'].sort());
  });

  it('is what the language files make, byte for byte, and keeps every rule', () => {
    const files = buildSkillPackage(DEFAULT_PACKAGE);
    expect([...files].filter(([path, text]) => text !== read(`skill-package/${path}`)).map(([path]) => path)).toEqual([]);
    expect(lintSkillPackage(files).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is written as ask-cli writes it, so that deploying changes no file', () => {
    for (const file of ['skill-package/skill.json', 'ask-resources.json']) expect(read(file)).toBe(JSON.stringify(JSON.parse(read(file)), null, 2));
  });

  it('has a model, a store text and a privacy entry for every locale of every language', () => {
    const models = readdirSync(new URL('skill-package/interactionModels/custom/', REPOSITORY)).map((file) => file.replace('.json', ''));
    const ours = LOCALES.map(({ locale }) => locale).sort();
    expect(models.sort()).toEqual(ours);
    expect(Object.keys(manifest.publishingInformation.locales).sort()).toEqual(ours);
    expect(Object.keys(manifest.privacyAndCompliance.locales).sort()).toEqual(ours);
  });

  it('is there in fifteen locales, each of one language only', () => {
    expect(LANGUAGES.flatMap(({ locales }) => locales).sort()).toEqual([...FIFTEEN].sort());
  });

  it.each(LOCALES)('gives three example phrases in $locale that its samples make', ({ locale, language }) => {
    const { examplePhrases = [] } = manifest.publishingInformation.locales[locale] ?? {};
    expect(examplePhrases.map((phrase) => meant(locale, matcherOf(locale).match(phrase)))).toEqual([
      { launch: true },
      { intent: 'PlaySongIntent', slots: { title: 'bohemian rhapsody', artist: 'queen', room: expect.any(String) } },
      { intent: 'WhatsPlayingIntent', slots: { room: expect.any(String) } },
    ]);
    const [wake = ''] = language.alexaWords.wake;
    const said = examplePhrases.map((phrase) => phrase.toLowerCase());
    expect(said.filter((phrase) => !phrase.startsWith(wake) || !phrase.includes(language.invocationName))).toEqual([]);
  });

  it.each(LOCALES)('describes in $locale only what its samples understand', ({ locale }) => {
    const { description = '' } = manifest.publishingInformation.locales[locale] ?? {};
    const heard = [...description.matchAll(QUOTED)].map(([, phrase = '']) => ({ phrase, heard: matcherOf(locale).match(phrase) }));
    expect(heard.filter((each) => each.heard === undefined)).toEqual([]);
    expect(heard.map((each) => (each.heard !== undefined && 'intent' in each.heard ? each.heard.intent : 'launch'))).toEqual(
      expect.arrayContaining(['launch', 'PlaySongIntent', 'PlayArtistIntent', 'PlayGenreIntent', 'PlayCollectionIntent', 'VolumeDownIntent', 'StopIntent']),
    );
  });

  it('has icons of the two sizes Amazon asks for', () => {
    for (const size of [108, 512]) {
      const png = readFileSync(new URL(`skill-package/assets/icon_${size}.png`, REPOSITORY));
      expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', size, size]);
    }
  });

  it('is found by ask-cli, with a profile of its own and with one from the environment', () => {
    const profile = { skillMetadata: { src: './skill-package' } };
    expect(JSON.parse(read('ask-resources.json'))).toEqual({
      askcliResourcesVersion: '2020-03-31',
      profiles: { default: profile, __ENVIRONMENT_ASK_PROFILE__: profile },
    });
  });
});
