import { defineIntent } from '../intent.js';
import { play } from '../play.js';

/**
 * "Play Dancing Queen by ABBA in the kitchen", "play Queen": a song, or whatever a bare name means.
 *
 * Owns the phrases without a noun, so it looks among songs, artists, playlists and albums alike.
 */
export const playSong = defineIntent({
  name: 'PlaySongIntent',
  slots: ['title', 'artist', 'version', 'room'],
  needs: 'music.control',
  run: (context) => play(context, { kind: 'any', name: context.slots.title }),
});
