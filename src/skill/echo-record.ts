import { z } from 'zod';
import { MEDIA_TYPES, type MediaType } from '../music-assistant/types.js';
import { parseJson } from '../parse-json.js';
import { isSlotName, type Slots } from './slots.js';

/** The kinds of question we ask; `echo-memory.ts` tells them apart. */
export const QUESTION_KINDS = ['room', 'which', 'confirm', 'media', 'slot'] as const;

/** A piece of music that was spoken of. */
export type MediaRef = { readonly uri: string; readonly mediaType: MediaType; readonly name: string; readonly artist?: string };

/** A slot's value as it is kept. */
const slotValue = z.object({
  text: z.string(),
  resolved: z.array(z.object({ id: z.string().optional(), name: z.string() })),
});

/** A piece of music as it is kept. */
const mediaRef = z.object({ uri: z.string(), mediaType: z.enum(MEDIA_TYPES), name: z.string(), artist: z.string().optional() });

const storedTurn = z.object({
  intent: z.string(),
  slots: z.record(z.string(), slotValue),
  media: mediaRef.optional(),
  others: z.array(mediaRef).optional(),
  rooms: z.array(z.string()),
  at: z.number(),
  session: z.string(),
});

/** What one Echo's record holds. One part that cannot be read does not take the others with it. */
const echoRecord = z.object({
  /** Ms since 1970, at most an hour behind. */
  heardAt: z.number().optional().catch(undefined),
  /** How often each room was the one that was meant. */
  uses: z.record(z.string(), z.number()).optional().catch(undefined),
  named: z.object({ playerId: z.string(), times: z.number() }).optional().catch(undefined),
  bindingSuggested: z.boolean().optional().catch(undefined),
  turn: storedTurn.optional().catch(undefined),
  visits: z.number().optional().catch(undefined),
  room: z.object({ playerId: z.string(), at: z.number(), session: z.string() }).optional().catch(undefined),
  home: z.string().optional().catch(undefined),
  question: z
    .object({
      kind: z.enum(QUESTION_KINDS),
      intent: z.string(),
      slots: z.record(z.string(), slotValue),
      options: z.array(mediaRef).optional(),
      rooms: z.array(z.string()).optional(),
      slot: z.string().optional(),
      /** As it was asked: SSML. */
      words: z.string().optional(),
      /** Answered by "no"; what is said next may still be about it. */
      dropped: z.boolean().optional(),
      at: z.number(),
    })
    .optional()
    .catch(undefined),
  levels: z.record(z.string(), z.number()).optional().catch(undefined),
});
export type EchoRecord = z.infer<typeof echoRecord>;

/** What cannot be read counts as nothing remembered. */
export const parseEchoRecord = (stored: string | undefined): EchoRecord => echoRecord.safeParse(stored === undefined ? {} : parseJson(stored)).data ?? {};

type StoredSlots = Record<string, z.infer<typeof slotValue>>;

export const toStored = (slots: Slots): StoredSlots =>
  Object.fromEntries(Object.entries(slots).map(([name, { text, resolved }]) => [name, { text, resolved: [...resolved] }]));

export const toSlots = (stored: StoredSlots): Slots =>
  Object.fromEntries(Object.entries(stored).flatMap(([name, { text, resolved }]) => (isSlotName(name) ? [[name, { text, resolved }]] : [])));

export const toMediaRef = ({ uri, mediaType, name, artist }: z.infer<typeof mediaRef>): MediaRef => ({
  ...{ uri, mediaType, name },
  ...(artist === undefined ? {} : { artist }),
});
