import { defineIntent } from '../intent.js';

export const cancel = defineIntent({
  name: 'AMAZON.CancelIntent',
  slots: [],
  needs: 'nothing',
  run: async () => ({}),
});
