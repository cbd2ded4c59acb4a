import { StoreError } from '../storage/store.js';
import type { Reply } from './intent.js';
import type { Phrases } from './languages/phrases.js';
import { speakError } from './spoken-errors.js';
import { sentences } from './ssml.js';

/** The answer when something was taught and could not be stored: "Okay" would not be true. Music that plays all the same is still spoken of. */
export function withLessonUnkept(reply: Reply, say: Phrases): Reply {
  if (reply.screen === undefined && (reply.outcome ?? 'done') !== 'done') return reply;
  const sorry = speakError(new StoreError('unavailable', 'lesson not stored'), say);
  return reply.screen === undefined ? sorry : { ...reply, ...sorry, speech: sentences(reply.speech, sorry.speech) };
}
