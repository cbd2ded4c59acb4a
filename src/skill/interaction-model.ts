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
  readonly intents: readonly { readonly name: string; readonly builtIn?: readonly string[]; readonly slots: readonly SlotName[] }[];
  readonly language: {
    readonly invocationName: string;
    readonly utterances: Readonly<Record<Name, readonly string[]>>;
    readonly slotValues: Readonly<Record<string, readonly SlotTypeValue[]>>;
  };
  /** Alexa's locale, like `en-GB`. */
  readonly locale: string;
};

/** Types whose values are all there are: two of them in one place can be told apart. The other types of ours take any words. */
export const CLOSED_TYPES: readonly string[] = [
  ...['GENRE', 'DECADE', 'COLLECTION', 'VERSION', 'ZONE', 'STEP', 'UNIT', 'DIRECTION', 'SWITCH', 'REPEAT', 'ASPECT', 'ORDINAL', 'KIND'],
];

/** Elsewhere this setting fails the build of the whole locale (found by others on 17 locales). */
export const hasFallbackSensitivity = (locale: string): boolean => locale.startsWith('en-') || locale === 'de-DE';

const WITHOUT_LOOP: readonly string[] = ['de-DE', 'fr-FR', 'fr-CA', 'it-IT'];

/** Whether Alexa has this intent of its own there: loop on and off were left out of four locales by others who built all of them. */
export const isOffered = (intent: string, { locale }: { locale: string }): boolean =>
  !(WITHOUT_LOOP.includes(locale) && ['AMAZON.LoopOnIntent', 'AMAZON.LoopOffIntent'].includes(intent));

/**
 * The interaction model of one locale: every intent of ours with its slots and samples, Alexa's own intents without any (samples break them)
 * where it has them, and our slot types with their values. Pure, and the same for the same input.
 */
export function buildInteractionModel({ intents, language, locale }: ModelSource): InteractionModel {
  const own = intents.filter((intent) => !intent.name.startsWith('AMAZON.'));
  const builtIn = intents
    .flatMap((intent) => [intent.name, ...(intent.builtIn ?? [])])
    .filter((name) => name.startsWith('AMAZON.') && isOffered(name, { locale }));
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
          ...[...new Set(builtIn)].sort().map((name) => ({ name, samples: [] })),
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
