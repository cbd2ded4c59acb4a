import { defineIntent } from '../intent.js';

export const playSong = defineIntent({
  name: 'PlaySongIntent',
  slots: ['title', 'artist', 'room'],
  needs: 'music.control',
  run: async () => ({}),
});
