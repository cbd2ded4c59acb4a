import { defineIntent } from '../intent.js';

export const playPlaylist = defineIntent({
  name: 'PlayPlaylistIntent',
  slots: ['playlist', 'room'],
  needs: 'music.control',
  run: async () => ({}),
});
