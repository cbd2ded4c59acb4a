import { defineIntent } from '../intent.js';

/** "Upstairs is the bedroom and the office." */
export const teachZone = defineIntent({
  name: 'TeachZoneIntent',
  slots: ['zone', 'room', 'other_room'],
  needs: 'music.read',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
