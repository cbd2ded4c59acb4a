import type { Question } from './echo-memory.js';
import type { IntentContext } from './intent.js';
import type { IntentName } from './intents/index.js';
import type { Answer } from './read-answer.js';
import { soundsLikeRoom } from './room-words.js';
import type { Slots } from './slots.js';

/** What takes a phrase back. What is not here has no opposite, or none that we could be sure of. */
const OPPOSITES: Readonly<Record<string, string>> = {
  PauseIntent: 'ResumeIntent',
  'AMAZON.PauseIntent': 'ResumeIntent',
  ResumeIntent: 'PauseIntent',
  'AMAZON.ResumeIntent': 'PauseIntent',
  MuteIntent: 'UnmuteIntent',
  UnmuteIntent: 'MuteIntent',
};

/** What starts other music: in the other room that goes on instead. */
const STARTERS: readonly string[] = [
  ...(['PlaySongIntent', 'PlayTrackIntent', 'PlayAlbumIntent', 'PlayArtistIntent', 'PlayPlaylistIntent', 'PlayStationIntent'] as const),
  ...(['PlaySpokenIntent', 'PlayGenreIntent', 'PlayCollectionIntent', 'MoreLikeThisIntent', 'ChooseIntent'] as const),
] satisfies readonly IntentName[];

/** What has no room to be taken to. */
const ROOMLESS: readonly string[] = [
  ...(['ChooseRoomIntent', 'BindEchoIntent', 'TeachZoneIntent', 'MoveMusicIntent', 'GroupRoomsIntent', 'ForgetIntent'] as const),
] satisfies readonly IntentName[];

/** A phrase, put together with the last one; `undo` is what takes the last one back, where it was a mistake. */
export type Meant = Answer & { readonly answers?: Question; readonly undo?: { readonly intent: string; readonly slots: Slots } };

/**
 * "Not here, in the kitchen": the last phrase was meant for another room. Music moves there; anything else is done there, and taken back where it
 * was done. Everything else passes through.
 */
export function withTurn(context: IntentContext, answer: Meant): Meant {
  const turn = context.memory.turn();
  const there = otherPlace(context, answer);
  if (turn === undefined || there === undefined || ROOMLESS.includes(turn.intent)) return answer;
  if (STARTERS.includes(turn.intent)) return answer.intent === 'ChooseRoomIntent' ? { ...answer, intent: 'MoveMusicIntent', slots: there } : answer;
  const { room: _, zone: __, ...slots } = turn.slots;
  const opposite = OPPOSITES[turn.intent];
  const again = { ...answer, intent: turn.intent, slots: { ...slots, ...there } };
  return opposite === undefined ? again : { ...again, undo: { intent: opposite, slots: {} } };
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
