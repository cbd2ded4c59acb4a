import { defineIntent } from '../intent.js';

export const mute = defineIntent({
  name: 'MuteIntent',
  slots: ['room', 'zone'],
  needs: 'music.control',
  run: async () => ({}),
});
