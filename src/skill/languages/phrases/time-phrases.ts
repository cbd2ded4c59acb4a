import type { Speech } from '../../ssml.js';
import type { Place } from '../phrases.js';

/** What people want at another time or in another voice. */
export type TimePhrases = {
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
};
