import type { Question } from './echo-memory.js';
import type { IntentContext } from './intent.js';
import type { Answer } from './read-answer.js';
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
const STARTERS = [
  ...[
    'PlaySongIntent',
    'PlayTrackIntent',
    'PlayAlbumIntent',
    'PlayArtistIntent',
    'PlayPlaylistIntent',
    'PlayStationIntent',
    'PlaySpokenIntent',
    'PlayGenreIntent',
  ],
  ...['PlayCollectionIntent', 'MoreLikeThisIntent', 'ChooseIntent'],
];

/** What has no room to be taken to. */
const ROOMLESS = ['ChooseRoomIntent', 'BindEchoIntent', 'TeachZoneIntent', 'MoveMusicIntent', 'GroupRoomsIntent', 'ForgetIntent'];

/** A phrase, put together with the last one; `undo` is what takes the last one back, where it was a mistake. */
export type Meant = Answer & { readonly answers?: Question; readonly undo?: { readonly intent: string; readonly slots: Slots } };

/**
 * "Not here, in the kitchen": the last phrase was meant for another room. Music moves there; anything else is done there, and taken back where it
 * was done. Everything else passes through.
 */
export function withTurn({ memory }: IntentContext, answer: Meant): Meant {
  const turn = memory.turn();
  const { room, zone } = answer.slots;
  if (answer.intent !== 'ChooseRoomIntent' || turn === undefined || (room ?? zone) === undefined || ROOMLESS.includes(turn.intent)) return answer;
  const there: Slots = { ...(room === undefined ? {} : { room }), ...(zone === undefined ? {} : { zone }) };
  if (STARTERS.includes(turn.intent)) return { ...answer, intent: 'MoveMusicIntent', slots: there };
  const { room: _, zone: __, ...slots } = turn.slots;
  const opposite = OPPOSITES[turn.intent];
  const again = { ...answer, intent: turn.intent, slots: { ...slots, ...there } };
  return opposite === undefined ? again : { ...again, undo: { intent: opposite, slots: {} } };
}
