import { defineIntent } from '../intent.js';

/** "Play Jazz FM in the bathroom": a radio station. */
export const playStation = defineIntent({
  name: 'PlayStationIntent',
  slots: ['station', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
