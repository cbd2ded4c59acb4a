import { defineIntent } from '../intent.js';

/** "Add Hey Jude to the queue": behind everything. */
export const addToQueue = defineIntent({
  name: 'AddToQueueIntent',
  slots: ['title', 'artist', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
