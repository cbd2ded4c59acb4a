import { defineIntent } from '../intent.js';
import { play } from '../play.js';

/** "Play my Dinner Party playlist in the living room." */
export const playPlaylist = defineIntent({
  name: 'PlayPlaylistIntent',
  slots: ['playlist', 'room'],
  needs: 'music.control',
  elsewhere: 'move',
  run: (context) => play(context, { kind: 'playlist', name: context.slots.playlist }),
});
