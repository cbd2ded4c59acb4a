import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { INTENTS } from '../../../src/skill/intents/index.js';
import { buildInteractionModel } from '../../../src/skill/interaction-model.js';
import { LANGUAGES } from '../../../src/skill/languages/index.js';
import { SLOT_TYPES } from '../../../src/skill/slots.js';
import { englishModel } from './model.js';

const MODELS = new URL('../../../skill-package/interactionModels/custom/', import.meta.url);
const { intents, types } = englishModel.interactionModel.languageModel;

describe('the interaction model', () => {
  it('is in the skill package as the language files make it, one file for each locale', () => {
    const made = LANGUAGES.flatMap((language) =>
      language.locales.map((locale) => ({ locale, model: buildInteractionModel({ intents: INTENTS, language, locale }) })),
    );
    expect(readdirSync(MODELS).sort()).toEqual(made.map(({ locale }) => `${locale}.json`).sort());
    for (const { locale, model } of made) expect(JSON.parse(readFileSync(new URL(`${locale}.json`, MODELS), 'utf8'))).toEqual(model);
  });

  it('has every intent that the skill handles once, and none that it does not', () => {
    const handled = INTENTS.flatMap((intent) => ('builtIn' in intent && intent.builtIn !== undefined ? [intent.name, ...intent.builtIn] : [intent.name]));
    expect(intents.map(({ name }) => name).sort()).toEqual([...new Set<string>(handled)].sort());
  });

  it('declares each slot with its one type, and every type of ours with 60 to 200 seeds for names of music', () => {
    const seeds = Object.fromEntries(types.map(({ name, values = [] }) => [name, values.length]));
    for (const music of ['TITLE', 'ARTIST', 'ALBUM', 'PLAYLIST'])
      expect([music, (seeds[music] ?? 0) >= 60 && (seeds[music] ?? 0) <= 200]).toEqual([music, true]);
    expect(seeds.ROOM).toBeGreaterThanOrEqual(30);
    for (const slot of intents.flatMap(({ slots = [] }) => slots)) expect(Object.entries(SLOT_TYPES)).toContainEqual([slot.name, slot.type]);
  });

  it('seeds names of one to six words, and none in two music types', () => {
    const names = types
      .filter(({ name }) => ['TITLE', 'ARTIST', 'ALBUM', 'PLAYLIST'].includes(name))
      .flatMap(({ values = [] }) => values.map(({ name }) => name.value));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => name.split(' ').length > 6 || /\d/.test(name))).toEqual([]);
  });

  it('gives the values that the skill looks at the ids it looks for', () => {
    const ids = Object.fromEntries(types.map(({ name, values = [] }) => [name, values.flatMap(({ id }) => (id === undefined ? [] : [id]))]));
    expect(ids).toEqual({
      TITLE: [],
      ARTIST: [],
      ALBUM: [],
      PLAYLIST: [],
      ROOM: ['everywhere'],
      ZONE: ['everywhere'],
      STEP: ['a_bit', 'a_lot'],
      UNIT: ['percent'],
    });
  });

  it('sets the sensitivity of the fallback only where that builds', () => {
    const [english] = LANGUAGES;
    const settings = (locale: string) =>
      buildInteractionModel({ intents: INTENTS, language: english, locale }).interactionModel.languageModel.modelConfiguration;
    expect(settings('en-GB')).toEqual({ fallbackIntentSensitivity: { level: 'LOW' } });
    expect(settings('fr-FR')).toBeUndefined();
  });
});
