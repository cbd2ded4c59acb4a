import { defineIntent } from '../intent.js';

/** "Which albums by ABBA do I have?" */
export const listAlbums = defineIntent({
  name: 'ListAlbumsIntent',
  slots: ['artist'],
  needs: 'music.read',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
