import { defineIntent } from '../intent.js';

/** "Repeat this song", "repeat off". */
export const repeat = defineIntent({
  name: 'RepeatIntent',
  slots: ['repeat', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
