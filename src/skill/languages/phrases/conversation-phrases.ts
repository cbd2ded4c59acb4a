import type { Speech } from '../../ssml.js';
import type { Example, Named, Place, Tip } from '../phrases.js';

/** Opening, closing and helping. */
export type ConversationPhrases = {
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
};
