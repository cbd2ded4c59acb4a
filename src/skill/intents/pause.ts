import { defineIntent } from '../intent.js';

export const pause = defineIntent({
  name: 'PauseIntent',
  builtIn: 'AMAZON.PauseIntent',
  slots: ['room', 'zone'],
  needs: 'music.control',
  run: async () => ({}),
});
