import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { INTENTS } from '../../../src/skill/intents/index.js';
import { buildInteractionModel, type InteractionModel } from '../../../src/skill/interaction-model.js';
import { LANGUAGES } from '../../../src/skill/languages/index.js';
import { MUSIC_TYPES } from '../../../src/skill/model-lint/policy.js';
import { SLOT_TYPES } from '../../../src/skill/slots.js';
import { LOCALES, modelOf, TONGUES } from './model.js';

const MODELS = new URL('../../../skill-package/interactionModels/custom/', import.meta.url);
const [english] = LANGUAGES;
const typesOf = (model: InteractionModel) => model.interactionModel.languageModel.types;
const intentsOf = (model: InteractionModel) => model.interactionModel.languageModel.intents;
const LONGEST_NAME = 8;
const FEWEST = { TITLE: 60, ARTIST: 60, ALBUM: 60, PLAYLIST: 60, STATION: 25, PODCAST: 25, AUDIOBOOK: 25, MESSAGE: 25, ROOM: 30 };

describe('the interaction model', () => {
  it('is in the skill package as the language files make it, one file for each locale', () => {
    expect(readdirSync(MODELS).sort()).toEqual(LOCALES.map(({ locale }) => `${locale}.json`).sort());
    for (const { locale, model } of LOCALES) expect(JSON.parse(readFileSync(new URL(`${locale}.json`, MODELS), 'utf8'))).toEqual(model);
  });

  it('has every intent that the skill handles once, and none that it does not', () => {
    const handled = INTENTS.flatMap((intent) => ('builtIn' in intent && intent.builtIn !== undefined ? [intent.name, ...intent.builtIn] : [intent.name]));
    expect(
      intentsOf(modelOf('en-US'))
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...new Set<string>(handled)].sort());
  });

  it('leaves out loop on and off where Alexa does not offer them', () => {
    const names = (locale: string) =>
      intentsOf(buildInteractionModel({ intents: INTENTS, language: english, locale }))
        .map(({ name }) => name)
        .filter((name) => name.startsWith('AMAZON.Loop'));
    const offered = INTENTS.flatMap((intent) => ('builtIn' in intent ? (intent.builtIn ?? []) : [])).filter((name) => name.startsWith('AMAZON.Loop'));
    expect(names('es-MX')).toEqual([...offered].sort());
    for (const locale of ['de-DE', 'fr-FR', 'fr-CA', 'it-IT']) expect(names(locale)).toEqual([]);
  });

  it.each(TONGUES)('of $locale declares each slot with its one type, and seeds enough values', ({ model }) => {
    const seeds = new Map(typesOf(model).map(({ name, values = [] }) => [name, values.length]));
    const scarce = Object.entries(FEWEST).filter(([type, fewest]) => (seeds.get(type) ?? 0) < fewest || (seeds.get(type) ?? 0) > 200);
    expect(scarce.map(([type, fewest]) => `${type} has ${seeds.get(type)} values, not ${fewest} to 200`)).toEqual([]);
    for (const slot of intentsOf(model).flatMap(({ slots = [] }) => slots)) expect(Object.entries(SLOT_TYPES)).toContainEqual([slot.name, slot.type]);
  });

  it.each(TONGUES)('of $locale seeds short names without digits, and none in two music types', ({ model, language }) => {
    const names = typesOf(model)
      .filter(({ name }) => MUSIC_TYPES.includes(name))
      .flatMap(({ values = [] }) => values.map(({ name }) => name.value));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => (language.reading.hasSpaces && name.split(' ').length > LONGEST_NAME) || /\d/.test(name))).toEqual([]);
  });

  it('sets the sensitivity of the fallback only where that builds', () => {
    const settings = (locale: string) =>
      buildInteractionModel({ intents: INTENTS, language: english, locale }).interactionModel.languageModel.modelConfiguration;
    expect(settings('en-GB')).toEqual({ fallbackIntentSensitivity: { level: 'LOW' } });
    expect(settings('fr-FR')).toBeUndefined();
  });
});
