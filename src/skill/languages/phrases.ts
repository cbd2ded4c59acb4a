import type { MediaType } from '../../music-assistant/types.js';
import type { ASPECTS, Collection } from '../slots.js';
import type { AskingPhrases } from './phrases/asking-phrases.js';
import type { ConversationPhrases } from './phrases/conversation-phrases.js';
import type { FaultPhrases } from './phrases/fault-phrases.js';
import type { PlayPhrases } from './phrases/play-phrases.js';
import type { QueuePhrases } from './phrases/queue-phrases.js';
import type { RoomPhrases } from './phrases/room-phrases.js';
import type { TimePhrases } from './phrases/time-phrases.js';
import type { TransportPhrases } from './phrases/transport-phrases.js';
import type { VolumePhrases } from './phrases/volume-phrases.js';

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
export type Aspect = (typeof ASPECTS)[number];

/**
 * Everything said, by the moment it is said; each language has a file for each group. Names come in as they are; say them with `pronounce`
 * (`pronounce.ts`), which escapes them and marks foreign ones; everything else is escaped by the `ssml` tag. `place` comes back as `in the kitchen` or
 * `everywhere`. `level` is 0–100, durations are seconds. Answers stay within about ten words, questions end in a question mark.
 */
export type Phrases = ConversationPhrases &
  RoomPhrases &
  PlayPhrases &
  QueuePhrases &
  TransportPhrases &
  VolumePhrases &
  AskingPhrases &
  TimePhrases &
  FaultPhrases;
