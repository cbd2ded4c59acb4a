import type { MediaType } from '../../music-assistant/types.js';
import type { Speech } from '../ssml.js';

/** A room by its Music Assistant player's name, or all of them. */
export type Place = { readonly name: string } | 'everywhere';

/** What plays, as Music Assistant names it. */
export type Named = { readonly kind: MediaType; readonly name: string; readonly artist?: string };

/** What was asked for, as heard. */
export type Wanted = { readonly kind: MediaType | 'any'; readonly name: string; readonly artist?: string };

/** Something that would work here, made of the person's own rooms and music. Either may be unknown. */
export type Example = { readonly media?: Named; readonly room?: string };

/** What a room was asked to do, when it has not answered yet. */
export type Action = 'pause' | 'resume' | 'stop' | 'skip' | 'go_back' | 'set_volume' | 'mute' | 'unmute';

/**
 * Everything said, by the moment it is said. Names come in as they are and are escaped by the `ssml` tag. `place` comes back as
 * `in the kitchen` or `everywhere`. `level` is 0–100.
 */
export type Phrases = {
  // conversation
  welcome(): Speech;
  whatToPlay(example?: Example): Speech;
  goodbye(): Speech;
  okay(): Speech;
  help(example: Example): Speech;
  notUnderstood(example: Example): Speech;
  anythingElse(): Speech;

  // rooms
  /** At most four names. `more`: there are others. */
  whichRoom(options: { rooms: readonly string[]; more: boolean }): Speech;
  roomChosen(place: Place): Speech;

  // playing
  playing(options: { media: Named; place: Place; except?: readonly string[] }): Speech;
  askedToPlay(options: { media: Named; place: Place }): Speech;
  /** A question. */
  offerInstead(media: Named): Speech;
  notFound(options: { wanted: Wanted; example: Example }): Speech;
  couldNotPlay(options: { media: Named; place: Place }): Speech;

  // transport
  paused(place: Place): Speech;
  resumed(options: { place: Place; media?: Named }): Speech;
  stopped(place: Place): Speech;
  skipped(place: Place): Speech;
  wentBack(options: { place: Place; media?: string }): Speech;
  firstInQueue(place: Place): Speech;
  lastInQueue(place: Place): Speech;
  alreadyPlaying(options: { place: Place; media?: Named }): Speech;
  /** `elsewhere`: a room in which something plays. */
  nothingPlaying(options: { place: Place; elsewhere?: string }): Speech;
  nothingToResume(options: { place: Place; example: Example }): Speech;
  asked(options: { place: Place; action: Action }): Speech;
  couldNot(options: { place: Place; action: Action }): Speech;
  /** Something worked in some rooms and not in these. */
  except(rooms: readonly string[]): Speech;

  // volume
  /** `scale`: the one the person spoke in. */
  volume(options: { level: number; place: Place; scale: 'zero_to_ten' | 'percent' }): Speech;
  louder(options: { level?: number; place: Place }): Speech;
  quieter(options: { level?: number; place: Place }): Speech;
  loudestAlready(place: Place): Speech;
  silentAlready(place: Place): Speech;
  muted(place: Place): Speech;
  unmuted(options: { level?: number; place: Place }): Speech;
  volumeRange(): Speech;
  howLoud(place: Place): Speech;
  volumeUnknown(place: Place): Speech;
  noVolume(place: Place): Speech;
  /** A question. `level` undefined: louder than now. */
  sureThatLoud(level: number | undefined): Speech;

  // asking
  nowPlaying(options: { media: Named | undefined; place: Place; paused: boolean }): Speech;

  // what went wrong
  linkAccount(): Speech;
  linkAgain(): Speech;
  mayNotControl(): Speech;
  /** `rooms`: at most four there are. */
  unknownRoom(options: { said: string; rooms: readonly string[] }): Speech;
  roomOffline(options: { room: string; others: readonly string[] }): Speech;
  noRooms(): Speech;
  groupNotYours(room: string): Speech;
  forbidden(): Speech;
  rejected(): Speech;
  unreachable(): Speech;
  tooSlow(): Speech;
  malformed(): Speech;
  accountsUnavailable(): Speech;
  unexpected(): Speech;
};
