import { defineIntent } from '../intent.js';

/** "Move the music to the office", "… from the kitchen to the office": it plays on where it was. */
export const moveMusic = defineIntent({
  name: 'MoveMusicIntent',
  slots: ['other_room', 'room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
