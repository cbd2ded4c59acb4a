import type { Speech } from '../../ssml.js';
import type { Action, Example, Named, Place } from '../phrases.js';

/** What was done to music that plays. */
export type TransportPhrases = {
  paused(place: Place): Speech;
  resumed(options: { place: Place; media?: Named }): Speech;
  stopped(place: Place): Speech;
  skipped(place: Place): Speech;
  wentBack(options: { place: Place; media?: string }): Speech;
  startedAgain(options: { place: Place; media?: Named }): Speech;
  firstInQueue(place: Place): Speech;
  lastInQueue(place: Place): Speech;
  /** `position`: seconds from the start of the song. */
  soughtTo(options: { position: number; place: Place }): Speech;
  /** Radio and the like. */
  cannotSeek(place: Place): Speech;
  beyondTheEnd(options: { duration: number; place: Place }): Speech;
  /** A question. */
  howFar(): Speech;
  shuffled(options: { on: boolean; place: Place }): Speech;
  repeating(options: { mode: 'one' | 'all' | 'off'; place: Place }): Speech;
  noSuchTrack(options: { number: number; count: number; place: Place }): Speech;
  alreadyPlaying(options: { place: Place; media?: Named }): Speech;
  /** `elsewhere`: a room in which something plays. */
  nothingPlaying(options: { place: Place; elsewhere?: string }): Speech;
  nothingToResume(options: { place: Place; example: Example }): Speech;
  asked(options: { place: Place; action: Action }): Speech;
  couldNot(options: { place: Place; action: Action }): Speech;
  /** Something worked in some rooms and not in these. */
  except(rooms: readonly string[]): Speech;
};
