import { MINUTE } from '../time.js';
import { type EchoRecord, type MediaRef, type QUESTION_KINDS, toMediaRef, toSlots, toStored } from './echo-record.js';
import { isSlotName, type SlotName, type Slots } from './slots.js';
import type { Speech } from './ssml.js';

/** How long we wait for the answer to a question. Alexa itself stops listening after some seconds. */
export const QUESTION_LIFETIME = MINUTE;

/** What we asked, and what will be done with the answer. */
export type Question = {
  /**
   * `room`: which room, none was said? `which`: which one, what was said fits several or none? `confirm`: yes or no? `media`: which of
   * `options`? `slot`: what goes into the slot named `slot` (a playlist's name, how long)?
   */
  readonly kind: (typeof QUESTION_KINDS)[number];
  readonly intent: string;
  readonly slots: Slots;
  readonly options?: readonly MediaRef[];
  /** The names of the rooms that were offered, in that order: for "the second one". */
  readonly rooms?: readonly string[];
  readonly slot?: SlotName;
  /** As it was asked; `askedWith` adds them. */
  readonly words?: Speech;
};

/** A question as it is kept. */
export type KeptQuestion = NonNullable<EchoRecord['question']>;

/** A question as it is kept, but for the time. */
export const toKept = ({ kind, intent, slots, options, rooms, slot, words }: Question): Omit<KeptQuestion, 'at'> => ({
  ...{ kind, intent, slots: toStored(slots) },
  ...(options === undefined ? {} : { options: [...options] }),
  ...(rooms === undefined ? {} : { rooms: [...rooms] }),
  ...(slot === undefined ? {} : { slot }),
  ...(words === undefined ? {} : { words: words.ssml }),
});

export const toQuestion = ({ kind, intent, slots, options, rooms, slot, words }: KeptQuestion): Question => ({
  ...{ kind, intent, slots: toSlots(slots) },
  ...(options === undefined ? {} : { options: options.map(toMediaRef) }),
  ...(rooms === undefined ? {} : { rooms }),
  ...(slot === undefined || !isSlotName(slot) ? {} : { slot }),
  ...(words === undefined ? {} : { words: { ssml: words } }),
});
