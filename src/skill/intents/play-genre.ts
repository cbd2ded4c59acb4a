import { defineIntent } from '../intent.js';

/** "Play some jazz in the living room", "play nineties hip hop", "play something relaxing". */
export const playGenre = defineIntent({
  name: 'PlayGenreIntent',
  slots: ['genre', 'decade', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
