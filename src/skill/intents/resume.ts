import { defineIntent } from '../intent.js';

export const resume = defineIntent({
  name: 'ResumeIntent',
  builtIn: 'AMAZON.ResumeIntent',
  slots: ['room', 'zone'],
  needs: 'music.control',
  run: async () => ({}),
});
