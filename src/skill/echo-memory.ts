import { z } from 'zod';
import { sha256 } from '../crypto.js';
import { grantTag } from '../oauth/grant.js';
import { MINUTE } from '../time.js';
import { isSlotName, type Slots } from './slots.js';

/** How long a room stays "the one this conversation is about" after the Alexa session has ended. */
export const ROOM_LIFETIME = 10 * MINUTE;
/** A room that was noted so recently is not noted again: its ten minutes may be a minute short. */
const ROOM_REFRESH = MINUTE;
/** How long we wait for the answer to a question. Alexa itself stops listening after some seconds. */
export const QUESTION_LIFETIME = MINUTE;

/** What we asked, and what will be done with the answer. */
export type Question = {
  /** `room`: which room, none was said? `which`: which one, what was said fits several or none? `confirm`: yes or no? */
  readonly kind: 'room' | 'which' | 'confirm';
  readonly intent: string;
  readonly slots: Slots;
};

/**
 * What one Echo remembers about one linked account: the room it last spoke of, the room it stands in, and the question it asked.
 * Two Echos never share any of it.
 */
export type EchoMemory = {
  /** The room this conversation is about: used in this Alexa session, or within ten minutes. A player id. */
  room(): string | undefined;
  /** The room this Echo belongs to, once someone has said so. A player id. */
  home(): string | undefined;
  /** Our question, while it waits for its answer. */
  question(): Question | undefined;
  useRoom(playerId: string): void;
  setHome(playerId: string): void;
  ask(question: Question): void;
  forgetQuestion(): void;
  /** How loud a player was when we turned it down to nothing instead of muting it. */
  levelBeforeMute(playerId: string): number | undefined;
  rememberLevel(playerId: string, level: number | undefined): void;
  /** The record to store; undefined when nothing changed. */
  changed(): string | undefined;
};

const slotValue = z.object({
  text: z.string(),
  resolved: z.array(z.object({ id: z.string().optional(), name: z.string() })),
});

const record = z.object({
  room: z.object({ playerId: z.string(), at: z.number(), session: z.string() }).optional(),
  home: z.string().optional(),
  question: z.object({ kind: z.enum(['room', 'which', 'confirm']), intent: z.string(), slots: z.record(z.string(), slotValue), at: z.number() }).optional(),
  levels: z.record(z.string(), z.number()).optional(),
});
type EchoRecord = z.infer<typeof record>;

/** Where an Echo's record lives: beside its grant, so that both are read in one trip. */
export function echoKey(grantId: string, deviceId: string): string {
  return `echo:${grantTag(grantId)}:${sha256(deviceId)}`;
}

/** @param options `stored`: the record; what cannot be read counts as nothing remembered. `session`: the Alexa session's id. */
export function createEchoMemory(options: { stored: string | undefined; session: string; now: number }): EchoMemory {
  const { session, now } = options;
  const before = parse(options.stored);
  const current: EchoRecord = { ...before };

  return {
    room() {
      const { room } = current;
      return room !== undefined && (room.session === session || now - room.at < ROOM_LIFETIME) ? room.playerId : undefined;
    },
    home: () => current.home,
    question() {
      const { question } = current;
      if (question === undefined || now - question.at >= QUESTION_LIFETIME) return undefined;
      const slots: Slots = Object.fromEntries(
        Object.entries(question.slots).flatMap(([name, { text, resolved }]) => (isSlotName(name) ? [[name, { text, resolved }]] : [])),
      );
      return { kind: question.kind, intent: question.intent, slots };
    },
    useRoom(playerId) {
      // Phrase after phrase about one room need not each wait for the store.
      const isFresh = current.room?.playerId === playerId && now - current.room.at < ROOM_REFRESH;
      if (!isFresh) current.room = { playerId, at: now, session };
    },
    setHome(playerId) {
      current.home = playerId;
    },
    ask({ kind, intent, slots }) {
      const stored = Object.entries(slots).map(([name, { text, resolved }]): [string, z.infer<typeof slotValue>] => [name, { text, resolved: [...resolved] }]);
      current.question = { kind, intent, slots: Object.fromEntries(stored), at: now };
    },
    forgetQuestion() {
      delete current.question;
    },
    levelBeforeMute: (playerId) => current.levels?.[playerId],
    rememberLevel(playerId, level) {
      const { [playerId]: _, ...others } = current.levels ?? {};
      current.levels = level === undefined ? others : { ...others, [playerId]: level };
    },
    changed() {
      const after = JSON.stringify(current);
      return after === JSON.stringify(before) ? undefined : after;
    },
  };
}

function parse(stored: string | undefined): EchoRecord {
  if (stored === undefined) return {};
  try {
    return record.safeParse(JSON.parse(stored)).data ?? {};
  } catch {
    return {};
  }
}
