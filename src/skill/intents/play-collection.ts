import { defineIntent } from '../intent.js';

/** "Play my favourites", "play the new Taylor Swift album", "surprise me". */
export const playCollection = defineIntent({
  name: 'PlayCollectionIntent',
  slots: ['collection', 'artist', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
