import { defineIntent } from '../intent.js';

/** "Go forward thirty seconds", "go to two minutes". */
export const seek = defineIntent({
  name: 'SeekIntent',
  slots: ['direction', 'duration', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
