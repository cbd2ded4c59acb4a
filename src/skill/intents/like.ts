import { defineIntent } from '../intent.js';

/** "I love this song." */
export const like = defineIntent({
  name: 'LikeIntent',
  slots: ['room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
