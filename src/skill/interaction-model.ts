import type { SlotTypeValue } from './languages/language.js';
import { SLOT_TYPES, type SlotName } from './slots.js';

/** Alexa's model of one locale, as SMAPI takes it (`v1.skill.interactionModel.InteractionModelData`). The names are Amazon's. */
export type InteractionModel = {
  readonly interactionModel: {
    readonly languageModel: LanguageModel;
    readonly dialog?: { readonly intents: readonly { readonly name: string; readonly slots: readonly ModelSlot[] }[] };
  };
};
export type LanguageModel = {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types: readonly ModelType[];
  readonly modelConfiguration?: { readonly fallbackIntentSensitivity: { readonly level: 'LOW' | 'MEDIUM' | 'HIGH' } };
};
export type ModelIntent = { readonly name: string; readonly slots?: readonly ModelSlot[]; readonly samples?: readonly string[] };
export type ModelSlot = { readonly name: string; readonly type: string; readonly samples?: readonly string[] };
export type ModelType = { readonly name: string; readonly values?: readonly ModelTypeValue[]; readonly valueSupplier?: unknown };
export type ModelTypeValue = { readonly id?: string; readonly name: { readonly value: string; readonly synonyms?: readonly string[] } };

/** What the model is made of: the intents with their slots, and the words of one language. */
export type ModelSource<Name extends string = string> = {
  readonly intents: readonly { readonly name: string; readonly builtIn?: string; readonly slots: readonly SlotName[] }[];
  readonly language: {
    readonly invocationName: string;
    readonly utterances: Readonly<Record<Name, readonly string[]>>;
    readonly slotValues: Readonly<Record<string, readonly SlotTypeValue[]>>;
  };
  /** Alexa's locale, like `en-GB`. */
  readonly locale: string;
};

/** Elsewhere this setting fails the build of the whole locale (found by others on 17 locales). */
export const hasFallbackSensitivity = (locale: string): boolean => locale.startsWith('en-') || locale === 'de-DE';

/**
 * The interaction model of one locale: every intent of ours with its slots and samples, Alexa's own intents without any (samples break them),
 * and our slot types with their values. Pure, and the same for the same input.
 */
export function buildInteractionModel({ intents, language, locale }: ModelSource): InteractionModel {
  const own = intents.filter((intent) => !intent.name.startsWith('AMAZON.'));
  const builtIn = intents.flatMap((intent) => [intent.name, intent.builtIn]).filter((name) => name?.startsWith('AMAZON.'));
  const usedTypes = new Set(own.flatMap((intent) => intent.slots.map((slot): string => SLOT_TYPES[slot])));
  return {
    interactionModel: {
      languageModel: {
        invocationName: language.invocationName,
        intents: [
          ...own.map((intent) => ({
            name: intent.name,
            slots: intent.slots.map((name) => ({ name, type: SLOT_TYPES[name] })),
            samples: language.utterances[intent.name] ?? [],
          })),
          ...[...new Set(builtIn)].sort().map((name) => ({ name: name ?? '', samples: [] })),
        ],
        types: Object.entries(language.slotValues)
          .filter(([name]) => usedTypes.has(name))
          .map(([name, values]) => ({ name, values: values.map(modelValue) })),
        ...(hasFallbackSensitivity(locale) ? { modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } } } : {}),
      },
    },
  };
}

const modelValue = ({ id, value, synonyms }: SlotTypeValue): ModelTypeValue => ({
  ...(id === undefined ? {} : { id }),
  name: { value, ...(synonyms === undefined ? {} : { synonyms }) },
});
