import { defineIntent } from '../intent.js';
import { play } from '../play.js';

/** "Play the album Thriller by Michael Jackson in the office." */
export const playAlbum = defineIntent({
  name: 'PlayAlbumIntent',
  slots: ['album', 'artist', 'room'],
  needs: 'music.control',
  elsewhere: 'move',
  run: (context) => play(context, { kind: 'album', name: context.slots.album }),
});
