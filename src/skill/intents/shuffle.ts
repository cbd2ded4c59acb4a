import { defineIntent } from '../intent.js';

/** "Turn shuffle on in the kitchen", "shuffle my dinner playlist". */
export const shuffle = defineIntent({
  name: 'ShuffleIntent',
  slots: ['switch', 'playlist', 'artist', 'album', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
