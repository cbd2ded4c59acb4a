import { defineIntent } from '../intent.js';

/** "Say dinner is ready in every room." */
export const announce = defineIntent({
  name: 'AnnounceIntent',
  slots: ['message', 'room', 'zone'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
