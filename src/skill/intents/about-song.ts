import { defineIntent } from '../intent.js';

/** "What album is this from?", "which year is this?" */
export const aboutSong = defineIntent({
  name: 'AboutSongIntent',
  slots: ['aspect', 'room'],
  needs: 'music.read',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
