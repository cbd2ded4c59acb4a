import { defineIntent } from '../intent.js';

/** "Ungroup the kitchen." */
export const ungroup = defineIntent({
  name: 'UngroupIntent',
  slots: ['room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
