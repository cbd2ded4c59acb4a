import { defineIntent } from '../intent.js';

/** "Play the newest episode of Daily News", "continue my audiobook": what is told rather than sung. */
export const playSpoken = defineIntent({
  name: 'PlaySpokenIntent',
  slots: ['podcast', 'audiobook', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
