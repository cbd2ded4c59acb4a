import { defineIntent } from '../intent.js';

/** "Which rooms can I use?" */
export const listRooms = defineIntent({
  name: 'ListRoomsIntent',
  slots: [],
  needs: 'music.read',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
