import { defineIntent } from '../intent.js';

/** "Track five": of what is queued. */
export const playTrackNumber = defineIntent({
  name: 'PlayTrackNumberIntent',
  slots: ['amount', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
