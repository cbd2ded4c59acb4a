import type { Speech } from '../../ssml.js';
import type { Aspect, Named, Place, Wanted } from '../phrases.js';

/** What is asked about music, what people make of it, and the words on screens. */
export type AskingPhrases = {
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

  liked(media: Named): Speech;
  unliked(media: Named): Speech;
  /** It was no favourite. */
  wasNotLiked(media: Named): Speech;
  /** Skipped; Music Assistant cannot ban a song for good. */
  skippedNotBanned(place: Place): Speech;

  /** For screens and the app: plain text. */
  screen: {
    /** "Now playing in the kitchen" */
    nowPlaying(place: Place): string;
    /** "In the kitchen" */
    place(place: Place): string;
  };
};
