import { defineIntent } from '../intent.js';

export const chooseRoom = defineIntent({
  name: 'ChooseRoomIntent',
  slots: ['room'],
  needs: 'music.read',
  run: async () => ({}),
});
