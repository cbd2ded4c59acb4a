import { defineIntent } from '../intent.js';

/** "Stop playing in thirty minutes." */
export const sleepTimer = defineIntent({
  name: 'SleepTimerIntent',
  slots: ['duration', 'room', 'zone'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
