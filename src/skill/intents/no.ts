import { defineIntent } from '../intent.js';

export const no = defineIntent({
  name: 'AMAZON.NoIntent',
  slots: [],
  needs: 'nothing',
  run: async () => ({}),
});
