import { defineIntent } from '../intent.js';

/** "Group the kitchen and the living room", "play this in the bedroom too". */
export const groupRooms = defineIntent({
  name: 'GroupRoomsIntent',
  slots: ['room', 'other_room'],
  needs: 'music.control',
  run: async ({ say }) => ({ speech: say.unexpected(), outcome: 'unfinished' }),
});
