import { defineIntent } from '../intent.js';

/** "Remove this from my favourites." */
export const unlike = defineIntent({
  name: 'UnlikeIntent',
  slots: ['room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
