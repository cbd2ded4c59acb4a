import { defineIntent } from '../intent.js';

export const yes = defineIntent({
  name: 'AMAZON.YesIntent',
  slots: [],
  needs: 'nothing',
  run: async () => ({}),
});
