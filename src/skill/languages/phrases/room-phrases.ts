import type { Speech } from '../../ssml.js';
import type { Named, Place } from '../phrases.js';

/** Where music plays, and which rooms play together. */
export type RoomPhrases = {
  /** At most four names. `more`: there are others. */
  whichRoom(options: { rooms: readonly string[]; more: boolean }): Speech;
  roomChosen(place: Place): Speech;
  /** "This Echo is in the kitchen now." */
  echoBound(room: string): Speech;
  /** Said once after an answer: "Say: this is the kitchen Echo, and I'll always mean the kitchen." */
  suggestBinding(room: string): Speech;
  /** At most eight names. */
  roomsList(options: { rooms: readonly string[]; more: boolean }): Speech;
  /** `zone`: the word the person said ("upstairs"). */
  zoneTaught(options: { zone: string; rooms: readonly string[] }): Speech;
  /** Nobody has said which rooms that is: how to say it, with `rooms` as examples. */
  zoneUnknown(options: { zone: string; rooms: readonly string[] }): Speech;
  moved(options: { place: Place; media?: Named }): Speech;
  nothingToMove(options: { place?: Place }): Speech;
  alreadyThere(place: Place): Speech;
  /** Two or more rooms play together now. */
  grouped(rooms: readonly string[]): Speech;
  ungrouped(place: Place): Speech;
  notGrouped(place: Place): Speech;
  /** These two cannot play together: other makes. */
  cannotGroup(options: { room: string; with: string }): Speech;
  whichRoomToAdd(): Speech;
};
