import { defineIntent } from '../intent.js';

/** "This is the kitchen Echo." */
export const bindEcho = defineIntent({
  name: 'BindEchoIntent',
  slots: ['room'],
  needs: 'music.read',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
