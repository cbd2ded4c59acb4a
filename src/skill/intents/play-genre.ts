import { defineIntent } from '../intent.js';
import { playKind } from '../play-kind.js';

/** "Play some jazz in the living room", "play nineties hip hop", "play something relaxing". */
export const playGenre = defineIntent({
  name: 'PlayGenreIntent',
  slots: ['genre', 'decade', 'room'],
  needs: 'music.control',
  elsewhere: 'move',
  run: playKind,
});
