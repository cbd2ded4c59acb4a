import { defineIntent } from '../intent.js';

/** "How loud is the kitchen?" */
export const howLoud = defineIntent({
  name: 'HowLoudIntent',
  slots: ['room', 'zone'],
  needs: 'music.read',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
