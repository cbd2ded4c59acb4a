import { defineIntent } from '../intent.js';

export const unmute = defineIntent({
  name: 'UnmuteIntent',
  slots: ['room', 'zone'],
  needs: 'music.control',
  run: async () => ({}),
});
