import type { Speech } from '../../ssml.js';
import type { Named, Place } from '../phrases.js';

/** What comes next. */
export type QueuePhrases = {
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
};
