import { defineIntent } from '../intent.js';

/** "Play more like this", "play ABBA radio". */
export const moreLikeThis = defineIntent({
  name: 'MoreLikeThisIntent',
  slots: ['artist', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
