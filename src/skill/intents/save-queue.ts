import { defineIntent } from '../intent.js';

/** "Save this as a playlist called Road Trip." */
export const saveQueue = defineIntent({
  name: 'SaveQueueIntent',
  slots: ['playlist', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
