import { ssml } from '../../../ssml.js';
import type { TimePhrases } from '../../phrases/time-phrases.js';
import { spokenDuration } from '../spoken-durations.js';
import { at } from '../spoken-places.js';

/** What is wanted at another time, or in another voice. */
export const timePhrases = {
  timerSet: ({ duration, place }) => ssml`The music stops ${at(place)} in ${spokenDuration(duration)}.`,
  howLong: () => ssml`In how many minutes should I stop?`,
  timerCancelled: () => ssml`Sleep timer cancelled.`,
  noTimer: () => ssml`There's no sleep timer set.`,
  stopsAfterThis: (place) => ssml`I'll stop after this song ${at(place)}.`,
  announced: (place) => ssml`Announced ${at(place)}.`,
  cannotAnnounce: () => ssml`This version of Music Assistant can't make announcements. Update it, then try again.`,
  whatToAnnounce: () => ssml`What should I announce?`,
} satisfies TimePhrases;
