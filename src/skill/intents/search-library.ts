import { defineIntent } from '../intent.js';

/** "Do I have anything by Nick Drake?", "do I have the song Pink Moon?" */
export const searchLibrary = defineIntent({
  name: 'SearchLibraryIntent',
  slots: ['artist', 'title'],
  needs: 'music.read',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
