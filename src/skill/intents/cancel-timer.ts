import { defineIntent } from '../intent.js';

/** "Cancel the sleep timer." */
export const cancelTimer = defineIntent({
  name: 'CancelTimerIntent',
  slots: [],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
