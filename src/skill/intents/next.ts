import { defineIntent } from '../intent.js';

export const next = defineIntent({
  name: 'NextIntent',
  builtIn: 'AMAZON.NextIntent',
  slots: ['room'],
  needs: 'music.control',
  run: async () => ({}),
});
