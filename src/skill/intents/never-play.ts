import { defineIntent } from '../intent.js';

/** "Never play this again": skips, and says honestly that no more can be done. */
export const neverPlay = defineIntent({
  name: 'NeverPlayIntent',
  slots: ['room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
