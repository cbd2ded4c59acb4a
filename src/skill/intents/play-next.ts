import { defineIntent } from '../intent.js';

/** "Play Dancing Queen next": behind what plays now. */
export const playNext = defineIntent({
  name: 'PlayNextIntent',
  slots: ['title', 'artist', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
