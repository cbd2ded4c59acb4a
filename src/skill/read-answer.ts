import { MusicAssistantError } from '../music-assistant/errors.js';
import type { Player } from '../music-assistant/types.js';
import type { MediaRef, Question } from './echo-memory.js';
import type { IntentContext } from './intent.js';
import { pickMedia, pickPlace } from './pick-media.js';
import { matchWholeRoom } from './room-names.js';
import { EVERYWHERE } from './room-words.js';
import { roomNames } from './rooms.js';
import { asSlot, type SlotName, type Slots, type SlotValue } from './slots.js';

/** Slots whose value may be the answer to a question about something else: Alexa may well hear "kitchen" as a title. */
const TITLES = ['title', 'artist', 'album', 'playlist'] as const satisfies readonly SlotName[];

/** What is to be done: an intent and its slots, as heard or as our question left them. */
export type Answer = {
  readonly intent: string;
  readonly slots: Slots;
  readonly confirmed: boolean;
  readonly answersRoom: boolean;
  /** One of `options`: the others are what it could have been. */
  readonly chosen?: MediaRef;
  readonly options?: readonly MediaRef[];
};

/** What was asked for, with the answer in it; or the question, perhaps with more slots than before, to be asked once more. */
type Reading = (Pick<Answer, 'slots'> & Partial<Answer> & { readonly again?: undefined }) | { readonly again: Question };

/** How an answer to each kind of question is read; undefined when it is none, but a request of its own. */
export const readAnswer = (context: IntentContext, question: Question): Promise<Reading | undefined> => READERS[question.kind](context, question);

type Reader = (context: IntentContext, question: Question) => Promise<Reading | undefined>;

const READERS = {
  async confirm(context, question) {
    if (context.intent === 'AMAZON.YesIntent') return { slots: question.slots, confirmed: true };
    const slots = refined(context, question);
    return slots === undefined ? undefined : { slots };
  },
  room: (context, question) => readRoom(context, question),
  which: (context, question) => readRoom(context, question),
  async media(context, question) {
    const { slots, options = [] } = question;
    const chosen = context.intent === 'AMAZON.YesIntent' ? options[0] : isAboutMedia(context) ? pickMedia(context, { options }) : undefined;
    if (chosen !== undefined) return { slots, chosen, options };
    const more = refined(context, question);
    if (context.intent === 'ChooseIntent') return more === undefined ? { again: question } : { slots: more };
    return more === undefined ? undefined : { again: { ...question, slots: more } };
  },
  async slot(context, question) {
    const { slot, slots, intent } = question;
    const value = slot === undefined ? undefined : slotInAnswer(context, { slot, asked: intent });
    if (slot !== undefined && value !== undefined) return { slots: { ...slots, [slot]: value } };
    return askAgain(context, question);
  },
} satisfies Record<Question['kind'], Reader>;

/** "The album" is one of our answers; a phrase with a verb of its own is so only when it names nothing but one of the options. */
const isAboutMedia = ({ intent, slots }: IntentContext): boolean =>
  intent === 'ChooseIntent' ||
  (['PlaySongIntent', 'PlayTrackIntent', 'PlayAlbumIntent', 'PlayArtistIntent'].includes(intent) && Object.keys(slots).length === 1);

async function readRoom(context: IntentContext, question: Question): Promise<Reading | undefined> {
  const room = await roomInAnswer(context, question);
  if (room !== undefined) return { slots: { ...question.slots, room }, answersRoom: question.kind === 'room' };
  return context.intent === 'ChooseIntent' ? { again: { ...question, slots: refined(context, question) ?? question.slots } } : askAgain(context, question);
}

/** The room, if this is an answer to "Which room?". */
async function roomInAnswer(context: IntentContext, question: Question): Promise<SlotValue | undefined> {
  const { intent, slots, house, language } = context;
  if (intent === 'ChooseIntent') {
    if (slots.ordinal === undefined) return undefined;
    const text = pickPlace(slots.ordinal, question.rooms ?? roomNames(await playersOrNone(context)));
    return text === undefined ? undefined : asSlot(text);
  }
  const room = slots.room ?? slots.zone;
  const others = Object.keys(slots).filter((name) => name !== 'room' && name !== 'zone');
  if (intent === 'ChooseRoomIntent' || (intent === question.intent && others.length === 0)) return room;
  const [title] = TITLES.map((name) => slots[name]).filter((value) => value !== undefined);
  if (title === undefined || others.length > 1 || room !== undefined) return undefined;
  const match = matchWholeRoom({ said: title, players: await house.players(), language });
  return match === EVERYWHERE || match.length > 0 ? title : undefined;
}

/** The value, in its own slot or in the only one that holds a name. */
function slotInAnswer({ intent, slots }: IntentContext, { slot, asked }: { slot: SlotName; asked: string }): SlotValue | undefined {
  const own = slots[slot];
  if (own !== undefined) return own;
  const isName = TITLES.some((name) => name === slot) || slot === 'message';
  const [only, second] = Object.values(slots);
  return isName && second === undefined && (intent === asked || intent === 'PlaySongIntent' || intent === 'AnnounceIntent') ? only : undefined;
}

/** "In the office", "the album", "no, by Adele", said to a question about something else: what was asked for, made more exact. */
function refined({ intent, slots: { room, zone, kind, artist } }: IntentContext, { slots }: Question): Slots | undefined {
  if (intent === 'ChooseRoomIntent' && (room ?? zone) !== undefined) {
    const { room: _, zone: __, ...others } = slots;
    return { ...others, ...(room === undefined ? {} : { room }), ...(zone === undefined ? {} : { zone }) };
  }
  const isAboutMusic = TITLES.some((name) => slots[name] !== undefined);
  if (intent !== 'ChooseIntent' || !isAboutMusic || (kind ?? artist) === undefined) return undefined;
  return { ...slots, ...(kind === undefined ? {} : { kind }), ...(artist === undefined ? {} : { artist }) };
}

/** "Yes" does not say which, and a room does not say how long: the question stays. */
async function askAgain(context: IntentContext, question: Question): Promise<Reading | undefined> {
  const slots = refined(context, question) ?? (context.intent === 'AMAZON.YesIntent' ? question.slots : undefined);
  return slots === undefined ? undefined : { again: { ...question, slots } };
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
