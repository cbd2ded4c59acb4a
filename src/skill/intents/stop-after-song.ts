import { defineIntent } from '../intent.js';

/** "Stop after this song." */
export const stopAfterSong = defineIntent({
  name: 'StopAfterSongIntent',
  slots: ['room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
