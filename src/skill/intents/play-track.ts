import { defineIntent } from '../intent.js';
import { play } from '../play.js';

/** "Play the song Thriller by Michael Jackson in the office": a song, not the album of that name. */
export const playTrack = defineIntent({
  name: 'PlayTrackIntent',
  slots: ['title', 'artist', 'version', 'room'],
  needs: 'music.control',
  elsewhere: 'move',
  run: (context) => play(context, { kind: 'track', name: context.slots.title }),
});
