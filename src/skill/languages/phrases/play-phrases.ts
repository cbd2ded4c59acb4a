import type { Speech } from '../../ssml.js';
import type { Example, Named, Place, Some, Wanted } from '../phrases.js';

/** What is played, and what is not. */
export type PlayPhrases = {
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
};
