import { defineIntent } from '../intent.js';

/** "Clear the queue in the kitchen." */
export const clearQueue = defineIntent({
  name: 'ClearQueueIntent',
  slots: ['room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
