import { z } from 'zod';

const slot = z.strictObject({ name: z.string().min(1), type: z.string().min(1), samples: z.array(z.string()).optional() });

const intent = z.strictObject({ name: z.string().min(1), slots: z.array(slot).optional(), samples: z.array(z.string()).optional() });

const value = z.strictObject({
  id: z.string().optional(),
  name: z.strictObject({ value: z.string(), synonyms: z.array(z.string()).optional() }),
});

const type = z.strictObject({ name: z.string().min(1), values: z.array(value).optional(), valueSupplier: z.unknown().optional() });

/** The file that SMAPI takes. Strict: a stray key makes it answer 400. */
export const interactionModelSchema = z.strictObject({
  interactionModel: z.strictObject({
    languageModel: z.strictObject({
      invocationName: z.string(),
      intents: z.array(intent).min(1),
      types: z.array(type),
      modelConfiguration: z.strictObject({ fallbackIntentSensitivity: z.strictObject({ level: z.enum(['LOW', 'MEDIUM', 'HIGH']) }) }).optional(),
    }),
    dialog: z.strictObject({ intents: z.array(z.strictObject({ name: z.string(), slots: z.array(slot) })) }).optional(),
  }),
});
