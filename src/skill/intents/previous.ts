import { defineIntent } from '../intent.js';

export const previous = defineIntent({
  name: 'PreviousIntent',
  builtIn: 'AMAZON.PreviousIntent',
  slots: ['room'],
  needs: 'music.control',
  run: async () => ({}),
});
