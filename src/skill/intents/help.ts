import { defineIntent } from '../intent.js';

export const help = defineIntent({
  name: 'AMAZON.HelpIntent',
  slots: [],
  needs: 'nothing',
  run: async () => ({}),
});
