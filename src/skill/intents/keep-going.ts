import { defineIntent } from '../intent.js';

/** "Keep the music going": further music of the same kind when the queue ends. */
export const keepGoing = defineIntent({
  name: 'KeepGoingIntent',
  slots: ['room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
