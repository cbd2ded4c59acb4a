import { MusicAssistantError } from '../music-assistant/errors.js';
import type { Player } from '../music-assistant/types.js';
import { connectOrNothing } from './connect-or-nothing.js';
import type { Connect, IntentContext } from './intent.js';
import { roomNames } from './player.js';
import { matchWholeRoom } from './room-names.js';
import type { SlotName, Slots, SlotValue } from './slots.js';
import type { Speech } from './ssml.js';

/** Slots whose value may be the room in answer to "Which room?": Alexa may well hear "kitchen" as a title. */
const TITLES = ['title', 'artist', 'album', 'playlist'] as const satisfies readonly SlotName[];

/** What is to be done: an intent and its slots, as heard or as our question left them. */
export type Answer = { readonly intent: string; readonly slots: Slots; readonly confirmed: boolean; readonly answersRoom: boolean };

/**
 * Put what was just said together with the question we asked: a room answers "Which room?", yes answers "Are you sure?". Anything else is
 * a new request, and the question is forgotten.
 */
export async function withQuestion(context: IntentContext): Promise<Answer> {
  const { memory, intent, slots } = context;
  const question = memory.question();
  const asHeard: Answer = { intent, slots, confirmed: false, answersRoom: false };
  if (question === undefined) return asHeard;
  if (question.kind === 'confirm') {
    memory.forgetQuestion();
    return intent === 'AMAZON.YesIntent' ? { intent: question.intent, slots: question.slots, confirmed: true, answersRoom: false } : asHeard;
  }
  const room = await roomInAnswer(context, question.intent);
  memory.forgetQuestion();
  if (room === undefined) return asHeard;
  return { intent: question.intent, slots: { ...question.slots, room }, confirmed: false, answersRoom: question.kind === 'room' };
}

/** The room, if this is an answer to "Which room?". */
async function roomInAnswer({ intent, slots, house, language }: IntentContext, asked: string): Promise<SlotValue | undefined> {
  const room = slots.room ?? slots.zone;
  const others = Object.keys(slots).filter((name) => name !== 'room' && name !== 'zone');
  if (intent === 'ChooseRoomIntent' || (intent === asked && others.length === 0)) return room;
  const [title] = TITLES.map((name) => slots[name]).filter((value) => value !== undefined);
  if (title === undefined || others.length > 1 || room !== undefined) return undefined;
  const match = matchWholeRoom({ said: title, players: await house.players(), language });
  return match === 'everywhere' || match.length > 0 ? title : undefined;
}

/** The question that waits for its answer, to be asked again; undefined when there is none, or no account. */
export async function waitingQuestion(connect: Connect): Promise<Speech | undefined> {
  const context = await connectOrNothing(connect);
  const question = context?.memory.question();
  if (context === undefined || question === undefined || question.kind === 'confirm') return undefined;
  const players = await playersOrNone(context);
  const rooms = roomNames(players);
  if (rooms.length === 0) return undefined;
  context.memory.ask(question);
  return context.say.whichRoom({ rooms, more: players.length > rooms.length });
}

/** "No", "cancel": nothing waits any more. Does nothing without an account. */
export async function forgetQuestion(connect: Connect): Promise<void> {
  (await connectOrNothing(connect))?.memory.forgetQuestion();
}

/** A question is not worth an error: with Music Assistant away nothing is asked. */
async function playersOrNone({ house }: IntentContext): Promise<readonly Player[]> {
  try {
    return await house.players();
  } catch (error) {
    if (error instanceof MusicAssistantError) return [];
    throw error;
  }
}
