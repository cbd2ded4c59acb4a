import { defineIntent } from '../intent.js';

export const playAlbum = defineIntent({
  name: 'PlayAlbumIntent',
  slots: ['album', 'artist', 'room'],
  needs: 'music.control',
  run: async () => ({}),
});
