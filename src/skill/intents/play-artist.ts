import { defineIntent } from '../intent.js';

export const playArtist = defineIntent({
  name: 'PlayArtistIntent',
  slots: ['artist', 'room'],
  needs: 'music.control',
  run: async () => ({}),
});
