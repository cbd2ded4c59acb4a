import { defineIntent } from '../intent.js';

export const stop = defineIntent({
  name: 'StopIntent',
  slots: ['room', 'zone'],
  needs: 'music.control',
  run: async () => ({}),
});
