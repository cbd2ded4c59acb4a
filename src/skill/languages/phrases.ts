import type { MediaType } from '../../music-assistant/types.js';
import type { Collection } from '../slots.js';
import type { Speech } from '../ssml.js';

/** A room by its Music Assistant player's name, several of them (two or more), or all of them. */
export type Place = { readonly name: string } | { readonly names: readonly string[] } | 'everywhere';

/** What plays, as Music Assistant names it. */
export type Named = { readonly kind: MediaType; readonly name: string; readonly artist?: string };

/** What was asked for, as heard. */
export type Wanted = { readonly kind: MediaType | 'any'; readonly name: string; readonly artist?: string };

/**
 * Music without a name of its own. `genre` is the word the person said ("jazz", "something relaxing" → "relaxing"), `decade` its first year.
 * `artist` narrows a collection: the newest album of ABBA.
 */
export type Some =
  | { readonly genre: string; readonly decade?: number }
  | { readonly genre?: undefined; readonly decade: number }
  | { readonly collection: Exclude<Collection, 'newest_album'>; readonly artist?: string };

/** Something that would work here, made of the person's own rooms and music. Either may be unknown. */
export type Example = { readonly media?: Named; readonly room?: string };

/** What a room was asked to do, when it has not answered yet, or did not. */
export type Action =
  | 'pause'
  | 'resume'
  | 'stop'
  | 'skip'
  | 'go_back'
  | 'start_again'
  | 'seek'
  | 'shuffle'
  | 'repeat'
  | 'set_volume'
  | 'mute'
  | 'unmute'
  | 'queue'
  | 'clear_queue'
  | 'move'
  | 'group'
  | 'ungroup'
  | 'announce'
  | 'keep_going'
  | 'save_queue';

/** A second thing to say, for help: a phrase that works in a room. */
export type Tip = 'volume' | 'move_music' | 'add_to_queue' | 'sleep_timer' | 'like' | 'more_like_this' | 'whats_playing' | 'group_rooms' | 'favorites';
export const TIPS: readonly Tip[] = [
  ...(['volume', 'move_music', 'add_to_queue', 'sleep_timer', 'like', 'more_like_this', 'whats_playing', 'group_rooms', 'favorites'] as const),
];

/** What is asked about a song. */
export type Aspect = 'artist' | 'album' | 'year';

/**
 * Everything said, by the moment it is said. Names come in as they are; say them with `pronounce` (`pronounce.ts`), which escapes them and
 * marks foreign ones; everything else is escaped by the `ssml` tag. `place` comes back as `in the kitchen` or `everywhere`. `level` is 0–100,
 * durations are seconds. Answers stay within about ten words, questions end in a question mark.
 */
export type Phrases = {
  // conversation
  /** `first`: never opened before. `again`: a greeting and the question. `often`: two or three words. `offer`: instead of the question, "Go on with X in the kitchen?" */
  welcome(options: { visit: 'first' | 'again' | 'often'; offer?: { media?: Named; place: Place } }): Speech;
  whatToPlay(example?: Example): Speech;
  goodbye(): Speech;
  okay(): Speech;
  youreWelcome(): Speech;
  /** Two phrases that work here: `example`, and `tip` in `example.room` where it fits ("Or: stop in thirty minutes"). */
  help(options: { example: Example; tip: Tip }): Speech;
  notUnderstood(example: Example): Speech;
  anythingElse(): Speech;
  nothingToRepeat(): Speech;

  // rooms
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

  // playing
  playing(options: { media: Named; place: Place; shuffled?: boolean; except?: readonly string[] }): Speech;
  /** An audiobook or an episode that goes on where it stopped. */
  continued(options: { media: Named; place: Place }): Speech;
  playingSome(options: { some: Some; place: Place; except?: readonly string[] }): Speech;
  askedToPlay(options: { media: Named; place: Place }): Speech;
  /** A question. */
  offerInstead(media: Named): Speech;
  notFound(options: { wanted: Wanted; example: Example }): Speech;
  /** The library has none of that. */
  noneOf(options: { some: Some; example: Example }): Speech;
  couldNotPlay(options: { media: Named; place: Place }): Speech;
  /** A question between two or three: "The song Thriller, or the album?", "Hallelujah by Jeff Buckley, or by Leonard Cohen?" */
  whichMedia(options: readonly Named[]): Speech;
  /** "From now on Thriller means the album." `said`: the name. Added to the answer that plays it. */
  fromNowOn(options: { said: string; media: Named }): Speech;
  /** "Forget that": `said` is the name that means nothing in particular any more. */
  choiceForgotten(said: string): Speech;
  nothingToForget(): Speech;
  /** There was no other one to choose. */
  noOther(): Speech;
  moreLike(options: { seed: Named; place: Place }): Speech;
  /** No source finds similar music; their own songs play instead. */
  noRadio(options: { instead: Named; place: Place }): Speech;
  noAudiobookStarted(example: Example): Speech;
  /** "It" without anything that it could be. */
  nothingMeant(example: Example): Speech;

  // queue
  queuedNext(options: { media: Named; place: Place }): Speech;
  queuedLast(options: { media: Named; place: Place }): Speech;
  queueCleared(place: Place): Speech;
  /** At most three. `more`: how many come after those. */
  upNext(options: { items: readonly Named[]; more: number; place: Place }): Speech;
  nothingNext(place: Place): Speech;
  keepsGoing(place: Place): Speech;
  /** No source that suggests further music. */
  cannotKeepGoing(): Speech;
  queueSaved(options: { name: string; place: Place }): Speech;
  /** A question. */
  whatPlaylistName(): Speech;

  // transport
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

  // volume
  /** `scale`: the one the person spoke in. */
  volume(options: { level: number; place: Place; scale: 'zero_to_ten' | 'percent' }): Speech;
  /** Asked how loud it is; one or more rooms. */
  volumeIs(rooms: readonly { readonly room: string; readonly level: number; readonly muted: boolean }[]): Speech;
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
  /** "It's from the album Arrival." "It's by ABBA." "It came out in 1976." `value` undefined: nobody knows. */
  songDetail(options: { aspect: Aspect; media: Named; value: string | undefined }): Speech;
  /** "Yes: 2 albums and 14 songs by ABBA." */
  haveArtist(options: { artist: string; albums: number; tracks: number }): Speech;
  haveMedia(media: Named): Speech;
  haveNot(wanted: Wanted): Speech;
  /** At most four names, newest first. `more`: how many others. */
  albumsBy(options: { artist: string; albums: readonly string[]; more: number }): Speech;
  whoAmI(account: string): Speech;

  // taste
  liked(media: Named): Speech;
  unliked(media: Named): Speech;
  /** It was no favourite. */
  wasNotLiked(media: Named): Speech;
  /** Skipped; Music Assistant cannot ban a song for good. */
  skippedNotBanned(place: Place): Speech;

  // time and voice
  timerSet(options: { duration: number; place: Place }): Speech;
  /** A question. */
  howLong(): Speech;
  timerCancelled(): Speech;
  noTimer(): Speech;
  stopsAfterThis(place: Place): Speech;
  announced(place: Place): Speech;
  /** This version of Music Assistant cannot speak. */
  cannotAnnounce(): Speech;
  /** A question. */
  whatToAnnounce(): Speech;

  // screen and app: plain text
  screen: {
    /** "Now playing in the kitchen" */
    nowPlaying(place: Place): string;
    /** "In the kitchen" */
    place(place: Place): string;
  };

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
  /** Music Assistant's version does not have that. */
  tooOld(): Speech;
  unreachable(): Speech;
  tooSlow(): Speech;
  malformed(): Speech;
  accountsUnavailable(): Speech;
  unexpected(): Speech;
};
