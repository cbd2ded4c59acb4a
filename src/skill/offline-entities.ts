import type { InteractionModel } from './interaction-model.js';
import { plain } from './offline-phrase.js';

/** A slot's words, with the listed values they stand for. */
export type ResolvedSlot = { readonly value: string; readonly matches: readonly { readonly id: string; readonly name: string }[] };

/** Listed values by each way to say them. */
type Values = ReadonlyMap<string, ResolvedSlot['matches']>;

const kept = new WeakMap<InteractionModel, Map<string, Values>>();

/**
 * All slots of an intent, as Alexa would send them: those that were said with the listed values that match by name or synonym (entity resolution),
 * the others undefined. A value without an id of ours gets its name for one, where Alexa would make one up. Like the matcher, a tool for trying out.
 */
export function resolveSlots(
  model: InteractionModel,
  heard: { intent: string; slots: Readonly<Record<string, string>> },
): Record<string, ResolvedSlot | undefined> {
  const { intents } = model.interactionModel.languageModel;
  const declared = intents.find(({ name }) => name === heard.intent)?.slots ?? [];
  return Object.fromEntries(
    declared.map(({ name, type }) => {
      const value = heard.slots[name];
      if (value === undefined) return [name, undefined];
      return [name, { value, matches: valuesOf(model, type).get(plain(value)) ?? [] }];
    }),
  );
}

function valuesOf(model: InteractionModel, type: string): Values {
  const ofModel = kept.get(model) ?? new Map<string, Values>();
  kept.set(model, ofModel);
  const known = ofModel.get(type);
  if (known !== undefined) return known;
  const values = new Map<string, ResolvedSlot['matches']>();
  for (const { id, name } of model.interactionModel.languageModel.types.find((candidate) => candidate.name === type)?.values ?? []) {
    const match = { id: id ?? name.value, name: name.value };
    for (const way of new Set([name.value, ...(name.synonyms ?? [])].map(plain))) values.set(way, [...(values.get(way) ?? []), match]);
  }
  ofModel.set(type, values);
  return values;
}
