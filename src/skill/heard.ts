import { z } from 'zod';
import type { Heard } from './intent.js';
import { languageOf } from './languages/index.js';
import { MAX_SAID } from './reply.js';
import { isSlotName, type Slots, type SlotValue } from './slots.js';
import { isOwnSpeech } from './spoken-markup.js';

/** Alexa cuts values at this length; whoever sends more is not Alexa. */
const MAX_VALUE_LENGTH = 140;
/** What AMAZON.NUMBER says for a number it could not read. */
const UNREADABLE = '?';

const resolutions = z
  .object({
    resolutionsPerAuthority: z.array(
      z.object({ values: z.array(z.object({ value: z.object({ name: z.string(), id: z.string().optional() }) })).catch([]) }).catch({ values: [] }),
    ),
  })
  .optional()
  .catch(undefined);

const simpleValue = z.object({ value: z.string().optional(), resolutions }).optional().catch(undefined);

const slot = z.object({
  value: z.string().optional().catch(undefined),
  resolutions,
  slotValue: z
    .object({ value: z.string().optional().catch(undefined), resolutions, values: z.array(simpleValue).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/** What we read of an envelope. The signed edge has checked that it comes from Alexa; what a newer Alexa sends must not stop us. */
const envelopeSchema = z.object({
  context: z.object({
    System: z.object({
      application: z.object({ applicationId: z.string() }),
      user: z
        .object({ userId: z.string(), accessToken: z.string().optional().catch(undefined) })
        .optional()
        .catch(undefined),
      device: z
        .object({ deviceId: z.string(), supportedInterfaces: z.record(z.string(), z.unknown()).catch({}) })
        .optional()
        .catch(undefined),
    }),
  }),
  session: z
    .object({
      new: z.boolean().catch(true),
      sessionId: z.string().catch(''),
      attributes: z
        .object({ open: z.boolean().optional().catch(undefined), said: z.string().optional().catch(undefined), names: z.string().optional().catch(undefined) })
        .optional()
        .catch(undefined),
      application: z.object({ applicationId: z.string() }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  request: z.object({
    type: z.string(),
    requestId: z.string().catch(''),
    locale: z.string().catch('en-US'),
    intent: z
      .object({ name: z.string(), slots: z.record(z.string(), slot.catch({})).catch({}) })
      .optional()
      .catch(undefined),
    reason: z.string().optional().catch(undefined),
    error: z
      .object({ type: z.string().catch('') })
      .optional()
      .catch(undefined),
  }),
});

export type Envelope = z.infer<typeof envelopeSchema>;

/** @throws {z.ZodError} not a request envelope. */
export const parseEnvelope = (envelope: unknown): Envelope => envelopeSchema.parse(envelope);

/** What was heard, in our words. */
export function toHeard({ request, session, context }: Envelope): Heard {
  const isLaunch = request.type === 'LaunchRequest';
  const language = languageOf(request.locale);
  const last = session?.attributes?.said ?? '';
  return {
    requestId: request.requestId,
    intent: request.type === 'IntentRequest' ? (request.intent?.name ?? '') : request.type,
    slots: toSlots(request.intent?.slots ?? {}),
    language,
    say: language.phrases,
    isNew: session?.new ?? true,
    isOpen: isLaunch || (session?.attributes?.open ?? false),
    hasScreen: context.System.device?.supportedInterfaces['Alexa.Presentation.APL'] !== undefined,
    ...(session?.attributes?.names === undefined || isLaunch ? {} : { namesTold: session.attributes.names }),
    ...(isLaunch || !couldBeOurs(last) ? {} : { lastSpeech: { ssml: last } }),
  };
}

/** Session attributes come back through Alexa, and are said as they are: only what we could have said ourselves. */
const couldBeOurs = (said: string): boolean => said !== '' && said.length <= MAX_SAID && isOwnSpeech(said);

type WireSlot = z.infer<typeof slot>;

const toSlots = (slots: Readonly<Record<string, WireSlot>>): Slots =>
  Object.fromEntries(
    Object.entries(slots).flatMap(([name, wire]) => {
      const value = isSlotName(name) ? toSlotValue(wire) : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** One value, whichever of the two places Alexa put it in, with what every authority made of it. */
function toSlotValue({ value, resolutions: outer, slotValue }: WireSlot): SlotValue | undefined {
  const inner = slotValue?.value === undefined ? slotValue?.values?.find((each) => each?.value !== undefined) : slotValue;
  const text = [...(value ?? inner?.value ?? '').trim()].slice(0, MAX_VALUE_LENGTH).join('').trim();
  if (text === '' || text === UNREADABLE) return undefined;
  const resolved =
    (outer ?? inner?.resolutions)?.resolutionsPerAuthority.flatMap(({ values }) => values.map(({ value: { id, name } }) => ({ id, name }))) ?? [];
  return { text, resolved };
}
