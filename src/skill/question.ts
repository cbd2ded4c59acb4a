import { MusicAssistantError } from '../music-assistant/errors.js';
import type { Player } from '../music-assistant/types.js';
import { connectOrNothing } from './connect-or-nothing.js';
import type { MediaRef, Question } from './echo-memory.js';
import type { Connect, IntentContext } from './intent.js';
import type { Named } from './languages/phrases.js';
import { pickMedia } from './pick-media.js';
import { roomNames } from './player.js';
import { matchWholeRoom } from './room-names.js';
import type { SlotName, Slots, SlotValue } from './slots.js';
import type { Speech } from './ssml.js';

/** Slots whose value may be the answer to a question about something else: Alexa may well hear "kitchen" as a title. */
const TITLES = ['title', 'artist', 'album', 'playlist'] as const satisfies readonly SlotName[];

/** What is to be done: an intent and its slots, as heard or as our question left them. */
export type Answer = {
  readonly intent: string;
  readonly slots: Slots;
  readonly confirmed: boolean;
  readonly answersRoom: boolean;
  readonly chosen?: MediaRef;
};

/**
 * Put what was just said together with the question we asked: a room answers "Which room?", yes answers "Are you sure?", "the album" answers
 * "The song, or the album?". Anything else is a new request, and the question is forgotten.
 */
export async function withQuestion(context: IntentContext): Promise<Answer> {
  const { memory, intent, slots } = context;
  const question = memory.question();
  const asHeard: Answer = { intent, slots, confirmed: false, answersRoom: false };
  if (question === undefined) return asHeard;
  const asked: Answer = { ...asHeard, intent: question.intent, slots: question.slots };
  const answer = await READERS[question.kind](context, { question, asked });
  memory.forgetQuestion();
  return answer ?? asHeard;
}

type Reader = (context: IntentContext, options: { question: Question; asked: Answer }) => Promise<Answer | undefined>;

/** How the answer to each kind of question is read; undefined when it is none. */
const READERS = {
  confirm: async ({ intent }, { asked }) => (intent === 'AMAZON.YesIntent' ? { ...asked, confirmed: true } : undefined),
  room: async (context, { asked }) => withRoom(context, { asked, answersRoom: true }),
  which: async (context, { asked }) => withRoom(context, { asked, answersRoom: false }),
  media: async (context, { question, asked }) => {
    const options = question.options ?? [];
    const chosen = context.intent === 'AMAZON.YesIntent' ? options[0] : isAboutMedia(context) ? pickMedia(context, { options }) : undefined;
    return chosen === undefined ? undefined : { ...asked, chosen };
  },
  slot: async (context, { question, asked }) => {
    const value = question.slot === undefined ? undefined : slotInAnswer(context, { slot: question.slot, asked: question.intent });
    return question.slot === undefined || value === undefined ? undefined : { ...asked, slots: { ...question.slots, [question.slot]: value } };
  },
} satisfies Record<Question['kind'], Reader>;

/** "The album" is one of our answers; a phrase with a verb of its own is so only when it names nothing but one of the options. */
const isAboutMedia = ({ intent, slots }: IntentContext): boolean =>
  intent === 'ChooseIntent' || (['PlaySongIntent', 'PlayAlbumIntent', 'PlayArtistIntent'].includes(intent) && Object.keys(slots).length === 1);

async function withRoom(context: IntentContext, { asked, answersRoom }: { asked: Answer; answersRoom: boolean }): Promise<Answer | undefined> {
  const room = await roomInAnswer(context, asked.intent);
  return room === undefined ? undefined : { ...asked, slots: { ...asked.slots, room }, answersRoom };
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

/** The value, in its own slot or in the only one that holds a name. */
function slotInAnswer({ intent, slots }: IntentContext, { slot, asked }: { slot: SlotName; asked: string }): SlotValue | undefined {
  const own = slots[slot];
  if (own !== undefined) return own;
  const isName = TITLES.some((name) => name === slot) || slot === 'message';
  const [only, second] = Object.values(slots);
  return isName && second === undefined && (intent === asked || intent === 'PlaySongIntent' || intent === 'AnnounceIntent') ? only : undefined;
}

/** The question that waits for its answer, to be asked again; undefined when there is none, or no account. */
export async function waitingQuestion(connect: Connect): Promise<Speech | undefined> {
  const context = await connectOrNothing(connect);
  const question = context?.memory.question();
  if (context === undefined || question === undefined) return undefined;
  const speech = await REPEATERS[question.kind](context, question);
  if (speech !== undefined) context.memory.ask(question);
  return speech;
}

/** How each kind of question is asked again. */
const REPEATERS = {
  confirm: async () => undefined,
  room: whichRoom,
  which: whichRoom,
  media: async ({ say }, { options = [] }) => say.whichMedia(options.map(toNamed)),
  slot: async ({ say }, { intent, slot }) => {
    if (slot === 'playlist') return say.whatPlaylistName();
    if (slot === 'message') return say.whatToAnnounce();
    return intent === 'SeekIntent' ? say.howFar() : say.howLong();
  },
} satisfies Record<Question['kind'], (context: IntentContext, question: Question) => Promise<Speech | undefined>>;

async function whichRoom(context: IntentContext): Promise<Speech | undefined> {
  const players = await playersOrNone(context);
  const rooms = roomNames(players);
  return rooms.length === 0 ? undefined : context.say.whichRoom({ rooms, more: players.length > rooms.length });
}

const toNamed = ({ mediaType, name, artist }: MediaRef): Named => ({ kind: mediaType, name, ...(artist === undefined ? {} : { artist }) });

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
