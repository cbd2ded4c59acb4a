import type { InteractionModel } from './interaction-model.js';
import { plain } from './offline-phrase.js';

/** A slot's words, with the listed values they stand for. */
export type ResolvedSlot = { readonly value: string; readonly matches: readonly { readonly id: string; readonly name: string }[] };

/**
 * All slots of an intent, as Alexa would send them: those that were said with the listed values that match by name or synonym (entity resolution),
 * the others undefined. A value without an id of ours gets its name for one, where Alexa would make one up. Like the matcher, a tool for trying out.
 */
export function resolveSlots(
  model: InteractionModel,
  heard: { intent: string; slots: Readonly<Record<string, string>> },
): Record<string, ResolvedSlot | undefined> {
  const { intents, types } = model.interactionModel.languageModel;
  const declared = intents.find(({ name }) => name === heard.intent)?.slots ?? [];
  return Object.fromEntries(
    declared.map(({ name, type }) => {
      const value = heard.slots[name];
      if (value === undefined) return [name, undefined];
      const listed = types.find((candidate) => candidate.name === type)?.values ?? [];
      const matches = listed.filter((entry) => [entry.name.value, ...(entry.name.synonyms ?? [])].some((text) => plain(text) === plain(value)));
      return [name, { value, matches: matches.map((entry) => ({ id: entry.id ?? entry.name.value, name: entry.name.value })) }];
    }),
  );
}
