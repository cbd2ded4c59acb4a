import type { Reading } from '../../../src/skill/languages/reading.js';
import type { Locale } from './model.js';

/** A sample said with values in its slots, and what must come of it. */
export type Filled = { utterance: string; intent: string; slots: Record<string, string> };

const ROUNDS = [0, 1, 2] as const;
const NUMBERS = ['5', '25', '100'] as const;
const TIMES = [
  { amount: '30', unit: 'seconds', duration: 'PT30S' },
  { amount: '2', unit: 'minutes', duration: 'PT2M' },
  { amount: '3', unit: 'hours', duration: 'PT3H' },
] as const;

/** Every sample of a model, filled with values from all over the lists of its slots' types, another one for each round. */
export function fillings({ model, language: { reading } }: Pick<Locale, 'model' | 'language'>): Filled[] {
  const { intents, types } = model.interactionModel.languageModel;
  const listed = new Map(types.map(({ name, values = [] }) => [name, values.map((value) => value.name.value)]));

  const fill = (sample: string, { slots, round }: { slots: ReadonlyMap<string, string>; round: number }) => {
    const heard: Record<string, string> = {};
    let shift = 0;
    const utterance = sample.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const type = slots.get(slot) ?? '';
      const { said, value } = seed({ type, values: listed.get(type) ?? [], round: round + shift, reading });
      // Two rooms of one sample are different rooms.
      shift += 1;
      heard[slot] = value;
      return said;
    });
    return { utterance, slots: heard };
  };

  return intents.flatMap(({ name: intent, slots = [], samples = [] }) => {
    const typeOf = new Map(slots.map((slot) => [slot.name, slot.type]));
    return samples.flatMap((sample) => ROUNDS.map((round) => ({ intent, ...fill(sample, { slots: typeOf, round }) })));
  });
}

/** What is said for a slot, and what it is heard as. */
function seed(options: { type: string; values: readonly string[]; round: number; reading: Reading }): { said: string; value: string } {
  const { type, values, round, reading } = options;
  const at = round % ROUNDS.length;
  const [number, time] = [NUMBERS[at] ?? '', TIMES[at] ?? TIMES[0]];
  if (type === 'AMAZON.NUMBER') return { said: reading.words(number), value: number };
  if (type === 'AMAZON.DURATION') return { said: `${reading.words(time.amount)} ${reading.units[time.unit].at(-1)}`, value: time.duration };
  const said = values[Math.floor((values.length * at) / ROUNDS.length)] ?? '';
  return { said, value: said.replace(/\.(?=\s|$)/g, '') };
}
