import { answerAll, eachPlayer, isRejected } from '../each-player.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { peelRoom } from '../peel-room.js';
import { chooseRooms, unknownRoom } from '../player.js';
import { soundsLikeRoom } from '../room-words.js';
import type { SlotValue } from '../slots.js';

/** Since this schema Music Assistant speaks a text; before, it only plays addresses. */
const FIRST_WITH_MESSAGES = 46;

/** "Say dinner is ready in every room." No room said: all of them. The words are the person's own: they stand in no log. */
export const announce = defineIntent({
  name: 'AnnounceIntent',
  slots: ['message', 'room', 'zone'],
  needs: 'music.control',
  run: speak,
});

async function speak(context: IntentContext): Promise<Reply> {
  const { ma, say, memory, intent, slots } = context;
  const { message, ...others } = slots;
  if (message === undefined) {
    memory.ask({ kind: 'slot', slot: 'message', intent, slots: others });
    const question = say.whatToAnnounce();
    return { speech: question, ask: question, outcome: 'asked_message' };
  }
  if ((await ma.schemaVersion()) < FIRST_WITH_MESSAGES) return { speech: say.cannotAnnounce(), outcome: 'unsupported' };

  const { text, said } = await whatAndWhere(context, message);
  const choice = await chooseRooms(context, { purpose: 'reach', said });
  if (choice.rooms === undefined) return choice.reply ?? unknownRoom(context, choice.unknown);
  const { place, players } = choice.rooms;
  try {
    // It answers when everything has been spoken; what takes longer than we have was asked for all the same.
    const outcome = await eachPlayer(players, ({ playerId }) => ma.announce({ playerId, message: text }));
    return answerAll(context, { ...outcome, done: say.announced(place), slow: say.asked({ place, action: 'announce' }) });
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { speech: say.couldNot({ place, action: 'announce' }), outcome: 'rejected' };
  }
}

/**
 * Alexa cuts where its samples do: "dinner is ready in the kitchen" may be all message, and "the cake is in the oven" may come with the oven as
 * a room.
 */
async function whatAndWhere(context: IntentContext, message: SlotValue): Promise<{ text: string; said: SlotValue | undefined }> {
  const { slots, language, house } = context;
  const players = await house.players();
  const room = slots.room ?? slots.zone;
  if (room === undefined) {
    const peeled = peelRoom(message.text, { players, language });
    return peeled === undefined ? { text: message.text, said: undefined } : { text: peeled.rest, said: peeled.room };
  }
  const choice = soundsLikeRoom(room.text, language) ? undefined : await chooseRooms(context, { purpose: 'reach', said: room });
  const [preposition] = language.reading.inRoom;
  const isNoRoom = choice?.unknown !== undefined && choice.unknown.zone === undefined && slots.zone === undefined;
  return isNoRoom && preposition !== undefined ? { text: `${message.text} ${preposition} ${room.text}`, said: undefined } : { text: message.text, said: room };
}
