import type { Speech } from '../../ssml.js';

/** What went wrong. */
export type FaultPhrases = {
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
