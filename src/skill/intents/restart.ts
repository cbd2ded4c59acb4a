import { defineIntent } from '../intent.js';

/** "Play this song again from the start." */
export const restart = defineIntent({
  name: 'RestartIntent',
  builtIn: ['AMAZON.StartOverIntent'],
  slots: ['room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
