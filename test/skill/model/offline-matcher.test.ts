import { describe, expect, it } from '@jest/globals';
import { reading } from '../../../src/skill/languages/en/reading.js';
import { reportMargins } from '../../../src/skill/model-lint/margins.js';
import { resolveSlots } from '../../../src/skill/offline-entities.js';
import { match } from '../../../src/skill/offline-matcher.js';
import { englishModel } from './model.js';
import { PHRASES } from './phrases.en.js';

const { intents, types } = englishModel.interactionModel.languageModel;
const FILLINGS = 3;
const NUMBERS = ['five', 'twenty five', 'one hundred'];

/** Values from all over the list of a type, another one for each round. */
function seed(type: string, round: number): string {
  const values = type === 'AMAZON.NUMBER' ? NUMBERS : (types.find(({ name }) => name === type)?.values ?? []).map(({ name }) => name.value);
  return values[Math.floor((values.length * round) / FILLINGS) % values.length] ?? '';
}

describe('the offline matcher', () => {
  it.each(PHRASES.map(([said, expected, slots = {}]) => ({ said, expected, slots })))('sends "$said" to $expected', ({ said, expected, slots }) => {
    const heard = match(englishModel, said);
    expect(heard).toEqual(expected === 'nothing' ? undefined : expected === 'launch' ? { launch: true } : { intent: expected, slots });
  });

  it.each(intents.filter(({ samples = [] }) => samples.length > 0).map(({ name }) => name))('sends every sample of %s, filled, back to it', (name) => {
    const intent = intents.find((candidate) => candidate.name === name);
    for (const sample of intent?.samples ?? []) {
      for (let round = 0; round < FILLINGS; round += 1) {
        const spoken: Record<string, string> = {};
        const expected: Record<string, string> = {};
        for (const [, slot = ''] of sample.matchAll(/\{(\w+)\}/g)) {
          const type = intent?.slots?.find((candidate) => candidate.name === slot)?.type ?? '';
          const value = seed(type, round);
          spoken[slot] = value;
          expected[slot] = type === 'AMAZON.NUMBER' ? reading.digits(value) : value.replace(/\.(?=\s|$)/g, '');
        }
        const utterance = sample.replace(/\{(\w+)\}/g, (_, slot: string) => spoken[slot] ?? '');
        expect({ utterance, heard: match(englishModel, utterance) }).toEqual({ utterance, heard: { intent: name, slots: expected } });
      }
    }
  });

  it('gives the ids that the skill looks at, and stubs for what was not said, as entity resolution does', () => {
    expect(resolveSlots(englishModel, { intent: 'VolumeUpIntent', slots: { step: 'a little', room: 'all rooms' } })).toEqual({
      step: { value: 'a little', matches: [{ id: 'a_bit', name: 'a bit' }] },
      room: { value: 'all rooms', matches: [{ id: 'everywhere', name: 'everywhere' }] },
      amount: undefined,
      zone: undefined,
    });
    expect(resolveSlots(englishModel, { intent: 'PlaySongIntent', slots: { title: 'an unheard of song' } }).title).toEqual({
      value: 'an unheard of song',
      matches: [],
    });
  });

  it('reports which other intents could take a phrase, so that a person can look at close calls', () => {
    const [margin] = reportMargins(englishModel, ['play some queen in the kitchen', 'unmute']);
    expect(margin?.winner).toMatchObject({ intent: 'PlayArtistIntent', sample: 'play some {artist} in the {room}' });
    expect(margin?.others).toEqual([expect.objectContaining({ intent: 'PlaySongIntent', slots: { title: 'some queen', room: 'kitchen' } })]);
    expect(reportMargins(englishModel, ['unmute'])).toEqual([]);
  });

  it('is quick enough to type against, with the longest of phrases', () => {
    const long = 'play the ballad of the man who went in by the door in the wall by the band that plays on the stairs in the living room';
    match(englishModel, 'warm up');
    const start = performance.now();
    for (let round = 0; round < 10; round += 1) match(englishModel, long);
    expect((performance.now() - start) / 10).toBeLessThan(20);
  });
});
