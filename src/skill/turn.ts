import type { Question } from './echo-memory.js';
import type { Intent, IntentContext } from './intent.js';
import type { Answer } from './read-answer.js';
import { soundsLikeRoom } from './room-words.js';
import type { Slots } from './slots.js';

/** A phrase, put together with the last one; `undo` is what takes the last one back, where it was a mistake. */
export type Meant = Answer & { readonly answers?: Question; readonly undo?: { readonly intent: string; readonly slots: Slots } };

/**
 * "Not here, in the kitchen": the last phrase was meant for another room. Music moves there; anything else is done there, and taken back where it
 * was done. Everything else passes through.
 */
export function withTurn(context: IntentContext, { answer, intentCalled }: { answer: Meant; intentCalled: (name: string) => Intent }): Meant {
  const turn = context.memory.turn();
  const there = otherPlace(context, answer);
  if (turn === undefined || there === undefined) return answer;
  const { elsewhere = 'again', undoneBy } = intentCalled(turn.intent);
  if (elsewhere === 'stay') return answer;
  if (elsewhere === 'move') return answer.intent === 'ChooseRoomIntent' ? { ...answer, intent: 'MoveMusicIntent', slots: there } : answer;
  const { room: _, zone: __, ...slots } = turn.slots;
  const again = { ...answer, intent: turn.intent, slots: { ...slots, ...there } };
  return undoneBy === undefined ? again : { ...again, undo: { intent: undoneBy, slots: {} } };
}

/**
 * The place the last phrase was meant for. "いや キッチン" is heard as "no, ⟨title⟩"; a place only where rooms are marked by a word of their own
 * ("キッチン で"): elsewhere "play kitchen" sounds the same, and music is wanted there.
 */
function otherPlace({ language }: IntentContext, { intent, slots }: Meant): Slots | undefined {
  const { room, zone, title } = slots;
  if (intent === 'ChooseRoomIntent' && (room ?? zone) !== undefined) {
    return { ...(room === undefined ? {} : { room }), ...(zone === undefined ? {} : { zone }) };
  }
  const isTitleAlone = intent === 'PlaySongIntent' && title !== undefined && Object.keys(slots).length === 1;
  return isTitleAlone && !language.reading.hasSpaces && soundsLikeRoom(title.text, language) ? { room: title } : undefined;
}
