import { defineIntent } from '../intent.js';
import { play } from '../play.js';

/** "Play some Queen in the kitchen": their songs, in an order of Music Assistant's own. */
export const playArtist = defineIntent({
  name: 'PlayArtistIntent',
  slots: ['artist', 'room'],
  needs: 'music.control',
  elsewhere: 'move',
  run: (context) => play(context, { kind: 'artist', name: context.slots.artist }),
});
